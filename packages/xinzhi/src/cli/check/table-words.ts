import { nameOf } from '@xinzhi/vocabulary';
import { statedText } from '../../ledger/arithmetic.js';
import { periodInChinese, resultsInChinese, statedInChinese } from '../../ledger/arithmetic-in-chinese.js';
import type { Result, Verdict } from '../../records/verdict.js';

/** What the table of verdicts says in one language. */
export type TableWords = {
  result: (result: Result) => string;
  /** The claim in parts: metric, place, period, value, modality. */
  claim: (claim: Verdict['claim']) => (string | null)[];
  none: string;
  hidden: string;
};

const modalities = { observed: '陈述', estimate: '估计', target: '目标' } as const;

export const tableWords: Record<'en' | 'zh', TableWords> = {
  en: {
    result: (result) => result,
    claim: (claim) => [
      ...[claim.metric ?? claim.metricText, claim.place, claim.period],
      ...[statedText(claim, claim.unit), claim.modality],
    ],
    none: 'no claims',
    hidden: ' (--all lists what there is no data for)',
  },
  zh: {
    result: (result) => resultsInChinese[result],
    claim: (claim) => [
      claim.metric === null ? claim.metricText : nameOf(claim.metric, 'zh'),
      claim.place && nameOf(claim.place, 'zh'),
      claim.period && periodInChinese(claim.period),
      ...[statedInChinese(claim), modalities[claim.modality]],
    ],
    none: '没有论断',
    hidden: '（加--all列出无数据的论断）',
  },
};
