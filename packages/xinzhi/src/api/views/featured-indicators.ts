/**
 * An indicator to draw, with the places to draw beside China, in order of preference; where it is measured under several
 * definitions, the short name of the one that most people mean; where the nation has no figure, the place to begin with.
 */
export type Featured = { indicator: string; beside: readonly string[]; definition?: string; first?: string };

const economies = ['USA', 'JPN', 'DEU', 'KOR', 'IND'];
const leadingProvinces = ['CN-BJ', 'CN-GD', 'CN-JS', 'CN-SH', 'CN-ZJ'];
const among = (beside: readonly string[], ...indicators: string[]): Featured[] =>
  indicators.map((indicator) => ({ indicator, beside }));

/**
 * What each system's card draws: the first of its list that the store has for China, or for the place that stands first. The order is ours: the figure by
 * which the strategy itself is judged first, then what stands in for it where that is not in the store.
 */
export const featuredIndicators: Record<number, readonly Featured[]> = {
  1: among(economies, 'pwt.tfp', 'labour.productivity', 'gdp.pc.constant.usd'),
  2: among(economies, 'kti.location-quotient', 'hightech.exports.share', 'hightech.revenue', 'industry.share'),
  3: among(economies, 'rd.intensity', 'researchers.per.million', 'patents.granted'),
  4: [
    { indicator: 'gvc.position', beside: economies, definition: 'koopman-2010' },
    ...among(economies, 'gvc.participation', 'gvc.dva-share'),
  ],
  5: among(economies, 'productive-services.share', 'services.share'),
  6: among(leadingProvinces, 'technology-contracts.turnover', 'technology-contracts.sold'),
  7: [
    { indicator: 'nqpf.index', first: 'CN-BJ', beside: ['CN-GD', 'CN-GZ'], definition: 'entropy-topsis' },
    ...among(['CN-BJ', 'CN-GD', 'CN-GZ'], 'rd.intensity', 'gdp'),
  ],
  8: among(economies, 'researchers.per.million', 'tertiary.enrolment', 'unemployment.rate'),
  9: among(economies, 'digital.share', 'internet.users.share'),
  10: among(economies, 'gvc.upstreamness', 'gvc.fv', 'energy.use.pc'),
  11: among(leadingProvinces, 'fiscal.science.share', 'fiscal.science', 'rd.government'),
  12: among(economies, 'gvc.fv', 'gvc.dva-share', 'patents.inforce'),
  13: among(economies, 'exports.share', 'fdi.inflow.share', 'gdp.constant.usd'),
};

/** The places that an opened system draws besides China. */
export const comparisonPlaces: readonly string[] = [...economies, ...leadingProvinces];
