#!/usr/bin/env python3
"""Writes a page that shows every golden picture that changed, the old one beside the new one, in light, dark and grey.

The old ones are those of a git revision, HEAD when none is given; the new ones stand in the working tree. With --all the
pictures that did not change are shown too. The page is one file, .build/pictures.html, to open in a browser.
"""
import argparse
import base64
import html
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["Tests/DiagramsTests/Golden", "docs/pictures"]
STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; background: #f4f4f5; color: #18181b; }
section { margin-bottom: 3rem; } h2 { font-size: 1.1rem; } small { color: #52525b; font-weight: normal; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1rem; }
figure { margin: 0; padding: .5rem; background: #fff; border: 1px solid #d4d4d8; } img { width: 100%; }
.dark figure { background: #0f172a; color: #e2e8f0; } .grey img { filter: grayscale(1); }
"""


def git(*words):
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True).stdout


def old_pictures(revision):
    names = git("ls-tree", "-r", "--name-only", "-z", revision, "--", *FOLDERS).decode().split("\0")
    return {name: git("show", f"{revision}:{name}") for name in names if name.endswith(".svg")}


def new_pictures():
    files = [path for folder in FOLDERS for path in (ROOT / folder).glob("*.svg")]
    return {str(path.relative_to(ROOT)): path.read_bytes() for path in files}


def image(svg, theme, label):
    """A picture as an image of its own. It follows the reader's theme; here it is told which to take."""
    if svg is None:
        return f"<figure><p>{label}: not there</p></figure>"
    told = svg.replace(b"<svg ", b'<svg data-theme="' + theme.encode() + b'" ', 1)
    address = "data:image/svg+xml;base64," + base64.b64encode(told).decode()
    return f'<figure><figcaption>{label}, {len(svg):,} bytes</figcaption><img src="{address}" alt=""></figure>'


def section(name, old, new):
    state = "new" if old is None else "gone" if new is None else "changed" if old != new else "the same"
    rows = [
        f'<div class="pair {look}">{image(old, theme, "old")}{image(new, theme, "new")}</div>'
        for look, theme in (("light", "light"), ("dark", "dark"), ("grey", "light"))
    ]
    return f"<section><h2>{html.escape(name)} <small>{state}</small></h2>{''.join(rows)}</section>"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("revision", nargs="?", default="HEAD", help="the revision of the old pictures")
    parser.add_argument("--all", action="store_true", help="also the pictures that did not change")
    choices = parser.parse_args()
    old, new = old_pictures(choices.revision), new_pictures()
    names = sorted(old.keys() | new.keys())
    shown = [name for name in names if choices.all or old.get(name) != new.get(name)]
    body = "".join(section(name, old.get(name), new.get(name)) for name in shown) or "<p>No picture changed.</p>"
    page = ROOT / ".build/pictures.html"
    page.parent.mkdir(exist_ok=True)
    page.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures since {html.escape(choices.revision)}'
        f"</title><style>{STYLE}</style><h1>Pictures since {html.escape(choices.revision)}</h1>{body}</html>\n",
        encoding="utf-8",
    )
    print(f"{len(shown)} of {len(names)} pictures: {page.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
