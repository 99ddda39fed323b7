#!/usr/bin/env python3
"""Checks the published schemas: they are valid, take every good file of the project, and refuse what is wrong.

Further folders of good maps can be named as arguments. Needs jsonschema and PyYAML (Scripts/set-up.sh --checks).
"""
import json
import re
import sys
from pathlib import Path

import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).resolve().parent.parent


class Core(yaml.CSafeLoader):
    """The parser of the reader with the core schema of YAML 1.2, as in editors: `yes` and dates are text."""

    yaml_implicit_resolvers = {}


def text_key_mapping(loader, node):
    """A mapping by the text of its keys, as an editor sees them: `2025:` is no number there."""
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
Core.add_constructor("tag:yaml.org,2002:map", text_key_mapping)
Core.add_constructor("tag:yaml.org,2002:int", lambda _, node: whole(node.value))
Core.add_constructor("tag:yaml.org,2002:float", lambda _, node: float(node.value))


def whole(text):
    """The number of an integer of YAML 1.2: `012` is twelve."""
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text, 10)


def load(text):
    return yaml.load(text, Loader=Core)


def pieces(path):
    """The snippets of a file between lines of `---`, each as a whole map; the first piece is a comment."""
    for piece in re.split(r"(?m)^---\n", path.read_text("utf-8"))[1:]:
        yield piece if re.match(r"(dealmap:|account:)", piece) else "dealmap: 1\naccount: ACME\n" + piece


def good_maps(folders, keys):
    """Good maps with where they are from; an example that shows a part has only keys of a map."""
    for path in sorted(ROOT.glob("samples/**/*.yaml")):
        yield path, path.read_text("utf-8")
    for folder in folders:
        for path in sorted(Path(folder).glob("**/*.yaml")):
            yield path, path.read_text("utf-8")
    for path in [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]:
        if path.name == "errors.md":  # its examples are mistakes
            continue
        for mark, block in re.findall(r"(?ms)^(<!-- error:.*?-->\n)?```ya?ml\n(.*?)^```", path.read_text("utf-8")):
            content = load(block)
            if not mark and isinstance(content, dict) and set(content) <= set(keys):
                yield path, block if "dealmap" in content else "dealmap: 1\naccount: ACME\n" + block
    taken = ROOT / "Tests/SchemaCases/taken.yaml"
    for piece in pieces(taken):
        yield taken, piece


def good_configurations():
    """The examples of the documentation."""
    for path in sorted(ROOT.glob("docs/**/*.md")):
        if path.name == "errors.md":
            continue
        for block in re.findall(r"(?ms)^```ya?ml\n(.*?)^```", path.read_text("utf-8")):
            if block.startswith("dealmap_configuration:"):
                yield path, block


def bad_configurations():
    for path in sorted(ROOT.glob("Tests/**/WrongConfigurations/*.yaml")):
        text = path.read_text("utf-8")
        if text.startswith("# schema: refuses"):
            yield path, text


def bad_maps():
    refused = ROOT / "Tests/SchemaCases/refused.yaml"
    for piece in pieces(refused):
        yield refused, piece
    for path in sorted(ROOT.glob("Tests/**/WrongFiles/**/*.yaml")):
        # Some of these files are wrong in their very bytes: not the schema's to refuse.
        content = path.read_bytes()
        if content.startswith(b"# schema: refuses"):
            yield path, content.decode("utf-8")


def reason(error):
    """The deepest reason of an error, and where it is."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    place = "/".join(map(str, error.absolute_path))
    return f"{place}: {error.message[:200]}"


def validator(name):
    schema = json.loads((ROOT / "docs" / name).read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def main():
    faults = []
    maps = validator("dealmap.schema.json")
    playbooks = validator("playbook.schema.json")
    configurations = validator("configuration.schema.json")
    counts = {"maps": 0, "playbooks": 0, "configurations": 0, "mistakes": 0}
    for path, text in good_maps(sys.argv[1:], maps.schema["properties"]):
        counts["maps"] += 1
        error = next(maps.iter_errors(load(text)), None)
        if error:
            faults.append(f"{path}: refused, and should not be: {reason(error)}\n{text}")
    for path in sorted(ROOT.glob("Sources/MapFormat/Playbooks/*.yaml")):
        counts["playbooks"] += 1
        error = next(playbooks.iter_errors(load(path.read_text("utf-8"))), None)
        if error:
            faults.append(f"{path}: refused, and should not be: {reason(error)}")
    for path, text in good_configurations():
        counts["configurations"] += 1
        error = next(configurations.iter_errors(load(text)), None)
        if error:
            faults.append(f"{path}: refused, and should not be: {reason(error)}")
    for path, text in bad_configurations():
        counts["mistakes"] += 1
        if configurations.is_valid(load(text)):
            faults.append(f"{path}: taken, and should not be:\n{text}")
    for path, text in bad_maps():
        counts["mistakes"] += 1
        if maps.is_valid(load(text)):
            faults.append(f"{path}: taken, and should not be:\n{text}")
    if faults:
        print("\n".join(faults))
    print("schema: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    sys.exit(1 if faults or 0 in counts.values() else 0)


main()
