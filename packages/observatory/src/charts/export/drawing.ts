/** What a chart says around its drawing: kept with it when it leaves the page. */
export type Caption = { title: string; subtitle: string; source: string };

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const SVG = 'http://www.w3.org/2000/svg';

/** The drawing as it stands on the page, alone: styles written into it, so that any program shows it the same. */
function withStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'none 0s') element.setAttribute(name, value);
    }
    element.removeAttribute('class');
    element.removeAttribute('style');
    element.removeAttribute('tabindex');
    element.removeAttribute('href');
  });
  for (const rule of copy.querySelectorAll('.rule')) rule.remove();
  return copy;
}

function lines(text: string, perLine: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  let ems = 0;
  for (const word of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const width = /^[\u2e80-\uffef]/.test(word) ? 1 : word.length * 0.54;
    if (ems + width > perLine && line) {
      wrapped.push(line.trimEnd());
      line = '';
      ems = 0;
    }
    line += word;
    ems += width;
  }
  if (line) wrapped.push(line);
  return wrapped;
}

/** The chart with title, measure and source around it, as one SVG document. */
export function toSvg(drawing: SVGSVGElement, caption: Caption): { text: string; width: number; height: number } {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const pad = 16;
  const inner = drawing.viewBox.baseVal.width || drawing.clientWidth;
  const innerHeight = drawing.viewBox.baseVal.height || drawing.clientHeight;
  const width = inner + 2 * pad;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('xmlns', SVG);
  const background = svg.appendChild(document.createElementNS(SVG, 'rect'));
  let y = pad;
  const write = (text: string, size: number, weight: string, fill: string) => {
    for (const line of lines(text, inner / size)) {
      const element = svg.appendChild(document.createElementNS(SVG, 'text'));
      element.textContent = line;
      y += size * 1.35;
      for (const [name, value] of Object.entries({
        x: pad,
        y: y - size * 0.3,
        fill,
        'font-size': size,
        'font-weight': weight,
        'font-family': getComputedStyle(document.body).fontFamily,
      }))
        element.setAttribute(name, String(value));
    }
  };
  write(caption.title, 17, '600', colour('--ink'));
  write(caption.subtitle, 13, '400', colour('--muted'));
  // A drawing that was made for the export carries its styles already.
  const copy = drawing.isConnected ? withStyles(drawing) : drawing;
  copy.setAttribute('x', String(pad));
  copy.setAttribute('y', String(y + 8));
  copy.setAttribute('width', String(inner));
  copy.setAttribute('height', String(innerHeight));
  svg.append(copy);
  y += 8 + innerHeight + 8;
  write(caption.source, 11, '400', colour('--muted'));
  const height = Math.ceil(y + pad);
  for (const element of [svg, background]) {
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  background.setAttribute('fill', colour('--paper'));
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** The same as a picture, at twice the size, for screens and slides. Throws where the browser cannot draw it. */
export async function toPng(drawing: SVGSVGElement, caption: Caption, scale = 2): Promise<Blob> {
  const { text, width, height } = toSvg(drawing, caption);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the browser made no picture of the chart: download the SVG instead');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
