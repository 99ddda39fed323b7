#!/usr/bin/env python3
"""Checks structured stories of deals and compares with what they say should be found.

    Scripts/stories/judge.py STORIES [--dealmap COMMAND] [--maps FOLDER]

STORIES has `before/*.before.json`, which become maps, and beside it one file of each story with `expected` (findings with
their subject and strength) and perhaps `must_not_flag`. Prints a table, and ends with 1 when fewer than nine in ten `must`
are found, a map has more than 12 findings, or something is flagged that must not be.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import words

CONVERTER = Path(__file__).with_name("convert.py")
MOST_FINDINGS = 12

# What a story calls a finding, and the rules that say it of that very subject. Behind the bar: rules that say something near
# it, which the table counts as loose and the verdict does not count.
CLASSES = {
    "unreached-approver": ("person", "PTH001 PTH007 PTH005-unmet | PTH004 COV003 PTH005"),
    "single-point-of-failure": ("person", "THR001 THR002 PTH002 | AUT002"),
    "unknown-budget-allocator": ("budget", "BUD002 | BUD001"),
    "competing-provider-unmapped": (None, "CMP001 | CMP004"),
    "unmapped-approver-above": ("person", "AUT006 | AUT002"),
    "new-person-above-decider": ("person", "PTH007-warning | PTH007"),
    "self-declared-authority": ("person", "AUT002 | AUT006"),
    "advisory-gate-not-decision": ("gate", "AUT005"),
    "missing-gate": ("gate", "COV001-kind AUT003-kind AUT004-member | COV001"),
    "vote-without-margin": ("gate", "PTH006"),
    "opponent-can-stop-it": ("person", "PTH005"),
    "stance-unknown": ("person", "PTH005 COV003"),
    "authority-at-no-gate": ("person", "AUT004"),
    "rival-engaged": ("provider", "CMP002 CMP005 | CMP003"),
    "rival-closer": ("provider", "CMP003 CMP005 CMP002"),
    "tied-to-rival": ("person", "CMP006"),
    "affected-not-met": (None, "COV004"),
}


class Check:
    """What the command found on one map."""

    def __init__(self, document, story):
        self.map, self.story = document, story
        self.groups = document.get("groups", [])
        self.findings = [finding for group in self.groups for finding in group["findings"]]

    def says(self, expected, is_loose=False):
        """Whether a rule that stands for the class speaks of the subject."""
        entry = CLASSES.get(expected.get("finding"))
        if entry is None:
            return False
        kind, rules = entry
        codes = rules.partition("|")[2 if is_loose else 0].split()
        return any(self.fits(finding, code, kind, expected.get("subject"), is_loose)
                   for code in codes for finding in self.findings if finding["code"] == code[:6])

    def fits(self, finding, code, kind, subject, is_loose):
        condition = code[7:]
        if condition == "kind":
            return self.misses_gate(subject, finding["code"])
        if condition == "member":
            return any(is_about(finding, one) for one in self.revealed(subject, "members"))
        if condition == "warning" and finding["severity"]["code"] == "note":
            return False
        if condition == "unmet" and self.is_met(subject):
            return False
        if kind is None or subject is None or (is_loose and kind == "gate"):
            return True
        return is_about(finding, subject) or (code == "THR001" and is_loose)

    def revealed(self, subject, key):
        """What the story says, once it is told, of a gate that was not on the map."""
        return [one for gate in self.story.get("gates", []) if gate["id"] == subject for one in gate.get(key) or []]

    def misses_gate(self, subject, code):
        """Whether the map implies a gate of the kind of the one that the story reveals, and the rule is the one to say so."""
        names = [gate["name"] for gate in self.story.get("gates", []) if gate["id"] == subject]
        kinds = {words.gate_kind(name) for name in names} - {None}
        implied = {gate["kind"]["code"] for gate in self.map.get("gates", []) if gate.get("origin") == "implied"}
        return any(("AUT003" if kind == "signature" else "COV001") == code for kind in kinds & implied)

    def is_met(self, subject):
        return any(one["id"] == subject and one.get("contacted_before") for one in self.story.get("people", []))


def is_about(finding, subject):
    """Whether a subject of a finding is the one named; identifiers that the converter changed differ by a number behind."""
    return any(part.partition(":")[2] in (subject, subject + "-1") for part in finding["subjects"])


def checks(folder, maps, command):
    subprocess.run([sys.executable, CONVERTER, maps, *sorted(folder.glob("before/*.before.json"))], check=True)
    for path in sorted(maps.glob("*.yaml")):
        full = json.loads((folder / f"{path.stem}.json").read_text("utf-8"))
        before = json.loads((folder / "before" / f"{path.stem}.before.json").read_text("utf-8"))
        done = subprocess.run([command, "check", "--format", "json", path], capture_output=True, text=True, check=False)
        document = json.loads(done.stdout)["maps"][0]
        for diagnostic in document["diagnostics"]:
            print(f"{path.stem}: {diagnostic['message']}", file=sys.stderr)
        yield path.stem, Check(document, {**before, **full})


def row(name, check):
    """One line of the table, and what the verdict needs of it."""
    expected = check.story.get("expected") or []
    found = {True: [], False: []}
    for one in (one for one in expected if one.get("strength") == "must"):
        found[check.says(one)].append(one)
    others = [one for one in expected if one.get("strength") != "must"]
    forbidden = check.story.get("must_not_flag") or []
    forbidden = [one if isinstance(one, dict) else {"finding": one} for one in forbidden]
    return {
        "name": name, "must": len(found[True]), "musts": len(found[True]) + len(found[False]),
        "others": sum(map(check.says, others)), "all_others": len(others),
        "findings": len(check.findings), "groups": len(check.groups),
        "flagged": [one for one in forbidden if check.says(one)],
        "missed": [(one, check.says(one, is_loose=True)) for one in found[False] + [o for o in others if not check.says(o)]],
    }


def report(rows):
    width = max(len(one["name"]) for one in rows)
    print(f"{'story':{width}}  must  other  findings  groups  flagged")
    for one in rows:
        must, other = f"{one['must']}/{one['musts']}", f"{one['others']}/{one['all_others']}"
        print(f"{one['name']:{width}}  {must:>4}  {other:>5}  {one['findings']:>8}  {one['groups']:>6}  {len(one['flagged']):>7}")
    for one in rows:
        for missed, is_near in one["missed"]:
            near = ", something near it is" if is_near else ""
            print(f"{one['name']}: not said ({missed.get('strength')}): {missed['finding']} of {missed.get('subject')}{near}")
        for flagged in one["flagged"]:
            print(f"{one['name']}: must not be said: {flagged['finding']} of {flagged.get('subject')}")
    found, wanted = sum(one["must"] for one in rows), sum(one["musts"] for one in rows)
    most = max(one["findings"] for one in rows)
    flagged = sum(len(one["flagged"]) for one in rows)
    print(f"must: {found} of {wanted}; most findings of a map: {most}; flagged that must not be: {flagged}")
    return found * 10 >= wanted * 9 and most <= MOST_FINDINGS and flagged == 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("stories", type=Path)
    arguments.add_argument("--dealmap", default=".build/debug/dealmap", help="the command to judge")
    arguments.add_argument("--maps", type=Path, help="where to leave the maps")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        maps = given.maps or Path(scratch)
        rows = [row(name, check) for name, check in checks(given.stories, maps, given.dealmap)]
    return 0 if report(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
