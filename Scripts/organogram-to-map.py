#!/usr/bin/env python3
"""Writes an organogram (a CSV of posts, as UK departments publish them) as a map: people with their title, unit and manager.

    Scripts/organogram-to-map.py posts.csv > department.yaml
    Scripts/organogram-to-map.py posts.csv --account "Ministry" --as-of 2015-09-30 > department.yaml
    Scripts/organogram-to-map.py --self-test

Two shapes of file are read, by the names of their columns: `id, parentId, jobTitle, unit, date` and the published
`Post Unique Reference, Reports to Senior Post, Job Title, Unit`. Names of people are never copied: a post is known by its title.

Published files have defects, and a map must have none. A post that stands twice keeps its first row. A post that reports to
itself, to a post that is not in the file (`XX` and an empty reference mean "to nobody") or in a circle becomes a root; a
circle is cut at the post that stands first in the file. How many of each is said on standard error.

The day of the map is the last one of the column `date` (`Sep-15` is the last day of that month) unless `--as-of` says another.
"""
import argparse
import calendar
import csv
import io
import re
import sys
from pathlib import Path

COLUMNS = {
    "id": ("id", "Post Unique Reference"),
    "parent": ("parentId", "Reports to Senior Post"),
    "title": ("jobTitle", "Job Title"),
    "unit": ("unit", "Unit"),
    "date": ("date",),
}
# What stands for "nobody" and for "nothing" in these files.
NOBODY = {"", "root", "XX"}
NOTHING = {"", "N/A", "N/D"}
MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}


class Organogram:
    """The posts of a file with the reporting lines that hold, and what was wrong with the others."""

    def __init__(self, rows):
        self.posts = {}
        self.repeated = 0
        for post in rows:
            self.repeated += post["id"] in self.posts
            self.posts.setdefault(post["id"], post)
        self.parents = {}
        self.dangling = self.selves = self.circles = 0
        for key, post in self.posts.items():
            self.parents[key] = self._parent(key, post["parent"])
        self._cut_circles()

    def _parent(self, key, parent):
        if parent == key:
            self.selves += 1
            return None
        if parent in self.posts:
            return parent
        self.dangling += parent not in NOBODY
        return None

    def _cut_circles(self):
        position = {key: number for number, key in enumerate(self.posts)}
        settled = set()
        for start in self.posts:
            way, current = {}, start
            while current is not None and current not in settled and current not in way:
                way[current] = len(way)
                current = self.parents[current]
            if current in way:
                circle = list(way)[way[current]:]
                self.parents[min(circle, key=position.get)] = None
                self.circles += 1
            settled.update(way)

    @property
    def summary(self):
        roots = sum(parent is None for parent in self.parents.values())
        return (
            f"{len(self.posts)} posts, {roots} roots; cut: {self.dangling} to posts that are not there, "
            f"{self.selves} to themselves, {self.circles} circles; {self.repeated} repeated rows left out"
        )

    @property
    def day(self):
        return max((day for day in map(month_end, (post["date"] for post in self.posts.values())) if day), default=None)

    def map_text(self, account, day):
        names = identifiers(self.posts)
        lines = ["dealmap: 1", f"account: {quoted(account)}", "language: en"]
        lines += [f"as_of: {day}"] if day else []
        lines += ["", "people:"] if self.posts else []
        for key, post in self.posts.items():
            parts = [f"title: {quoted(post['title'] if post['title'] not in NOTHING else key)}"]
            parts += [f"unit: {quoted(post['unit'])}"] if post["unit"] not in NOTHING else []
            parent = self.parents[key]
            parts.append("reports_to: " + ("none" if parent is None else names[parent]))
            lines.append(f"  {names[key]}: {{ {', '.join(parts)} }}")
        return "\n".join(lines) + "\n"


def rows(file):
    """The rows that are a post. The ones without a title and a manager only give others a root to report to."""
    for row in csv.DictReader(file):
        post = {key: next((row[name] for name in names if row.get(name)), "").strip() for key, names in COLUMNS.items()}
        if post["id"] and (post["title"] or post["parent"]):
            yield post


def month_end(text):
    """The last day of `Sep-15`; nothing of any other text."""
    name, _, year = text.partition("-")
    if name not in MONTHS or not re.fullmatch("[0-9]{2}", year):
        return None
    return f"20{year}-{MONTHS[name]:02}-{calendar.monthrange(2000 + int(year), MONTHS[name])[1]}"


def quoted(text):
    """A quoted scalar of YAML. What YAML does not print becomes a space."""
    return '"' + re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]+", " ", text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def identifiers(keys):
    """An identifier for each reference, each another one, whatever their case."""
    names, taken = {}, set()
    for key in keys:
        name = "p" + re.sub(r"[^0-9A-Za-z_-]+", "-", key).strip("-")[:80]
        number, free = 1, name
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(free.lower())
        names[key] = free
    return names


AWKWARD = """id,parentId,date,jobTitle,unit
root,,,,
a,root,Feb-16,"Head, ""the"" \\ one",Board
b,a,Sep-15,Deputy,N/A
b,b,Sep-15,Again,Board
c,c,,Of themselves,
d,7,,Of nobody there,
e,g,,In a circle,
f,e,,In a circle,
g,f,,,
B,a,,Another case,
"""
AWKWARD_MAP = """dealmap: 1
account: "AWKWARD"
language: en
as_of: 2016-02-29

people:
  pa: { title: "Head, \\"the\\" \\\\ one", unit: "Board", reports_to: none }
  pb: { title: "Deputy", reports_to: pa }
  pc: { title: "Of themselves", reports_to: none }
  pd: { title: "Of nobody there", reports_to: none }
  pe: { title: "In a circle", reports_to: none }
  pf: { title: "In a circle", reports_to: pe }
  pg: { title: "g", reports_to: pf }
  pB_2: { title: "Another case", reports_to: pa }
"""
AWKWARD_SUMMARY = (
    "8 posts, 4 roots; cut: 1 to posts that are not there, 1 to themselves, 1 circles; 1 repeated rows left out"
)


def self_test():
    organogram = Organogram(rows(io.StringIO(AWKWARD)))
    for expected, found in [
        (AWKWARD_MAP, organogram.map_text("AWKWARD", organogram.day)),
        (AWKWARD_SUMMARY, organogram.summary),
        ('dealmap: 1\naccount: "A"\nlanguage: en\n', Organogram([]).map_text("A", None)),
    ]:
        if expected != found:
            sys.exit(f"organogram-to-map: expected\n{expected}\nfound\n{found}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("posts", nargs="?", type=Path)
    parser.add_argument("--account", help="the name of the organisation; the name of the file in capitals when not given")
    parser.add_argument("--as-of", help="the day of the map")
    parser.add_argument("--self-test", action="store_true", help="try the script on a file with every defect")
    options = parser.parse_args()
    if options.self_test:
        return self_test()
    if options.posts is None:
        parser.error("which posts?")
    with open(options.posts, encoding="utf-8-sig", newline="") as file:
        organogram = Organogram(rows(file))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(organogram.map_text(options.account or options.posts.stem.upper(), options.as_of or organogram.day))
    print(f"{options.posts.name}: {organogram.summary}", file=sys.stderr)


if __name__ == "__main__":
    main()
