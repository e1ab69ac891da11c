import { atkinson, dagum, gini, meanLogDeviationByGroup, theilByGroup } from '@xinzhi/composite';
import { incomesIn, regions } from './incomes.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const split = (year: string): string => {
  const { total, shares } = dagum(incomesIn(year), regions);
  return `${year}: Gini ${total.toFixed(4)}; within regions ${percent(shares!.within)}, between ${percent(shares!.between)}, overlap ${percent(shares!.transvariation)}`;
};
const { ginis, affluence, groups } = dagum(incomesIn('2023'), regions);
const theil = theilByGroup(incomesIn('2023'), regions);
const deviation = meanLogDeviationByGroup(incomesIn('2023'), regions);
export const lines = [
  split('2016'),
  split('2023'),
  `between ${groups[0]!.group} and ${groups[1]!.group}, 2023: G ${ginis[0]![1]!.toFixed(4)}, D ${affluence[0]![1]!.toFixed(4)}`,
  `Theil's T ${theil.total.toFixed(4)} = ${theil.between.toFixed(4)} between + ${theil.within.toFixed(4)} within`,
  `mean log deviation ${deviation.total.toFixed(4)} = ${deviation.between.toFixed(4)} + ${deviation.within.toFixed(4)}`,
  `Atkinson (ε = 2) ${atkinson(incomesIn('2023'), 2).toFixed(4)}; five equal amounts: Gini ${gini([7, 7, 7, 7, 7])}`,
];
