import { industryById } from '@xinzhi/vocabulary';
import type { Mention, Span } from '../records.js';
import { clausesOf } from './clause-chinese.js';
import { governorOf, stanceUnder } from './governed-chinese.js';
import { type Governor, governorsIn } from './governors-chinese.js';
import { isOwnHead } from './head-noun-chinese.js';
import type { Outlook } from './outlook.js';
import { type StageContext, statedStage } from './stage-chinese.js';
import { agreedStage, stageCuesIn } from './stage-cues.js';
import type { Statement } from './statement.js';
import { contrastedIn, mayPromise } from './unpromised-chinese.js';

/** Finds what a Chinese sentence promotes, restricts or ends; `targets` are its mentions of industries and levers. */
export function findInChineseSentence(
  text: string,
  sentence: Span,
  targets: Mention[],
  outlook: Outlook,
  topic: StageContext['topic'],
): Statement[] {
  if (/[？?]/.test(text[sentence.end - 1] ?? '')) return [];
  const clauses = clausesOf(text, sentence);
  const contrasted = contrastedIn(text, sentence);
  const stages: StageContext = {
    clauses: clauses.map(({ start, end }) => stageCuesIn(text, start, end, 'zh')),
    starts: clauses.map(({ start }) => start),
    topic,
  };
  const statements: Statement[] = [];
  let inherited: Governor | null = null;
  let next = 0;
  for (const [index, clause] of clauses.entries()) {
    const inside: Mention[] = [];
    for (; next < targets.length && targets[next]!.span.start < clause.end; next++)
      if (targets[next]!.span.end <= clause.end) inside.push(targets[next]!);
    const governors = governorsIn(text, clause.start, clause.end).filter(
      (verb) => !inside.some(({ span }) => isInside(verb, [span])) && !isInside(verb, contrasted),
    );
    if (inside.length > 0 && mayPromise(text.slice(clause.start, clause.end), outlook)) {
      let goesOn = false;
      for (const [at, mention] of inside.entries()) {
        if (isInside(mention.span, contrasted)) continue;
        const governor = governorOf(text, mention, clause, governors, inherited, goesOn, outlook);
        goesOn = governor !== null && governor === inherited;
        if (!governor) continue;
        const after = governors.find(({ start }) => start >= mention.span.end);
        const next = Math.min(inside[at + 1]?.span.start ?? clause.end, after?.start ?? clause.end);
        const { stance, byNoun } = stanceUnder(text, clause, governor, mention, governors);
        if (!stance || !(byNoun || hasOwnHead(text, mention, next, clause.end))) continue;
        const stage = stageOf(text, mention, index, stages);
        statements.push({ concept: mention.concept, span: mention.span, stance, stage, verb: governor.start });
      }
    }
    inherited = governors.at(-1) ?? (inside.length > 0 ? inherited : null);
  }
  return statements;
}

const isInside = ({ start, end }: Span, spans: Span[]) => spans.some((span) => span.start <= start && end <= span.end);

/** Levers are acts by themselves; an industry must be the thing meant, not the modifier of another. */
function hasOwnHead(text: string, { concept, span }: Mention, next: number, end: number): boolean {
  return !concept.startsWith('industry/') || isOwnHead(text, span.end, Math.max(span.end, next), end);
}

function stageOf(text: string, { concept, span }: Mention, clause: number, stages: StageContext) {
  const industry = industryById(concept);
  if (!industry) return null;
  const stated = statedStage(text, span, clause, stages);
  return stated ?? industry.stage;
}

/** The stage that the short phrase which opens a paragraph announces: 壮大新兴产业。 */
export function topicOf(text: string, opening: Span): StageContext['topic'] {
  if (opening.end - opening.start > 40) return null;
  return agreedStage(stageCuesIn(text, opening.start, opening.end, 'zh'));
}
