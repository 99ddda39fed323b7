// Whether every word can be read on its ground: 4.5 to 1, or 3 to 1 for large letters (WCAG 2.2, 1.4.3).
function parsed(color) {
  const parts = color.match(/[\d.]+/g).map(Number);
  return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

// The ground of an element of the page: the nearest colour that is not transparent.
function ground(element) {
  for (let current = element; current; current = current.parentElement) {
    const color = parsed(getComputedStyle(current).backgroundColor);
    if (color.alpha === 1) return color.rgb;
  }
  return [255, 255, 255];
}

// The ground of words of a picture: the last shape before them on which they stand, else the ground of the picture.
function groundInPicture(text) {
  const svg = text.ownerSVGElement;
  const box = text.getBBox();
  const point = svg.createSVGPoint();
  [point.x, point.y] = [box.x + box.width / 2, box.y + box.height / 2];
  const shapes = all('rect,path,circle', svg).filter(shape =>
    shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
    && getComputedStyle(shape).fill !== 'none' && shape.isPointInFill(point));
  return shapes.length ? parsed(getComputedStyle(shapes.at(-1)).fill).rgb : ground(svg);
}

function contrast(scheme) {
  const bad = new Map();
  const note = (element, color, paper) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(color, paper);
    if (found < (isLarge ? 3 : 4.5)) bad.set(name(element), `${scheme}: ${name(element)} has ${found.toFixed(2)}, ${color} on ${paper}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('svg') || !isShown(element)) continue;
    note(element, parsed(getComputedStyle(element).color).rgb, ground(element));
  }
  for (const text of all('svg text')) note(text, parsed(getComputedStyle(text).fill).rgb, groundInPicture(text));
  for (const text of bad.values()) fault(text);
}
