"""One structured story, read as it is: names, bonds and who works for the account."""
import words

# Words of the format, which cannot be identifiers.
TAKEN = {"unknown", "none", "is", "all", "any", "of", "at_least", "majority", "us"}


class Story:
    """One story, with what is asked of it more than once."""

    def __init__(self, data, as_of):
        self.data, self.as_of = data, as_of
        self.names = {}
        self.people = list(data.get("people") or [])
        self.people += [node for node in map(external_person, data.get("external_nodes") or []) if node]
        self.relations = [dict(bond, type=bond["type"].replace("_", "-")) for bond in data.get("relations") or []]
        self.gates, self.budgets = data.get("gates") or [], data.get("budgets") or []
        self.providers = data.get("providers") or []
        self.ids = {kind: {item["id"] for item in items} for kind, items in [
            ("person", self.people), ("gate", self.gates), ("budget", self.budgets), ("provider", self.providers)]}
        named = [one["id"] for one in self.providers if one.get("relation") != "self" and one.get("name")
                 and words.folded(one["name"]) in words.folded(data.get("perspective"))]
        # The stances of a story are about the offer of whoever it marks as `self`.
        self.is_seen_from_elsewhere = len(named) == 1
        self.self_ids = named if self.is_seen_from_elsewhere else [
            one["id"] for one in self.providers if one.get("relation") == "self"]
        self.managers = self.lines()
        self.inside = self.people_inside()

    def name(self, identifier):
        """The identifier on the map: a word of the format cannot be one, and neither can one that stands for two things."""
        if identifier not in self.names:
            plain = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in str(identifier)).strip("-")
            base = plain + "-1" if plain in TAKEN or not plain else plain
            taken, new, number = set(self.names.values()), base, 2
            while new in taken:
                new, number = f"{base}-{number}", number + 1
            self.names[identifier] = new
        return self.names[identifier]

    def bonds(self, *types):
        return [bond for bond in self.relations if bond["type"] in types]

    def allocators(self, budget):
        """Who splits a budget, as far as the story says."""
        return listed(budget.get("allocator")) + [
            bond["source"] for bond in self.bonds("allocates") if bond["target"] == budget["id"]]

    def lines(self):
        """The managers of each person, the first their own; a line that would close a circle is left out."""
        lines = {one["id"]: [] for one in self.people}
        for bond in self.bonds("reports-to", "manages"):
            ends = (bond["source"], bond["target"])
            below, above = ends if bond["type"] == "reports-to" else ends[::-1]
            if below in lines and above in lines and above not in lines[below] and not self.is_above(below, above, lines):
                lines[below].append(above)
        return lines

    def is_above(self, person, other, lines):
        """Whether somebody is another, or manages them, directly or not."""
        waiting, seen = [other], set()
        while waiting:
            one = waiting.pop()
            if one == person:
                return True
            if one not in seen:
                seen.add(one)
                waiting += lines[one]
        return False

    def people_inside(self):
        """Whoever works for the account: the organisations of those who decide, hold the money, or stand in line with them."""
        standing = {member for gate in self.gates for member in members_of(gate.get("rule"), gate)}
        standing |= {one for line in self.budgets for one in [*listed(line.get("holder")), *listed(line.get("allocator"))]}
        lines = [(bond["source"], bond["target"]) for bond in self.bonds("reports-to", "manages")]
        growing = True
        while growing:
            linked = {end for line in lines if standing & set(line) for end in line}
            growing = not linked <= standing
            standing |= linked
        organisations = {one.get("org") for one in self.people if one["id"] in standing}
        return {one["id"] for one in self.people
                if one["id"] in standing or not one.get("org") or not standing or one["org"] in organisations}

    def organisation(self):
        """The organisation of most people of the account whom the seller met, else of most; the first among equals."""
        inside = [one for one in self.people if one.get("org") and one["id"] in self.inside]
        counted = [one["org"] for one in inside if one.get("contacted_before")] or [one["org"] for one in inside]
        return max(counted, key=counted.count) if counted else None


def external_person(node):
    """A node that is named beside the people, as somebody of another organisation; None for what is no person."""
    node = {"id": node} if isinstance(node, str) else node
    if node.get("kind", node.get("type", "person")) not in ("person", "group", "organisation", "organization"):
        return None
    return {"title": node.get("name") or node.get("label"), "org": "elsewhere", **node}


def listed(value):
    return [] if value is None else list(value) if isinstance(value, list) else [value]


def members_of(rule, gate):
    """Everybody named in the rule of a gate."""
    members = gate.get("members") or []
    if isinstance(rule, dict):
        members = members + [one for value in rule.values() for one in listed(value) if not isinstance(one, (int, dict))]
    return [one for one in members if isinstance(one, str)]
