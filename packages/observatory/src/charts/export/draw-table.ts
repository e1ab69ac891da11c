const SVG = 'http://www.w3.org/2000/svg';

/** A table as a drawing: each cell where it stands, with its ground and its text. For matrices, whose cells are the chart. */
export function drawTable(table: HTMLTableElement): SVGSVGElement {
  const frame = table.getBoundingClientRect();
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(frame.width)} ${Math.ceil(frame.height)}`);
  const add = (name: string, attributes: Record<string, string | number>) => {
    const element = svg.appendChild(document.createElementNS(SVG, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  // Headers that stick to the frame's edge are measured where they are without scrolling.
  const scroller = table.parentElement;
  const [left, top] = [scroller?.scrollLeft ?? 0, scroller?.scrollTop ?? 0];
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('th, td')) {
    const sticky = getComputedStyle(cell).position === 'sticky';
    const box = cell.getBoundingClientRect();
    const head = cell.closest('thead') !== null;
    const x = box.left - frame.left - (sticky && cell.cellIndex === 0 ? left : 0);
    const y = box.top - frame.top - (sticky && head ? top : 0);
    const style = getComputedStyle(cell);
    add('rect', { x, y, width: box.width, height: box.height, fill: style.backgroundColor });
    const words = cell.textContent?.trim();
    if (!words) continue;
    const inner = cell.querySelector<HTMLElement>('button') ?? cell;
    const text = { fill: getComputedStyle(inner).color, 'font-size': 11, 'font-family': style.fontFamily };
    const middle = { x: x + box.width / 2, y: y + box.height / 2 + 4 };
    if (cell.tagName === 'TD') add('text', { ...text, ...middle, 'text-anchor': 'middle' }).textContent = words;
    else if (head && cell.cellIndex > 0) {
      const [cx, cy] = [x + box.width / 2 + 4, y + box.height - 6];
      add('text', { ...text, x: cx, y: cy, transform: `rotate(-90 ${cx} ${cy})` }).textContent = words;
    } else add('text', { ...text, x: x + 6, y: middle.y }).textContent = words;
  }
  return svg;
}
