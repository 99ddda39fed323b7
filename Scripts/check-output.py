#!/usr/bin/env python3
"""Checks what `dealmap` writes for other programs, on every sample and on maps made to be awkward, in both languages.

SARIF is held against the schema of the standard and against the files: every region has to be the text at which JSON
points. The JSON of every command is held against docs/output.schema.json, which has to know every key that is written
and no other, and against docs/output.md, which has to explain them. Markdown is read by a parser: nothing that a file
says may become a heading, a link or HTML. Commands of a workflow are read as the host reads them.

The first argument is the command; more folders with maps can follow. Needs jsonschema and markdown-it (Scripts/set-up.sh
--checks), of the first Python or of the system's.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

try:
    from jsonschema import Draft4Validator
    from markdown_it import MarkdownIt

    from output.awkward import write_awkward
    from output.documents import Documents
    from output.faults import ROOT, fault, faults
except ModuleNotFoundError:
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

SARIF = ROOT / "Tests/Schemas/sarif/sarif-schema-2.1.0.json"
LEVELS = {"critical": "error", "warning": "warning", "note": "note"}
def run(command, form, language, targets, extra=()):
    """What a command writes, and how it ends; a second run has to write the same bytes."""
    words = [command, "check", "--format", form, "--language", language, "--as-of", "2025-03-12", *extra, *targets]
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: subprocess.run(words, cwd=ROOT, capture_output=True, check=False), range(2))
    if first.stdout != second.stdout:
        fault(form, "two runs write different bytes")
    if first.stderr:
        fault(form, f"says something on standard error: {first.stderr[:200]!r}")
    return first.stdout.decode("utf-8"), first.returncode


def lines_of(path):
    """The lines of a file, as the reader counts them; a byte order mark belongs to none."""
    return re.split("\r\n|\n|\r", path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff"))


def region_text(lines, region):
    """The text of a region whose columns are UTF-16 code units."""
    def cut(line, start, end):
        units = lines[line - 1].encode("utf-16-le")
        if start < 1 or end * 2 - 2 > len(units):
            raise ValueError(f"columns {start} to {end} of line {line}")
        return units[start * 2 - 2:end * 2 - 2].decode("utf-16-le", "replace")

    first, last = region["startLine"], region["endLine"]
    if first == last:
        return cut(first, region["startColumn"], region["endColumn"])
    whole = [len(line.encode("utf-16-le")) // 2 + 1 for line in lines]
    parts = [cut(first, region["startColumn"], whole[first - 1])]
    parts += [lines[line - 1] for line in range(first + 1, last)]
    return "\n".join(parts + [cut(last, 1, region["endColumn"])])


def place_text(path, place):
    """The text at a place of the JSON document, by its bytes."""
    content = path.read_bytes()[place["offset"]:place["endOffset"]].decode("utf-8", "replace")
    return re.sub("\r\n|\r", "\n", content)


def file_of(uri):
    return ROOT / urllib.parse.unquote(uri.removeprefix("file://"))


def told(document, with_accepted=False):
    """What the JSON document tells of findings and mistakes, in the order of the other formats."""
    for entry in document["maps"]:
        for diagnostic in entry["diagnostics"]:
            place = diagnostic.get("place")
            if place or Path(ROOT / entry["file"]).is_file():
                yield entry, diagnostic, place
        for group in entry.get("groups", []):
            for finding in group["findings"]:
                yield entry, finding, finding["place"]
        for accepted in entry.get("accepted", []) if with_accepted else []:
            yield entry, accepted["finding"], accepted["finding"]["place"]


def check_lines(text, document):
    """JSON lines: one for each map, the same as in the document."""
    lines = [json.loads(line) for line in text.removesuffix("\n").split("\n")]
    if lines != document["maps"]:
        fault("jsonl", f"{len(lines)} lines do not tell the same as {len(document['maps'])} maps")


def check_sarif(text, status, document, schema):
    log = json.loads(text)
    for error in schema.iter_errors(log):
        fault("sarif", f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    (run_,) = log["runs"]
    rules = run_["tool"]["driver"]["rules"]
    invocation = run_["invocations"][0]
    if invocation["exitCode"] != status:
        fault("sarif", f"tells of the status {invocation['exitCode']} and ends with {status}")
    unusable = sum(entry["status"] == "unusable" for entry in document["maps"])
    if len(invocation["toolExecutionNotifications"]) != unusable:
        fault("sarif", f"{unusable} maps were not checked, and it tells of others")
    expected = list(told(document, with_accepted=True))
    accepted = sum(len(entry.get("accepted", [])) for entry in document["maps"])
    if accepted != sum("suppressions" in result for result in run_["results"]):
        fault("sarif", f"does not suppress the {accepted} accepted findings")
    if len(expected) != len(run_["results"]):
        fault("sarif", f"{len(run_['results'])} results for {len(expected)} findings and mistakes")
    for result, (entry, item, place) in zip(run_["results"], expected):
        where = f"sarif, {entry['file']}, {item['code']}"
        if rules[result["ruleIndex"]]["id"] != result["ruleId"] or result["ruleId"] != item["code"]:
            fault(where, f"is told as {result['ruleId']}")
        severity = item["severity"]
        level = LEVELS[severity["code"]] if isinstance(severity, dict) else severity
        is_open = isinstance(item.get("kind"), dict) and item["kind"]["code"] == "open"
        if (result["kind"], result["level"]) != (("open", "none") if is_open else ("fail", level)):
            fault(where, f"has the level {result['level']}")
        for location in result["locations"] + result.get("relatedLocations", []):
            check_location(where, location, run_["artifacts"])
        physical = result["locations"][0]["physicalLocation"]
        if place and item["code"] != "not-utf-8":  # of such a file only the reader says what its text is
            path = file_of(physical["artifactLocation"]["uri"])
            if region_text(lines_of(path), physical["region"]) != place_text(path, place):
                fault(where, f"points at another text than JSON does: {physical['region']}")
        if re.search(r"(?<!\{)(\{\{)*\{(?!\{)", result["message"]["text"]) or "](" in result["message"]["text"]:
            fault(where, "has a placeholder or a link in its message")
    return len(run_["results"])


def check_location(where, location, artifacts):
    physical = location["physicalLocation"]
    artifact = physical["artifactLocation"]
    path = file_of(artifact["uri"])
    if artifacts[artifact["index"]]["location"]["uri"] != artifact["uri"] or not path.is_file():
        fault(where, f"there is no file {artifact['uri']}")
        return
    if not re.fullmatch(r"(file:///)?[A-Za-z0-9\-._~!$&'()*+,;=@/%]*", artifact["uri"]):
        fault(where, f"{artifact['uri']} is no address")
    if "region" in physical:
        try:
            region_text(lines_of(path), physical["region"])
        except (ValueError, IndexError) as error:
            fault(where, f"{physical['region']} is not in the file: {error}")


def check_markdown(text, document):
    """Everything that is no text has to come from us: so many headings, tables, quotes."""
    parser = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    headings = 0
    for token in parser.parse(text):
        headings += token.type == "heading_open"
        if token.type in ("html_block", "code_block", "fence", "hr", "ordered_list_open"):
            fault("markdown", f"has {token.type} in lines {token.map}: {token.content[:100]!r}")
        for child in token.children or []:
            if child.type not in ("text", "strong_open", "strong_close", "code_inline", "hardbreak", "softbreak"):
                fault("markdown", f"has {child.type} in lines {token.map}: {token.content[:200]!r}")
            if child.type == "text" and "**" in child.content and "\\*" not in token.content:
                fault("markdown", f"shows marks of ours in lines {token.map}: {token.content[:200]!r}")
    for line in text.split("\n"):
        if line.startswith("| ") and len(re.findall(r"(?<!\\)\|", line)) != 4:
            fault("markdown", f"has a row with other cells: {line[:200]!r}")
    expected = len(document["maps"]) + sum(len(entry.get("groups", [])) for entry in document["maps"])
    expected += sum(any(entry.get(key) for key in ("accepted", "idleAcceptances")) for entry in document["maps"])
    if headings != expected:
        fault("markdown", f"has {headings} headings for {expected} maps and groups")
    if re.search(r"[@#]\w", re.sub(r"`[^`\n]*`", "", text)):
        fault("markdown", "could mention somebody: " + re.search(r".{20}[@#]\w.{20}", text).group())


def unescaped(value):
    """The value of a property, as a runner reads it: the percent sign last."""
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(code, character)
    return value


def check_github(text, document):
    """Reads the commands as a runner does: by their first two colons, commas and percent signs."""
    expected = list(told(document))
    unreadable = sum(not (ROOT / entry["file"]).is_file() for entry in document["maps"])
    lines = text.split("\n")[:-1]
    if len(lines) != len(expected) + unreadable:
        fault("github", f"{len(lines)} commands for {len(expected)} findings and mistakes")
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        if not match:
            fault("github", f"this is no command: {line[:200]!r}")
            continue
        properties = dict(part.partition("=")[::2] for part in match[2].split(","))
        path = ROOT / unescaped(properties.get("file", ""))
        if list(properties)[-1] != "title" or (unreadable == 0 and not path.is_file()):
            fault("github", f"has other properties: {match[2]}")
        elif unreadable == 0 and int(properties.get("line", 1)) > len(lines_of(path)):
            fault("github", f"points behind the end of {path}")
    return len(lines)


def main():
    command, *folders = [str(Path(argument).resolve()) for argument in sys.argv[1:]]
    sarif = json.loads(SARIF.read_text("utf-8"))
    Draft4Validator.check_schema(sarif)
    sarif = Draft4Validator(sarif)
    documents = Documents(command)
    counts = {"maps": 0, "results": 0, "commands": 0}
    with tempfile.TemporaryDirectory() as awkward:
        write_awkward(Path(awkward))
        targets = ["samples", awkward, *folders]
        for language in ("en", "fr"):
            text, status = run(command, "json", language, targets)
            document = documents.check(text, "check")
            check_lines(run(command, "jsonl", language, targets)[0], document)
            counts["maps"] += len(document["maps"])
            counts["results"] += check_sarif(
                run(command, "sarif", language, targets)[0], status, document, sarif
            )
            check_markdown(run(command, "markdown", language, targets)[0], document)
            counts["commands"] += check_github(run(command, "github", language, targets)[0], document)
        documents.check_all(awkward, targets)
    documents.finish()
    counts["documents"] = documents.written
    for kind in sorted({text.partition(",")[0].partition(":")[0] for text in faults}):
        found = [text for text in faults if re.match(kind + "[,:]", text)]
        print("\n".join(found[:20]) + f"\n{kind}: {len(found)} faults")
    print("output: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    sys.exit(1 if faults or 0 in counts.values() else 0)


main()
