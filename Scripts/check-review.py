#!/usr/bin/env python3
"""Opens what `dealmap review` writes in a real browser: every sample in both languages, with and without an older map, a
map with hostile words in every field, one of which nothing is known, and the portfolio of all of them.

Wide and narrow, light and dark: nothing scrolls sideways or is cut, headings and landmarks are in order, every picture has
a name, words stand out from their ground, the keyboard goes as one reads and can be seen. Words of a map never run, and the
policy of the page has nothing to refuse. On paper: A4, and nothing cut in two.

The first argument is the command; `--keep FOLDER` leaves the pages, pictures of them and the PDF there. Needs Chromium,
chromedriver and pdftotext (Scripts/set-up.sh --browser).
"""
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from output.awkward import awkward_map
from output.faults import ROOT, fault, faults
from review.browser import Browser
from review.paper import MARKS, faults_of

SCRIPTS = ROOT / "Scripts/review"
LOOK = (SCRIPTS / "page.js").read_text("utf-8") + (SCRIPTS / "contrast.js").read_text("utf-8")
FOCUS = (SCRIPTS / "focus.js").read_text("utf-8")
PORTFOLIO = ["deals", "people", "providers", "questions", "unusable"]
SECTIONS = ["paths", "findings", "signals", "questions", "way-out", "accepted", "actions", "more"]
# Each would set `ran` if it became more than a text.
HOSTILE = [
    "<script>ran=1</script>", "\"><img src=x onerror=ran=1>", "' onmouseover='ran=1", "]]><svg onload=ran=1>",
    "--></style><script>ran=1</script>", "</title><script>ran=1</script>", "{{{page}}} {{#head}}", "javascript:ran=1",
    "</svg><script>ran=1</script>", "&lt;script&gt;", "🦊 née Zoë 👩‍👩‍👧 漢字 e\u0301", "x" * 10_000,
]
# The width of A4 less its margins, in pixels, and the height that a card may have.
PAPER_WIDTH, PAPER_HEIGHT = 703, 950


def hostile_map():
    """Every hostile word in every field at once, and the long word and the turned text in fields of their own."""
    words = " ".join(HOSTILE[:-1])
    document = json.loads(awkward_map(words))
    document["people"]["eve"] = {"name": HOSTILE[-1], "title": "turned \u202eround", "unit": words, "access": "multiple"}
    document["log"][0]["heard"].append({"says": "eve", "about": "ada", "flag": "amber", "quote": HOSTILE[-1]})
    return json.dumps(document, ensure_ascii=False)


def write_pages(command, folder):
    """The pages: each with its width to say hostile words, and whether it compares with an older map."""
    (folder / "hostile.yaml").write_text(hostile_map(), "utf-8")
    (folder / "bare.yaml").write_text("dealmap: 1\naccount: Acme\n", "utf-8")
    samples = sorted((ROOT / "samples").glob("*/*.yaml"))
    media = [map for map in samples if map.parent.name == "groupe-media"]
    jobs = [(map, None) for map in [*samples, folder / "hostile.yaml", folder / "bare.yaml"]]
    jobs += [(media[1], media[0]), (media[2], media[1])]

    def write(job):
        (map, older), language = job
        page = folder / f"{map.stem}{'.since' if older else ''}.{language}.html"
        words = [command, "review", map, "--language", language, "-o", page, *(["--since", older] if older else [])]
        done = subprocess.run(words, capture_output=True, check=False)
        if done.returncode:
            fault(page.name, f"is not written: {done.stderr.decode('utf-8', 'replace')[:300]}")
        return page

    with ThreadPoolExecutor(2) as pool:
        pages = list(pool.map(write, [(job, language) for job in jobs for language in ("en", "fr")]))
    pages += [write_portfolio(command, folder, samples, language) for language in ("en", "fr")]
    return [page for page in pages if page.is_file()]


def write_portfolio(command, folder, samples, language):
    """One page for all maps: the samples, the hostile one twice so that its people meet again, and a broken one."""
    deals = folder / "deals"
    deals.mkdir(exist_ok=True)
    for map in [*samples, folder / "hostile.yaml", folder / "bare.yaml"]:
        (deals / map.name).write_bytes(map.read_bytes())
    (deals / "hostile-again.yaml").write_bytes((folder / "hostile.yaml").read_bytes())
    (deals / "<script>ran=1<!-- .yaml").write_text("dealmap: 1\naccount: [\n", "utf-8")
    page = folder / f"portfolio.{language}.html"
    words = [command, "review", deals, "--language", language, "-o", page]
    done = subprocess.run(words, capture_output=True, check=False)
    if done.returncode != 2:
        fault(page.name, f"ends with {done.returncode} for a broken map: {done.stderr.decode('utf-8', 'replace')[:300]}")
    return page


def look(browser, page, keep):
    is_portfolio = page.stem.startswith("portfolio")
    is_hostile = page.stem.startswith("hostile")
    words = HOSTILE if is_hostile else []
    sections = SECTIONS[:2] + (["changes"] if ".since." in page.name else []) + SECTIONS[2:]
    sections = PORTFOLIO if is_portfolio else sections
    for width in (1280, 390):
        browser.open(page, width)
        found = browser.run(
            LOOK + "structure(); order(arguments[0]); space(); safety(arguments[1]);"
            "for (const fold of all('details')) fold.open = true; space(); return faults", sections, words
        )
        for scheme in ("light", "dark"):
            browser.show(scheme)
            found += browser.run(LOOK + "contrast(arguments[0]); return faults", scheme)
            if keep:
                (keep / f"{page.stem}.{width}.{scheme}.png").write_bytes(browser.picture(width))
        if browser.has_dialog():
            found.append("opens a dialog")
        found += browser.log()
        for text in dict.fromkeys(found):
            fault(f"{page.name} at {width}", text)


def walk(browser, page):
    """The keyboard from the start of a page to its end."""
    browser.open(page, 1280)
    count = browser.run("return document.querySelectorAll('details:not([open]) a').length")
    total = browser.run("return document.querySelectorAll('a,summary,[tabindex=\"0\"]').length")
    last = -1
    for step in range(total - count):
        browser.press_tab()
        focus = browser.run(FOCUS)
        if focus is None or focus["place"] <= last:
            return fault(page.name, f"the keyboard goes astray at step {step + 1}: {focus}")
        if not focus["isSeen"]:
            fault(page.name, f"the keyboard cannot be seen at {focus['name']}")
        last = focus["place"]
    return None


def prints(browser, page, keep):
    browser.open(page, PAPER_WIDTH, media="print")
    count = browser.run(MARKS, PAPER_HEIGHT)
    pdf = browser.paper()
    if keep:
        browser.open(page, PAPER_WIDTH)
        (keep / f"{page.stem}.pdf").write_bytes(browser.paper())
    for text in faults_of(pdf, count):
        # Ten thousand letters without a space take as much paper as they take.
        if not (page.stem.startswith(("hostile", "portfolio")) and text.endswith("sheets")):
            fault(f"{page.name} on paper", text)


def main():
    command, *options = sys.argv[1:]
    keep = Path(options[1]).resolve() if options[:1] == ["--keep"] else None
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        pages = write_pages(str(Path(command).resolve()), folder)
        with Browser() as browser:
            for page in pages:
                look(browser, page, keep)
                prints(browser, page, keep)
                if page.stem.startswith(("2-after", "hostile", "bare", "portfolio")):
                    walk(browser, page)
    for text in faults:
        print(text)
    print(f"check-review: {len(pages)} pages, {len(faults)} faults, {time.monotonic() - start:.0f} s")
    sys.exit(1 if faults else 0)


main()
