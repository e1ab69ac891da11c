import { mean } from '@xinzhi/composite';
import { nameOf, units } from './panel.js';
import { table } from './sections.js';
import { series } from './series.js';

const factors = ['labour', 'capital', 'human-capital', 'tfp'] as const;
type Factor = (typeof factors)[number];
const accounts = series.filter(({ indicator }) => indicator.startsWith('growth.accounts.'));
const wayOf = (id: string) => id.split('/')[2]!;

type Mean = { parts: Partial<Record<Factor, number>>; years: number };

/** Mean contributions a year of growth into the years from + 1 … to; null where a year is missing. */
function meanOf(place: string, way: string, from: number, to: number): Mean | null {
  const parts: Mean['parts'] = {};
  for (const factor of factors) {
    const found = accounts.find(
      ({ id, indicator, place: its }) =>
        indicator === `growth.accounts.${factor}` && its === place && wayOf(id) === way,
    );
    if (!found) continue;
    const within = found.points.filter(([year]) => Number(year) > from && Number(year) <= to);
    if (within.length !== to - from) return null;
    parts[factor] = mean(within.map(([, value]) => value));
  }
  return Object.keys(parts).length === 0 ? null : { parts, years: to - from };
}

const sum = (parts: Mean['parts'], which: readonly Factor[]) =>
  which.reduce((total, one) => total + (parts[one] ?? 0), 0);
const cells = ({ parts }: Mean): string[] => {
  const growth = sum(parts, factors);
  const fresh = sum(parts, ['human-capital', 'tfp']);
  return [
    growth.toFixed(2),
    ...factors.map((factor) => parts[factor]?.toFixed(2) ?? '–'),
    (growth - fresh).toFixed(2),
    fresh.toFixed(2),
  ];
};
const head = ['growth a year', 'labour', 'capital', 'human capital', 'TFP', 'old factors', 'new factors'];

/** Selected economies over the decades, then all of them over the last. */
function economies(): string {
  const spans: [number, number][] = [
    [1980, 1990],
    [1990, 2000],
    [2000, 2010],
    [2010, 2019],
  ];
  const shown: [string, string, string][] = [
    ['China', 'CHN', 'pwt-output'],
    ["China, government's growth", 'CHN', 'world-bank-output'],
    ...['USA', 'JPN', 'DEU', 'KOR', 'IND'].map((place): [string, string, string] => [
      nameOf(place),
      place,
      'pwt-output',
    ]),
  ];
  const decades = shown.flatMap(([name, place, way]) =>
    spans.flatMap(([from, to]) => {
      const average = meanOf(place, way, from, to);
      return average ? [[name, `${from}–${to}`, ...cells(average)]] : [];
    }),
  );
  const places = [
    ...new Set(accounts.filter(({ id }) => wayOf(id).startsWith('pwt-output')).map(({ place }) => place)),
  ];
  const last = places
    .flatMap((place) => {
      const way = wayOf(accounts.find((one) => one.place === place && wayOf(one.id).startsWith('pwt-output'))!.id);
      const average = meanOf(place, way, 2010, 2019);
      return average ? [{ place, average }] : [];
    })
    .sort((a, b) => b.average.parts.tfp! - a.average.parts.tfp!);
  const missing = places.filter((place) => !last.some((one) => one.place === place));
  return [
    table(['economy', 'span', ...head], decades),
    '',
    '2010–2019, by TFP:',
    '',
    table(
      ['economy', ...head],
      last.map(({ place, average }) => [nameOf(place), ...cells(average)]),
    ),
    '',
    `Without a full span: ${missing.map(nameOf).join(', ') || 'none'} (hours worked of a year are missing).`,
  ].join('\n');
}

/** All provinces of the panel, by growth. */
function provinces(): string {
  const rows = units.flatMap((place) => {
    const [before, after] = [meanOf(place, 'province-panel', 1997, 2007), meanOf(place, 'province-panel', 2007, 2017)];
    return before && after ? [{ place, before, after }] : [];
  });
  const told = ({ parts }: Mean) =>
    [sum(parts, factors), parts.labour!, parts.capital!, parts.tfp!].map((value) => value.toFixed(1));
  const columns = ['growth', 'labour', 'capital', 'TFP'];
  const below = rows.filter(({ after }) => after.parts.tfp! < 0).length;
  return [
    table(
      ['province', ...columns.map((name) => `${name} 1997–2007`), ...columns.map((name) => `${name} 2007–2017`)],
      rows.map(({ place, before, after }) => [nameOf(place), ...told(before), ...told(after)]),
    ),
    '',
    `TFP is below zero in ${below} of ${rows.length} provinces in 2007–2017.`,
  ].join('\n');
}

/** Growth by factor: economies, then provinces. */
export const growth = (): string => `${economies()}\n\n30 provinces, percentage points a year:\n\n${provinces()}`;
