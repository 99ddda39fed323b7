#!/usr/bin/env python3
"""Turns structured stories of deals (what was known before the surprise) into maps.

    Scripts/stories/convert.py OUTPUT STORY.before.json ...

A story has `people`, `relations`, `gates`, `budgets`, `providers` and the `offer`, each as a short record. What it does not
say stays off the map, which means that nobody asked; what is read from the words of a title is assumed (`?`). Only the file
of what was known before is read. In short:

    a contact                     access: brief, the least that it can mean; no contact: access: none
    champion                      roles: [champion], stance: advocate; a stance of somebody nobody met is assumed
    organisation                  external, unless somebody of it decides, holds money, or stands in line with who does
    holder, budget-authority      held_by; only an allocator is allocated_by
    order of the gates            after; not binding: advisory: yes
    advises, recommends-to        influences, assumed: a recommendation given is not yet one that is followed
    a perspective that names      that one is us, and the stances, which are about another's offer, are left out
    another provider
"""
import argparse
import json
import re
import sys
from pathlib import Path

import words
from story import Story, listed, members_of
from writing import Fact, map_text

STANCES = {
    "champion": "advocate", "advocate": "advocate", "sponsor": "supporter", "coach": "supporter", "supporter": "supporter",
    "neutral": "neutral", "skeptic": "skeptic", "sceptic": "skeptic", "opponent": "opponent", "blocker": "opponent",
}
STANCE_ROLES = {"champion": "champion", "sponsor": "sponsor", "coach": "coach"}
# A bond of a story, and that of a map; `-` in front turns it round.
BONDS = {
    "introduces": "introduces", "refers": "introduces", "invites": "introduces?",
    "mandates": "mandates", "delegates-to": "mandates", "appoints": "mandates", "tasks": "mandates",
    "influences": "influences", "advises": "influences?", "recommends-to": "influences?", "lobbies": "influences?",
    "persuades": "influences", "champions-to": "influences?", "defers-to": "trusts", "trusts": "trusts",
    "listens-to": "trusts", "conflicts-with": "conflicts_with", "rivals": "conflicts_with", "opposes": "conflicts_with",
}
TIES = {
    "formerly-at": "formerly_at", "worked-at": "formerly_at", "former-employee": "formerly_at", "ex-employee": "formerly_at",
    "owns": "owns_stake_in", "owns-stake-in": "owns_stake_in", "shareholder-of": "owns_stake_in", "invested-in": "owns_stake_in",
    "related-to": "related_to", "family": "related_to", "friend-of": "related_to", "funded-by": "funded_by",
    "paid-by": "funded_by",
}
ENGAGING = {"engages", "hired", "hires", "contracts", "uses"}
PREFERRING = {"prefers", "favours", "favors", "recommends", "ranks-first"}
ROLE_BONDS = {"regulates": "regulator", "evaluates": "evaluator", "advises": "adviser"}
STATUSES = {
    "incumbent": "incumbent", "engaged": "engaged", "in-place": "incumbent", "shortlisted": "shortlisted",
    "rumoured": "rumoured", "rumored": "rumoured", "rumour": "rumoured", "rumor": "rumoured",
    "rejected": "rejected", "eliminated": "rejected",
}
RELATIONS = {
    "competitor": "competing", "competing": "competing", "rival": "competing", "incumbent": "competing",
    "partner": "complementary", "complementary": "complementary", "subcontractor": "complementary",
    "internal": "internal", "in-house": "internal",
}


def header(story):
    offer, language = story.data.get("offer"), story.data.get("language") or "en"
    texts = [offer or ""] + [line.get("label") or "" for line in story.budgets]
    organisations = [one.get("org") for one in story.people if one["id"] in story.inside]
    is_public = story.data.get("public_sector", True if any(words.says(words.PUBLIC, org) for org in organisations) else None)
    is_training = language == "fr" and any(words.says(words.TRAINING, text) for text in texts)
    currencies = {line.get("currency") for line in story.budgets} - {None}
    return {
        "dealmap": 1, "account": story.organisation() or "the buyer", "deal": offer,
        "headcount": story.data.get("headcount"), "country": story.data.get("country"), "sector": story.data.get("sector"),
        "public_sector": None if is_public is None else Fact(is_public, "public_sector" not in story.data),
        "as_of": story.as_of, "close_by": story.data.get("close_by"), "needed_by": story.data.get("needed_by"),
        "language": language, "currency": currencies.pop() if len(currencies) == 1 else None,
        "playbook": story.data.get("playbook") or playbook(is_public, is_training, texts),
    }


def playbook(is_public, is_training, texts):
    """What such a deal usually has; None for the one that holds when a map names none."""
    if is_public:
        return "public-tender"
    if is_training:
        return "training-fr"
    return "saas" if any(words.says(words.SERVICE, text) for text in texts) else None


def person(story, one):
    identifier, title = one["id"], one.get("title")
    met, stance = one.get("contacted_before"), None if story.is_seen_from_elsewhere else first_word(one.get("stance_before"))
    managers = [story.name(manager) for manager in story.managers[identifier]]
    said = [STANCE_ROLES[stance]] if stance in STANCE_ROLES else []
    said += [ROLE_BONDS[bond["type"]] for bond in story.bonds(*ROLE_BONDS)
             if bond["source"] == identifier and bond["target"] in story.ids["person"] | story.ids["gate"]]
    said += listed(one.get("roles"))
    if any(bond["source"] == identifier for bond in story.bonds("introduces")) and identifier not in story.inside:
        said.append("introducer")
    read = [Fact(role, True) for role in words.roles_of(title) if role not in said]
    is_elsewhere = identifier not in story.inside
    is_new = story.as_of and words.says(words.NEW, title) and met is False
    return {
        "name": one.get("name"), "title": title,
        "unit": one.get("org") if not is_elsewhere and one.get("org") != story.organisation() else None,
        "external": True if is_elsewhere else None,
        "count": one.get("count") or words.leading_count(title),
        "roles": list(dict.fromkeys(said)) + read,
        # What somebody thinks whom nobody met was heard from others or guessed.
        "stance": Fact(STANCES[stance], met is False) if stance in STANCES else ("unknown" if met and stance else None),
        "access": {True: one.get("access") or "brief", False: "none"}.get(met),
        "joined": one.get("joined") or (Fact(story.as_of, True) if is_new else None),
        "reports_to": managers[0] if managers else None, "dotted_to": managers[1:],
    }


def first_word(text):
    """`supporter` of `supporter (says the champion)`."""
    return re.match(r"\w*", text.lower()).group() if text else None


def provider(story, one):
    identifier = one["id"]
    toward = lambda types: [story.name(bond["source"]) for bond in story.bonds(*types)
                            if bond["target"] == identifier and bond["source"] in story.ids["person"]]
    engaged_by = toward(ENGAGING)
    relation = "competitor" if one.get("relation") == "self" else one.get("relation")
    status = STATUSES.get(one.get("status"), STATUSES.get(relation)) or ("engaged" if engaged_by else None)
    return {
        "name": one.get("name") or one.get("label"), "relation": RELATIONS.get(relation), "status": status,
        "scope": one.get("scope"), "engaged_by": engaged_by, "preferred_by": toward(PREFERRING), "contact": toward({"contact"}),
        "ties": [{story.name(bond["source"]): TIES[bond["type"]]} for bond in story.bonds(*TIES)
                 if bond["target"] == identifier and bond["source"] in story.ids["person"]],
    }


def budget(story, one):
    claimed = [bond["source"] for bond in story.bonds("budget-authority", "holds-budget") if bond["target"] == one["id"]]
    allocators = story.allocators(one)
    holders = listed(one.get("holder")) + [holder for holder in claimed if holder not in allocators]
    named = lambda people: [story.name(one) if one in story.ids["person"] else "unknown" for one in dict.fromkeys(people)]
    shared = one.get("shared", True if words.says(words.SHARED, one.get("label")) else None)
    return {
        "name": one.get("label") or one.get("name"), "amount": amount(one), "shared": shared,
        "allocated_by": rule({"any": named(allocators)}) if allocators else None, "held_by": named(holders),
    }


def amount(one, key="amount"):
    value, currency = one.get(key), one.get("currency")
    if isinstance(value, dict):
        value, currency = value.get("amount"), value.get("currency")
    if not isinstance(value, (int, float)):
        return None
    return (f"{value:.2f}".removesuffix(".00") + " " + (currency or "")).strip()


def rule(tree):
    """A rule of one member is the member."""
    (word, members), = tree.items()
    return members[0] if len(members) == 1 else tree


def decided_by(story, gate):
    said, members = gate.get("rule") or "all", gate.get("members") or []
    if isinstance(said, dict):
        members = listed(said.get("of") or said.get("members")) or members
        needed = said.get("at_least") or said.get("k")
        said = "at_least" if needed else next((word for word in ("all", "any", "majority") if word in said), "all")
        members = members or listed(gate["rule"].get(said))
    else:
        needed = gate.get("k") or gate.get("at_least") or gate.get("threshold_votes")
    people = [story.name(one) if one in story.ids["person"] else "unknown" for one in dict.fromkeys(members)]
    if not people:
        return None
    if said in ("at_least", "at-least", "k_of_n", "k-of-n") and needed and needed <= len(people):
        return {"at_least": needed, "of": people}
    return rule({said if said in ("all", "any", "majority") else "all": people})


def kind_read(story, one):
    """The kind in the words of the name; no allocation where the story says that somebody else allocates."""
    kind = words.gate_kind(one.get("name"))
    allocators = {person for line in story.budgets for person in story.allocators(line)}
    differs = allocators and allocators != set(members_of(one.get("rule"), one))
    return None if kind == "budget_allocation" and differs else kind


def gate(story, one):
    kind = one.get("kind") or kind_read(story, one)
    orders = sorted({other.get("order") for other in story.gates} - {None})
    earlier = [order for order in orders if one.get("order") is not None and order < one["order"]]
    vetoers = [story.name(person) for person in listed(one.get("vetoed_by")) if person in story.ids["person"]]
    vetoers += [story.name(bond["source"]) for bond in story.bonds("vetoes", "can-veto") if bond["target"] == one["id"]]
    return {
        "name": one.get("name"),
        "kind": kind if one.get("kind") or kind is None else Fact(kind, True),
        "decided_by": decided_by(story, one), "vetoed_by": vetoers,
        "advisory": {True: False, False: True}.get(one.get("binding")),
        "after": [story.name(other["id"]) for other in story.gates if earlier and other.get("order") == earlier[-1]],
        "above": amount(one, "above") or amount(one, "threshold"), "status": one.get("status"),
    }


def relations(story):
    for bond in story.relations:
        ends, kind = (bond["source"], bond["target"]), BONDS.get(bond["type"])
        if kind and ends[0] != ends[1] and set(ends) <= story.ids["person"]:
            word, is_assumed = kind.removesuffix("?"), kind.endswith("?")
            yield {f"{story.name(ends[0])} -> {story.name(ends[1])}": Fact(word, is_assumed)}


def converted(story):
    """The map of a story as nested values, in the order of the file."""
    keyed = lambda make, items: {story.name(one["id"]): make(story, one) for one in items}
    ours = [one for one in story.providers if one["id"] in story.self_ids]
    names = {"us-" + story.name(one["id"]): {"name": one.get("name")} for one in ours}
    others = [one for one in story.providers if one["id"] not in story.self_ids]
    return {
        **header(story), "us": names, "people": keyed(person, story.people),
        "offers": {"offer": {"name": story.data["offer"], "proposed": True}} if story.data.get("offer") else None,
        "providers": keyed(provider, others), "budgets": keyed(budget, story.budgets), "gates": keyed(gate, story.gates),
        "relations": list(relations(story)),
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("output", type=Path)
    arguments.add_argument("stories", type=Path, nargs="+")
    arguments.add_argument("--as-of", default="2025-01-15", help="the day on which the maps stand, as stories have none")
    given = arguments.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    for path in given.stories:
        story = Story(json.loads(path.read_text("utf-8")), given.as_of)
        name = path.name.removesuffix(".json").removesuffix(".before")
        (given.output / f"{name}.yaml").write_text(map_text(converted(story)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
