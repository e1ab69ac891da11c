/**
 * What each system's card draws: the first indicator here that the store has for China, with the first two of the
 * places that have it under the same definition. The order is ours: the figure that the strategy itself is judged by first.
 */
export const featuredIndicators: Record<number, readonly string[]> = {
  1: [
    'pwt.tfp',
    'pwt.rtfpna',
    'pwt.ctfp',
    'gdp.per-worker',
    'productivity.labour',
    'gdp.per-capita.constant.usd',
    'gdp.growth',
  ],
  2: ['high-tech.exports.share', 'hightech.exports.share', 'manufacturing.value-added.share', 'manufacturing.share'],
  3: ['rd.intensity', 'rd.basic.share', 'patents.granted'],
  4: ['gvc.position', 'gvc.participation', 'gvc.dva-share'],
  5: ['services.value-added.share', 'services.share'],
  6: ['technology.contracts', 'technology-contracts.turnover', 'technology-contract.turnover'],
  7: ['gdp.growth', 'gdp'],
  8: ['researchers.per-million', 'tertiary.enrolment', 'education.tertiary.enrolment', 'unemployment.rate'],
  9: ['internet.users', 'internet.users.share', 'ict.exports.share'],
  10: ['gvc.fv', 'gvc.upstreamness', 'trade.share'],
  11: ['fiscal.science.share', 'fiscal.science', 'credit.private.share'],
  12: ['gvc.fv', 'ip.payments', 'high-tech.imports.share'],
  13: ['exports.share', 'trade.share', 'fdi.share', 'gvc.participation'],
};

/** Beside China: economies first, then provinces for what is counted by province. */
export const comparisonPlaces: readonly string[] = [
  'USA',
  'JPN',
  'DEU',
  'KOR',
  'IND',
  'CN-BJ',
  'CN-GD',
  'CN-JS',
  'CN-SH',
  'CN-ZJ',
];
