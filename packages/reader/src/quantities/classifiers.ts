/**
 * Chinese measure words that count things and that are no unit of a statistic: they complete the vocabulary's `count`.
 * 位 counts persons; 届, 期 and 号 are left out, since they number things more often than they count them.
 */
export const classifiers: Record<string, string> = {
  次: 'count',
  轮: 'count',
  大: 'count',
  宗: 'count',
  幅: 'count',
  顿: 'count',
  口: 'count',
  层: 'count',
  栋: 'count',
  幢: 'count',
  班: 'count',
  首: 'count',
  册: 'count',
  倍: 'times',
  成: 'tenth',
  折: 'tenth',
  位: 'person',
  名: 'person',
};

/** What a bare English noun counts: people are people, the rest are items. */
export const peopleNouns =
  /^(?:people|persons?|workers?|jobs?|employees?|residents?|students?|graduates?|deputies|lawmakers|delegates|participants|representatives|experts|researchers?|scientists?|engineers?|soldiers?|police|officers?|men|women|children|patients?|victims?|passengers?|visitors?|tourists?|users?|customers?|members?|citizens?|migrants?|refugees?)$/i;

/** Spellings of units that newspapers use and statistics do not. */
export const newspaperUnits: Record<string, string> = { pc: '%' };
