"""The JSON documents of all commands, held against docs/output.schema.json, docs/output.md and themselves."""
import hashlib
import itertools
import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

from jsonschema import Draft7Validator
from jsonschema.validators import extend

from output.faults import ROOT, fault

METHODS = ["vendue", "spiced", "meddpicc", "bant"]
DAY = ["--as-of", "2025-03-12"]


def strict(schema):
    """A schema under which a key that it does not know is a mistake: it has to keep up with the documents."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: strict(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        result["additionalProperties"] = False
    return result


def properties(schema):
    """Every key that a schema knows, at any depth."""
    if isinstance(schema, list):
        return set().union(*map(properties, schema))
    if not isinstance(schema, dict):
        return set()
    inner = schema.get("properties")
    own = set(inner) if isinstance(inner, dict) else set()
    return own.union(*map(properties, schema.values()))


def keys(document):
    """Every key of a document, at any depth."""
    if isinstance(document, list):
        return set().union(*map(keys, document))
    return set(document).union(*map(keys, document.values())) if isinstance(document, dict) else set()


def people_of(path):
    """The identifiers of the people of a sample; samples have two spaces before each."""
    block = re.search(r"(?ms)^people:\n(.*?)(?=^\w|\Z)", path.read_text("utf-8"))
    return re.findall(r"(?m)^  (\w+):", block[1])


def samples():
    """The maps of each sample, and who is on them: each person with the maps that have them."""
    for folder in sorted(path for path in (ROOT / "samples").iterdir() if path.is_dir()):
        files = {str(path.relative_to(ROOT)): people_of(path) for path in sorted(folder.glob("*.yaml"))}
        people = sorted(set().union(*files.values()))
        yield list(files), {who: [name for name, on in files.items() if who in on] for who in people}


def runs(language, folder, targets):
    """What to run beside `check` itself: the kind of the document, and the words of the command.

    People take turns in the two languages, which changes no key: everything else is run in both.
    """
    yield "rules", ["rules"]
    yield "paths", ["paths", *targets]
    yield "ask", ["ask", "samples", folder]
    for method in METHODS:
        yield "check", ["check", "--method", method, "samples", folder]
    for command in ("check", "paths", "ask"):
        yield command, [command, "--redact", "samples", folder]
    yield "paths", ["paths", "--gate", "signature", "--most-sets", "3", "samples"]
    yield "ask", ["ask", "--with", "ada", folder]
    yield "export", ["export", "--about", "ada", "samples", folder]
    both = ["--if", "bob -> ada=trusts", "--gate", "step"]
    for words in (["--without", "ada"], ["--if", "ada.stance=supporter"], both):
        yield "what-if", ["paths", *words, folder]
    for earlier, later in comparisons(folder):
        yield "diff", ["diff", earlier, later]
    for files, people in samples():
        for who, maps in [*people.items()][language == "fr"::2]:
            yield "ask", ["ask", "--with", who, *maps]
            yield "what-if", ["paths", "--without", who, *maps]
        for who in [*people][::4]:
            yield "export", ["export", "--about", who, *files]
        first, *_, last = people
        for words in (
            ["--if", "needed_by=2025-06"], ["--if", "as_of=2026-06-01", "--without", first],
            ["--if", f"{first}.stance=opponent", "--if", f"{first} -> {last}=influences"],
        ):
            maps = [name for name in files if name in people[first] and name in people[last]]
            yield "what-if", ["paths", *words, *maps]


def comparisons(folder):
    """Pairs of maps to compare: each sample with the others, and with the awkward ones; some have errors."""
    maps = [name for files, _ in samples() for name in files]
    awkward = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith((".yaml", ".yml")))
    yield from itertools.permutations(maps, 2)
    yield from zip(awkward, awkward[1:] + awkward[:1])
    yield from ((maps[0], name) for name in awkward)


def remembering():
    """A validator that knows what a definition took before: most places and names are told many times."""
    taken = set()

    def reference(validator, name, instance, schema):
        text = name + json.dumps(instance)
        mark = hashlib.blake2b(text.encode("utf-8"), digest_size=16).digest()
        if mark in taken:
            return
        errors = list(Draft7Validator.VALIDATORS["$ref"](validator, name, instance, schema))
        if errors:
            yield from errors
        else:
            taken.add(mark)

    return extend(Draft7Validator, {"$ref": reference})


class Documents:
    """Runs the commands of one binary, and holds what they write against the schema."""

    def __init__(self, command):
        self.command = command
        self.written = 0
        self.seen = set()
        schema = json.loads((ROOT / "docs/output.schema.json").read_text("utf-8"))
        Draft7Validator.check_schema(schema)
        self.known = properties(schema)
        self.kinds = {reference["$ref"].rpartition("/")[2] for reference in schema.pop("oneOf")}
        self.schema = strict(schema)
        self.unseen = set(self.kinds)
        self.validator = remembering()

    def check(self, text, kind, said=None):
        """Holds one document against its schema."""
        where = f"{kind}, {' '.join(said)}" if said else kind
        document = json.loads(text)
        if document["format"] != f"dealmap-{kind}":
            fault(where, f"has the format {document['format']}")
        for error in self.validator({**self.schema, "$ref": f"#/definitions/{kind}"}).iter_errors(document):
            while error.context:
                error = max(error.context, key=lambda inner: len(inner.absolute_path))
            place = "/".join(map(str, error.absolute_path))
            fault(where, f"{place}: {error.message[:300]}")
        self.written += 1
        self.unseen.discard(kind)
        self.seen |= keys(document)
        for entry in document.get("maps", []):
            agrees(where, entry)
        if kind == "diff" and "difference" in document:
            agrees(where, {"file": document["after"]["file"], **document})
            told = [item["change"] for part in document["story"] for item in part["items"]]
            if document["changes"] != bool(told or document["difference"]["changes"] or document["objects"]):
                fault(where, "tells of changes and has none, or the other way round")
        return document

    def check_all(self, folder, targets):
        """Runs the other commands, in both languages; as many at once as the machine has cores."""
        wanted = [
            (kind, [*words, "--format", "json", "--language", language, *(DAY if words[0] in ("check", "ask") else [])])
            for language in ("en", "fr") for kind, words in runs(language, folder, targets)
        ]

        def run(words):
            return subprocess.run([self.command, *words], cwd=ROOT, capture_output=True, check=False)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for (kind, words), done in zip(wanted, pool.map(run, [words for _, words in wanted])):
                if done.stderr:
                    fault(kind, f"{words} says on standard error: {done.stderr.decode('utf-8', 'replace')[:300]!r}")
                if done.stdout:
                    self.check(done.stdout.decode("utf-8"), kind, words)

    def finish(self):
        """The schema has to know what is written and nothing else, and the page to explain it."""
        for kind in sorted(self.unseen):
            fault("schema", f"knows {kind}, which no command writes")
        for key in sorted(self.known - self.seen):
            fault("schema", f"knows the key {key}, which no document has")
        page = (ROOT / "docs/output.md").read_text("utf-8")
        for key in sorted(key for key in self.known if f"`{key}`" not in page):
            fault("page", f"docs/output.md does not explain the key {key}")


def agrees(where, entry):
    """What one map says in two places has to be the same."""
    fingerprints = {finding["fingerprint"] for group in entry.get("groups", []) for finding in group["findings"]}
    gates = {gate["key"] for gate in entry.get("gates", [])}
    for letter in entry.get("scorecard", {}).get("letters", []):
        for item in letter["had"] + letter["missed"]:
            known = item.get("gate") in gates | {None} and item.get("finding") in fingerprints | {None}
            if not known:
                fault(where, f"the letter {letter['key']} names what is not there: {item}")
    ranks = sorted(question["rank"] for part in entry.get("agenda", []) for question in part["questions"])
    if len(set(ranks)) != len(ranks) or ("--with" not in where and ranks != list(range(1, len(ranks) + 1))):
        fault(where, f"{entry['file']}: its questions have the ranks {ranks}")
    for person in entry.get("people", []):
        for item in person["entries"]:
            place = item["place"]
            content = (ROOT / place["file"]).read_bytes()[place["offset"]:place["endOffset"]]
            if content.count(b"\n") != place["endLine"] - place["line"]:
                fault(where, f"points at {place}, which is {content[:100]!r}")
    if "difference" in entry:
        difference = entry["difference"]
        for severity in ("critical", "warning", "note"):
            change = 0
            for item in (item for group in difference["groups"] for item in group["findings"]):
                change += item.get("after", {}).get("severity", {}).get("code") == severity
                change -= item.get("before", {}).get("severity", {}).get("code") == severity
            told = entry["after"]["counts"][severity] - entry["before"]["counts"][severity]
            if "gate" not in entry and change != told:
                fault(where, f"{entry['file']}: tells of {change} more {severity} findings and counts {told}")
