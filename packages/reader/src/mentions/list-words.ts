/**
 * Ordinary words that name an industry only as an item of a list (电子、机械、化工), and one-character names of metals
 * and crops: anywhere else they are parts of other words.
 */
export const listWords: [concept: string, words: string[]][] = [
  ['industry/electronic-information', ['电子']],
  ['industry/marine-economy', ['海洋']],
  ['industry/culture', ['文化', '艺术', '音乐']],
  ['industry/sports', ['体育']],
  ['industry/energy-saving', ['环保', '节能']],
  ['industry/legal-services', ['法律']],
  ['industry/business-services', ['咨询', '会计']],
  ['industry/construction', ['建筑']],
  ['industry/textiles', ['时尚']],
  ['industry/light-industry', ['包装', '印刷']],
  ['industry/metallurgy', ['铸造', '锻造']],
  ['industry/trade-retail', ['贸易']],
  ['industry/agriculture', ['农产品']],
  ['industry/special-metals', ['镍']],
];

const ITEM_END = /[、和与及等，。；：！？\n）)”]/;

/** Whether text[start, end) is an item of a list: between list commas, or the first one, after a verb or a mark. */
export function isListItem(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\n';
  const begins = before === '、' || FIRST_AFTER.test(before);
  const ends = end >= text.length || ITEM_END.test(text[end]!) || text.startsWith('产业', end);
  return begins && ends && (before === '、' || text[end] === '、');
}

/** The last characters of verbs that take such lists (发展, 推动, 促进, 做强, 做大, 聚焦 …), and marks. */
const FIRST_AFTER = /[展动进强大优持升造设好焦绕推快力，。；：（“\n]/;
