"""Nested values as the text of a map."""
import json
import re
from typing import NamedTuple

# Keys whose values are text as written; all others are words, names, numbers and dates.
TEXTS = {"account", "deal", "name", "title", "unit", "notes", "sector", "scope"}
PLAIN = re.compile(r"^[\w][\w .€$£'’/&()-]*$")


class Fact(NamedTuple):
    """A value that is known, or only assumed."""

    value: object
    is_assumed: bool = False


def map_text(sections):
    """The text of a map; what has no value is left out."""
    lines = []
    for key, value in sections.items():
        if not is_empty(value):
            lines += block(key, value, "")
    return "\n".join(lines) + "\n"


def is_empty(value):
    if isinstance(value, dict):
        return False
    return value is None or value == "" or value == []


def block(key, value, indent):
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        return [f"{indent}{key}:"] + [f"{indent}  - {inline(item)}" for item in value]
    if isinstance(value, dict) and not is_rule(value):
        inner = [line for name, item in value.items() if not is_empty(item) for line in block(name, item, indent + "  ")]
        return [f"{indent}{key}:"] + inner if inner else ([f"{indent}{key}: {{}}"] if indent else [])
    return [f"{indent}{key}: {inline(value, key in TEXTS)}"]


def is_rule(value):
    return set(value) & {"all", "any", "majority", "at_least"} != set()


def inline(value, is_text=False):
    if isinstance(value, dict):
        # A bond is one key in an item of a list, a rule stands in braces.
        pairs = [f"{name}: {inline(item)}" for name, item in value.items()]
        return "{ " + ", ".join(pairs) + " }" if is_rule(value) else ", ".join(pairs)
    if isinstance(value, list):
        return "[" + ", ".join(inline(item, is_text) for item in value) + "]"
    if isinstance(value, Fact):
        return inline(value.value, is_text) + ("?" if value.is_assumed else "")
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value).strip()
    return json.dumps(text, ensure_ascii=False) if is_text and not PLAIN.match(text) else text
