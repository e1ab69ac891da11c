import type { Language, Stage } from '../records.js';

/** Words that say at which stage the industries listed beside them are. */
export type StageCue = { start: number; end: number; stage: Stage };

const CUES: Record<Language, [stage: Stage, pattern: RegExp, reason: string][]> = {
  zh: [
    ['future', /未来(?:新?产业|赛道|领域)|前沿产业/g, 'a list of future industries'],
    [
      'emerging',
      /战略性?新兴(?:支柱)?(?:产业|领域)|战新产业|新兴(?:支柱|优势|特色|潜力)?(?:产业|领域|赛道|行业)|新兴(?=[和与及、]未来产业)/g,
      'a list of (strategic) emerging industries',
    ],
    [
      'traditional',
      /传统(?:优势|特色|支柱|骨干|重点)?(?:产业|行业|制造业|工业|产能)/g,
      'a list of traditional industries',
    ],
  ],
  en: [
    [
      'future',
      /\b(?:industr(?:y|ies) of the future|(?:future|future[- ]oriented|future[- ]focused) (?:industr(?:y|ies)|sectors?|areas?|fields?|technolog(?:y|ies)))\b/gi,
      'a list of future industries',
    ],
    [
      'emerging',
      /\b(?:strategic )?emerging (?:industr(?:y|ies)|sectors?|fields?|areas?)\b/gi,
      'a list of emerging industries',
    ],
    [
      'traditional',
      /\b(?:traditional|conventional|legacy|pillar) (?:industr(?:y|ies)|sectors?|manufacturing)\b/gi,
      'a list of traditional industries',
    ],
  ],
};

/** The cues in text[start, end), in order. */
export function stageCuesIn(text: string, start: number, end: number, language: Language): StageCue[] {
  const part = text.slice(start, end);
  return CUES[language]
    .flatMap(([stage, pattern]) =>
      [...part.matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        stage,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The one stage that cues agree on; null for none or several. */
export function agreedStage(cues: StageCue[]): Stage | null {
  const [first] = cues;
  return first && cues.every(({ stage }) => stage === first.stage) ? first.stage : null;
}
