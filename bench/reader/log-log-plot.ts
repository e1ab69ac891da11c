/** A chart of seconds over characters, both axes logarithmic, drawn as SVG without any library. */

export type Curve = { name: string; group: string; points: [characters: number, seconds: number][] };

const WIDTH = 760;
const HEIGHT = 520;
const MARGIN = { top: 46, right: 150, bottom: 48, left: 64 };
const COLOURS = ['#b3362b', '#2f6f9f'];
/** As many curves as can be told apart carry their names. */
const NAMED = 6;

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Seconds as people write them: '10 ms', '1 s'. */
const shownSeconds = (seconds: number) =>
  seconds < 1 ? `${Number((seconds * 1000).toPrecision(1))} ms` : `${seconds} s`;
const shownCharacters = (characters: number) => (characters >= 1e6 ? `${characters / 1e6} M` : `${characters / 1e3} k`);

/** Powers of ten around a range. */
function decades(least: number, most: number): number[] {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

/** The chart: a thin line for each curve, its group by colour, and dashed lines along which time is linear. */
export function logLogPlot(title: string, curves: Curve[]): string {
  const all = curves.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(([characters]) => characters))].sort((a, b) => a - b);
  const ticks = decades(Math.min(...all.map(([, seconds]) => seconds)), Math.max(...all.map(([, seconds]) => seconds)));
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
  const [fastest, slowest] = [ticks[0]!, ticks.at(-1)!];
  const scaled = (value: number, from: number, to: number) => Math.log(value / from) / Math.log(to / from);
  const x = (characters: number) =>
    MARGIN.left + (WIDTH - MARGIN.left - MARGIN.right) * scaled(characters, smallest, largest);
  const y = (seconds: number) =>
    HEIGHT - MARGIN.bottom - (HEIGHT - MARGIN.top - MARGIN.bottom) * scaled(seconds, fastest, slowest);
  const at = (characters: number, seconds: number) => `${x(characters).toFixed(1)},${y(seconds).toFixed(1)}`;
  const groups = [...new Set(curves.map(({ group }) => group))];

  const grid = ticks.map(
    (seconds) =>
      `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(seconds).toFixed(1)}" y2="${y(seconds).toFixed(1)}" class="grid"/><text x="${MARGIN.left - 8}" y="${(y(seconds) + 4).toFixed(1)}" text-anchor="end">${shownSeconds(seconds)}</text>`,
  );
  const feet = sizes.map(
    (characters) =>
      `<text x="${x(characters).toFixed(1)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${shownCharacters(characters)}</text>`,
  );
  const growth = largest / smallest;
  const linear = ticks
    .filter((seconds) => seconds * growth <= slowest)
    .map((seconds) => `<path d="M${at(smallest, seconds)}L${at(largest, seconds * growth)}" class="linear"/>`);
  const lines = curves.map(
    ({ name, group, points }) =>
      `<path d="M${points.map(([characters, seconds]) => at(characters, seconds)).join('L')}" stroke="${COLOURS[groups.indexOf(group)]}"><title>${escaped(`${group}: ${name}`)}</title></path>`,
  );
  const last = ({ points }: Curve) => points.at(-1)![1];
  let below = MARGIN.top - 14;
  const names = curves
    .toSorted((a, b) => last(b) - last(a))
    .slice(0, NAMED)
    .map(({ name, group, points }) => {
      below = Math.max(below + 14, y(points.at(-1)![1]) + 4);
      return `<text x="${WIDTH - MARGIN.right + 6}" y="${below.toFixed(1)}" fill="${COLOURS[groups.indexOf(group)]}">${escaped(name)}</text>`;
    });
  const legend = groups.map(
    (group, index) =>
      `<text x="${MARGIN.left + index * 110}" y="38" fill="${COLOURS[index]}">— ${escaped(group)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12">
<style>.grid{stroke:#ddd}.linear{stroke:#999;stroke-dasharray:4 4;fill:none}path{fill:none;stroke-width:1.2;stroke-opacity:.7}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${MARGIN.left}" y="20" font-size="15" font-weight="600">${escaped(title)}</text>
${[...legend, ...grid, ...feet, ...linear, ...lines, ...names].join('\n')}
<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">characters (dashed: time proportional to length)</text>
</svg>
`;
}
