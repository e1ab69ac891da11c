/** Shown first on a place's page, in this order; the others follow as the API gives them. */
const FIRST = [
  'rd.intensity',
  'gdp',
  'gdp.growth',
  'rd.basic.share',
  'patents.invention.granted',
  'technology-contracts.sold',
  'gvc.position',
  'productive-services.share',
  'hightech.revenue',
  'labour.productivity',
  'hightech.exports.share',
];

const rank = (indicator: string): number => {
  const at = FIRST.indexOf(indicator);
  return at < 0 ? FIRST.length : at;
};

export function inReadingOrder<T extends { indicator: string }>(indicators: T[]): T[] {
  return [...indicators].sort((a, b) => rank(a.indicator) - rank(b.indicator));
}
