"""What a printed page looks like: how many sheets, of which size, and whether anything is cut in two."""
import re
import subprocess

# Puts a mark of its own at the start and at the end of everything that stays together, unless it is taller than a sheet or
# within something that has marks.
MARKS = """
const kept = [...document.querySelectorAll('.card,.picture,.verdict,.minute,.quote,.ask,.rows tr,.to-fill')];
const marked = new Set();
let number = 0;
for (const element of kept) {
  if (element.getBoundingClientRect().height > arguments[0] || !element.checkVisibility()) continue;
  if ([...marked].some(other => other.contains(element))) continue;
  marked.add(element);
  // The parts of a grid and of a table are what can hold a mark.
  const parts = element.matches('tr,table') ? element.querySelectorAll('td,th') : element.children;
  const cell = [...parts].filter(part => part.checkVisibility());
  for (const [end, place] of [['a', cell[0]], ['z', cell[cell.length - 1]]]) {
    const mark = document.createElement('span');
    mark.textContent = `qq${end}${number}qq`;
    Object.assign(mark.style, { fontSize: '2px', lineHeight: '0', textTransform: 'none' });
    if (end === 'a') place.prepend(mark); else place.append(mark);
  }
  number += 1;
}
return number;
"""


def sheets(pdf):
    """The words of each sheet of a PDF, and its size in points."""
    sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return text.decode("utf-8").split("\f")[:-1], [(float(width), float(height)) for width, height in sizes]


def faults_of(pdf, count):
    """What is wrong with a printed page with so many marks."""
    texts, sizes = sheets(pdf)
    places = {}
    for sheet, text in enumerate(texts):
        for end, number in re.findall(r"qq([az])(\d+)qq", re.sub(r"\s", "", text)):
            places[end, int(number)] = sheet
    for size in sizes:
        if abs(size[0] - 595) > 1.5 or abs(size[1] - 842) > 1.5:
            yield f"a sheet of {size}, not A4 upright"
    cut = [number for number in range(count) if places.get(("a", number)) != places.get(("z", number))]
    if len(places) < 2 * count:
        yield f"of {2 * count} marks {len(places)} are on paper"
    elif cut:
        yield f"{len(cut)} of {count} things are cut in two, the first on sheet {places['a', cut[0]] + 1}"
    empty = [sheet + 1 for sheet, text in enumerate(texts) if len(text.split()) < 8]
    if empty:
        yield f"nearly nothing on sheets {empty}"
    if not 2 <= len(texts) <= 16:
        yield f"{len(texts)} sheets"
