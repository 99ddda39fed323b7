// What can be seen and heard of a page, as a list of faults. Run in the page by Scripts/check-review.py.
const faults = [];
const fault = text => faults.push(text);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const name = element => element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '')
  + (element.classList.length ? `.${[...element.classList].join('.')}` : '');
const isShown = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

function structure() {
  if (!document.documentElement.lang) fault('the page has no language');
  if (all('h1').length !== 1) fault(`${all('h1').length} first headings`);
  let last = 0;
  for (const heading of all('h1,h2,h3,h4,h5,h6')) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) fault(`the heading "${heading.textContent}" jumps from level ${last} to ${level}`);
    if (!heading.textContent.trim()) fault(`an empty heading ${name(heading)}`);
    last = level;
  }
  for (const landmark of ['body>header', 'main', 'nav', 'body>footer']) {
    if (all(landmark).length !== 1) fault(`${all(landmark).length} ${landmark}`);
  }
  const ids = all('[id]').map(element => element.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  if (twice.length) fault(`ids that stand twice: ${[...new Set(twice)].slice(0, 5)}`);
  for (const element of all('[aria-labelledby],[aria-describedby]')) {
    for (const id of (element.getAttribute('aria-labelledby') ?? '').split(' ')) {
      if (!document.getElementById(id)?.textContent.trim()) fault(`${name(element)} is named by nothing (${id})`);
    }
  }
  for (const link of all('a')) {
    const address = link.getAttribute('href');
    const isInPage = address[0] === '#' && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    // A portfolio links to the pages of its deals, which stand beside it.
    if (!isInPage && !/^portfolio-[a-z0-9-]+\.html$/.test(address)) fault(`a link to ${address}`);
    if (!link.textContent.trim()) fault('a link without words');
  }
  for (const svg of all('svg')) {
    if (!svg.getAttribute('role') || !svg.getAttribute('aria-labelledby')) fault('a picture without a name or a role');
  }
  for (const region of all('[role=region],nav,details')) {
    const label = region.getAttribute('aria-label') ?? region.querySelector('summary')?.textContent;
    if (!label?.trim()) fault(`${name(region)} has no name`);
  }
  if (all('script,iframe,object,embed,img,link,form,[style],[onload],[onerror],[onclick]').length) {
    fault('something that a page does not need');
  }
}

function order(expected) {
  const sections = all('main>section').map(section => section.id);
  if (sections.join() !== expected.join()) fault(`the sections are ${sections}`);
  const tops = all('main>section').map(section => section.getBoundingClientRect().top);
  if (tops.some((top, place) => place && top <= tops[place - 1])) fault('sections stand beside each other');
}

function space() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > innerWidth) {
    fault(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);
  }
  for (const element of all('body *')) {
    if (element.closest('svg,.skip,thead') || !isShown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 || box.left < -1) fault(`${name(element)} stands out: ${box.left} to ${box.right} of ${width}`);
    const style = getComputedStyle(element);
    const isHidden = style.overflowX !== 'visible' && style.overflowX !== 'auto';
    if (isHidden && element.scrollWidth > element.clientWidth + 1) fault(`${name(element)} is cut`);
    if (style.textOverflow === 'ellipsis') fault(`${name(element)} cuts its words`);
  }
  for (const region of all('.scroll')) {
    const canScroll = getComputedStyle(region).overflowX === 'auto' && region.tabIndex === 0;
    if (region.scrollWidth > region.clientWidth + 1 && !canScroll) fault(`${name(region)} cannot be scrolled`);
  }
}

function safety(words) {
  if (window.refused.length) fault(`the policy refused ${window.refused}`);
  if (window.ran) fault('words of the map ran');
  const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
  if (loaded.length) fault(`the page loads ${loaded}`);
  const text = document.body.textContent;
  for (const word of words) if (!text.includes(word)) fault(`the page does not say ${JSON.stringify(word)}`);
}
