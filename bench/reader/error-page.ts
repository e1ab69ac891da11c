import type { Page } from './suite.js';

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** JSON inside a script element must not end it. */
const embedded = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const style = `
:root { color-scheme: light dark; --right: #2a7f62; --missed: #b3362b; --wrong: #a86400; --line: #8885; }
body { margin: 0; font: 16px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif; }
header { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid var(--line); padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
h1 { font-size: 1rem; margin: 0; }
main { display: grid; grid-template-columns: minmax(0, 2fr) minmax(16rem, 1fr); gap: 2rem; padding: 1rem; }
#text { white-space: pre-wrap; max-width: 70ch; overflow-wrap: anywhere; }
#text span { border-bottom: 3px solid transparent; }
#text .gold-right { border-bottom: 3px solid var(--right); }
#text .gold-missed { border-bottom: 3px dashed var(--missed); }
#text .reader-right { background: color-mix(in srgb, var(--right) 18%, transparent); }
#text .reader-wrong { background: color-mix(in srgb, var(--wrong) 28%, transparent); }
#text .chosen { outline: 2px solid; }
ol { padding: 0; list-style: none; margin: 0; max-height: 80vh; overflow: auto; }
li button { all: unset; display: block; width: 100%; cursor: pointer; padding: .25rem .5rem; border-left: 4px solid var(--line); margin-bottom: .25rem; }
li button:focus-visible { outline: 2px solid; }
li.missed button { border-color: var(--missed); } li.wrong button { border-color: var(--wrong); } li.right button { border-color: var(--right); }
@media (max-width: 50rem) { main { grid-template-columns: 1fr; } }`;

/** Runs in the page: shows one text at a time, gold as underlines, the reader's spans as backgrounds. */
const script = `
const pages = JSON.parse(document.getElementById('pages').textContent);
const erring = (page) => page.marks.some((mark) => mark.outcome !== 'right');
const text = document.getElementById('text'), list = document.getElementById('marks'), where = document.getElementById('where'), only = document.getElementById('only');
let at = Math.max(0, pages.findIndex(erring));
function element(name, className, content) { const made = document.createElement(name); made.className = className; made.textContent = content; return made; }
function draw() {
  const page = pages[at];
  where.textContent = (at + 1) + ' of ' + pages.length + (page ? ' · ' + page.title : '');
  text.replaceChildren(); list.replaceChildren();
  if (!page) return;
  const edges = [...new Set([0, page.text.length, ...page.marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index], end = edges[index + 1];
    const over = page.marks.filter((mark) => mark.start < end && mark.end > start);
    const piece = element('span', over.map((mark) => mark.by + '-' + mark.outcome).join(' '), page.text.slice(start, end));
    piece.title = over.map((mark) => mark.by + ' (' + mark.outcome + '): ' + mark.label).join('\\n');
    piece.dataset.start = start;
    text.append(piece);
  }
  for (const mark of page.marks) {
    if (only.checked && mark.outcome === 'right') continue;
    const item = element('li', mark.outcome, ''), button = element('button', '', mark.outcome + ' · ' + mark.by + ' · ' + mark.label + ' · ' + page.text.slice(mark.start, mark.end).slice(0, 80));
    button.onclick = () => {
      for (const piece of text.children) piece.classList.toggle('chosen', +piece.dataset.start >= mark.start && +piece.dataset.start < mark.end);
      text.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
    };
    item.append(button); list.append(item);
  }
  history.replaceState(null, '', '#' + (at + 1));
}
function move(step) {
  for (let next = at + step; next >= 0 && next < pages.length; next += step)
    if (!only.checked || erring(pages[next])) { at = next; scrollTo(0, 0); return draw(); }
}
document.getElementById('next').onclick = () => move(1);
document.getElementById('previous').onclick = () => move(-1);
only.onchange = draw;
addEventListener('keydown', (event) => { if (event.key === 'j') move(1); if (event.key === 'k') move(-1); });
if (+location.hash.slice(1) >= 1) at = Math.min(pages.length, +location.hash.slice(1)) - 1;
draw();`;

const documentOf = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style>${body}</html>\n`;

/** One HTML file without anything from outside: the texts of a suite with what gold and the reader mark, one at a time. */
export function errorPage(title: string, pages: Page[]): string {
  return documentOf(
    title,
    `<header><h1>${escaped(title)}</h1><a href="index.html">all suites</a><button id="previous">previous (k)</button><button id="next">next (j)</button><label><input type="checkbox" id="only" checked> errors only</label><span id="where"></span><span>underlined: gold (dashed: missed) · shaded: read (orange: wrong)</span></header><main><div id="text"></div><ol id="marks"></ol></main><script type="application/json" id="pages">${embedded(pages)}</script><script>${script}</script>`,
  );
}

/** The list of the suites' pages. */
export function errorPageIndex(suites: { name: string; title: string; errors: number }[]): string {
  const items = suites.map(
    ({ name, title, errors }) => `<li><a href="${name}.html">${escaped(title)}</a>: ${errors} marks in error</li>`,
  );
  return documentOf("The reader's errors", `<header><h1>The reader's errors</h1></header><ul>${items.join('')}</ul>`);
}
