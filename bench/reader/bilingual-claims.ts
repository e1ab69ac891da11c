/**
 * The national work reports of 2008–2016, line by line in Chinese and in English: what is claimed of a metric in a line of the
 * one must be claimed in the line of the other, with the same value and the same period.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, type Language, read } from '../../packages/reader/src/index.js';
import { reportOf } from './report-document.js';
import { type Confusion, type Mark, type Page, type Suite, scored, share } from './suite.js';

type Placed = { claim: Claim; start: number };

/** A line of a text: its span and the claims of known metrics whose figures stand in it. */
type Line = { start: number; end: number; claims: Placed[] };

function linesOf(text: string, year: string, language: Language): Line[] {
  const { claims, quantities } = read(text, reportOf(`${year}.${language}`, text, 'CHN', year, language));
  const placed = claims
    .filter(({ metric }) => metric !== null)
    .map((claim) => ({ claim, start: quantities[claim.quantity]!.span.start }))
    .sort((a, b) => a.start - b.start);
  let start = 0;
  let next = 0;
  return text.split('\n').map((words) => {
    const line: Line = { start, end: start + words.length, claims: [] };
    for (; next < placed.length && placed[next]!.start < line.end; next++) line.claims.push(placed[next]!);
    start = line.end + 1;
    return line;
  });
}

const number = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(6))));
const valued = ({ metric, value, unit }: Claim) =>
  `${metric} ${[value.low, value.high].map(number).filter(Boolean).join('..')} ${unit.replace('/yr', '')}`;
const dated = (claim: Claim) => `${valued(claim)} ${claim.period}`;
const meant = (claim: Claim) => `${dated(claim)} ${claim.modality}`;

/** How many of `left` have an equal one in `right`, each used once. */
function matches(left: Placed[], right: Placed[], by: (claim: Claim) => string): boolean[] {
  const open = right.map(({ claim }) => by(claim));
  return left.map(({ claim }) => {
    const at = open.indexOf(by(claim));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}

const sum = (flags: boolean[]) => flags.filter(Boolean).length;

export const suite: Suite = {
  name: 'bilingual-claims',
  title: 'National reports 2008–2016: claims, Chinese against English',
  needs: 'corpus/central-bilingual',
  run(shared) {
    const folder = join(shared, suite.needs);
    const pages: Page[] = [];
    const confusions = new Map<string, number>();
    const counts = { zh: 0, en: 0, valued: 0, dated: 0, meant: 0, lines: 0, agree: 0 };
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.zh.txt'))
      .sort()) {
      const year = name.slice(0, 4);
      const zhText = readFileSync(join(folder, name), 'utf8');
      const enText = readFileSync(join(folder, name.replace('.zh.', '.en.')), 'utf8');
      const english = linesOf(enText, year, 'en');
      for (const [index, zh] of linesOf(zhText, year, 'zh').entries()) {
        const en = english[index] ?? { start: 0, end: 0, claims: [] };
        if (zh.claims.length + en.claims.length === 0) continue;
        const same = matches(zh.claims, en.claims, dated);
        const back = matches(en.claims, zh.claims, dated);
        counts.zh += zh.claims.length;
        counts.en += en.claims.length;
        counts.valued += sum(matches(zh.claims, en.claims, valued));
        counts.dated += sum(same);
        counts.meant += sum(matches(zh.claims, en.claims, meant));
        counts.lines++;
        if (!same.includes(false) && !back.includes(false)) counts.agree++;
        const note = (side: string, flags: boolean[], claims: Placed[]) => {
          for (const [at, flag] of flags.entries()) {
            const what = `only ${side}: ${claims[at]!.claim.metric}`;
            if (!flag) confusions.set(what, (confusions.get(what) ?? 0) + 1);
          }
        };
        note('Chinese', same, zh.claims);
        note('English', back, en.claims);
        const shift = zh.end - zh.start + 1;
        const marksOf = (line: Line, flags: boolean[], by: Mark['by'], offset: number): Mark[] =>
          line.claims.map(({ claim }, at) => ({
            start: claim.span.start - line.start + offset,
            end: claim.span.end - line.start + offset,
            label: meant(claim),
            by,
            outcome: flags[at] ? 'right' : by === 'gold' ? 'missed' : 'wrong',
          }));
        pages.push({
          title: `${year}, line ${index + 1}`,
          text: `${zhText.slice(zh.start, zh.end)}\n${enText.slice(en.start, en.end)}`,
          marks: [...marksOf(zh, same, 'gold', 0), ...marksOf(en, back, 'reader', shift)],
        });
      }
    }
    const gold = counts.zh;
    const predicted = counts.en;
    return {
      figures: [
        scored('metric and value in both', { gold, predicted, matched: counts.valued }),
        scored('metric, value and period in both', { gold, predicted, matched: counts.dated }),
        scored('metric, value, period and modality in both', { gold, predicted, matched: counts.meant }),
        share('lines on which all claims agree', counts.agree, counts.lines),
      ],
      confusions: [...confusions].map(([what, count]): Confusion => ({ what, count })),
      pages,
    };
  },
};
