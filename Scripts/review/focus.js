// Where the keyboard is: its place in the page, and whether it can be seen there.
const element = document.activeElement;
if (!element || element === document.body) return null;
const box = element.getBoundingClientRect();
const style = getComputedStyle(element);
const places = [...document.querySelectorAll('a,summary,[tabindex="0"]')];
return {
  name: element.tagName + (element.id ? '#' + element.id : '') + ' ' + element.textContent.trim().slice(0, 40),
  place: places.indexOf(element),
  isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && style.outlineStyle !== 'none'
    && parseFloat(style.outlineWidth) >= 2,
};
