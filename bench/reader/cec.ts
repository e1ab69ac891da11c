/**
 * CEC (Chinese news on emergencies): the words that tell of a statement, and who makes it.
 *
 * A cue is found when an attribution has a cue on the same characters, one to one. CEC also marks the words of a
 * dateline (电, 讯) as statements of the agency; they are counted, and shown apart.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attribution, findAttributions, findMentions, layOut, type Span } from '@xinzhi/reader';
import { type CecStatement, readCec } from './cec-document.js';
import { type Confusion, type Mark, type Page, type Suite, scored, share } from './suite.js';

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const DATELINE = /^(?:电|讯|信息|快讯)$/;

type Tally = { gold: number; predicted: number; matched: number; marked: number; source: number; found: number };
const tally = (): Tally => ({ gold: 0, predicted: 0, matched: 0, marked: 0, source: 0, found: 0 });

/** Which attribution has the cue of each statement. */
function pair(statements: CecStatement[], attributions: Attribution[]): (Attribution | null)[] {
  const free = new Set(attributions);
  return statements.map(({ cue }) => {
    for (const attribution of free) {
      if (!attribution.cue.some((span) => meets(span, cue))) continue;
      free.delete(attribution);
      return attribution;
    }
    return null;
  });
}

export const suite: Suite = {
  name: 'cec',
  title: 'CEC: who states, in Chinese news',
  needs: 'bench/cec',
  run(shared) {
    const folder = join(shared, 'bench/cec');
    const all = tally();
    const spoken = tally();
    const counts = new Map<string, number>();
    const pages: Page[] = [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.xml')).sort()) {
      const { text, statements } = readCec(readFileSync(join(folder, file), 'utf8'));
      const layout = layOut(text, 'zh');
      const attributions = findAttributions(text, layout, findMentions(text, layout));
      const pairs = pair(statements, attributions);
      const marks: Mark[] = [];
      const word = (span: Span) => text.slice(span.start, span.end);
      const wrong = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
      statements.forEach(({ cue, participants }, index) => {
        const found = pairs[index]!;
        const right = found?.source.some((source) => participants.some((participant) => meets(source, participant)));
        for (const sum of DATELINE.test(word(cue)) ? [all] : [all, spoken]) {
          sum.gold++;
          if (found) sum.matched++;
          if (participants.length === 0) continue;
          sum.marked++;
          if (found) sum.found++;
          if (right) sum.source++;
        }
        marks.push({ ...cue, label: 'cue', by: 'gold', outcome: found ? 'right' : 'missed' });
        for (const participant of participants)
          marks.push({ ...participant, label: 'who', by: 'gold', outcome: right ? 'right' : 'missed' });
        if (!found) wrong(`missed ${word(cue)}`);
        else if (!right && participants.length > 0) wrong(`found ${word(cue)} with another source`);
      });
      for (const attribution of attributions) {
        const known = pairs.includes(attribution);
        const cue = attribution.cue[0]!;
        for (const sum of DATELINE.test(word(cue)) ? [all] : [all, spoken]) sum.predicted++;
        if (!known) wrong(`not marked: ${word(cue)}`);
        const outcome = known ? 'right' : 'wrong';
        for (const span of attribution.cue) marks.push({ ...span, label: 'cue', by: 'reader', outcome });
        for (const span of attribution.source) marks.push({ ...span, label: 'who', by: 'reader', outcome });
      }
      pages.push({ title: file, text, marks });
    }
    const confusions: Confusion[] = [...counts].map(([what, count]) => ({ what, count }));
    return {
      figures: [
        scored('cues', all, 0.85),
        share('participants, of the statements that have one', all.source, all.marked, 0.8),
        share('participants, of the cues found', all.source, all.found),
        scored('cues without datelines', spoken),
        share('participants without datelines', spoken.source, spoken.marked),
        share('participants without datelines, of the cues found', spoken.source, spoken.found),
      ],
      confusions,
      pages,
    };
  },
};
