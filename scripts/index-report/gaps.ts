import { dagum, gini, mean, theilByGroup } from '@xinzhi/composite';
import { regionOf, scoresOf, units, years } from './panel.js';
import { table } from './sections.js';

const regions = units.map(regionOf);

/** The gap between provinces by year: Dagum's three parts by region, and what is left without Beijing. */
export function gaps(): string {
  const beijing = units.indexOf('CN-BJ');
  return table(
    [
      'year',
      'mean',
      'Gini',
      'within regions',
      'between',
      'transvariation',
      'shares, %',
      'Theil',
      'Gini without Beijing',
    ],
    years.map((year) => {
      const values = scoresOf(year);
      const { total, within, between, transvariation, shares } = dagum(values, regions);
      const parts = shares ? [shares.within, shares.between, shares.transvariation] : [];
      return [
        year,
        mean(values).toFixed(3),
        ...[total, within, between, transvariation].map((value) => value.toFixed(4)),
        parts.map((share) => (100 * share).toFixed(0)).join(' / '),
        theilByGroup(values, regions).total.toFixed(4),
        gini(values.filter((_, k) => k !== beijing)).toFixed(4),
      ];
    }),
  );
}

/** Means and Gini coefficients by region, and between the east and each of the others. */
export function regionsCompared(): string {
  const order = ['east', 'centre', 'west', 'northeast'];
  return table(
    [
      'region',
      'provinces',
      ...[years[0], years.at(-1)].flatMap((year) => [`mean ${year}`, `Gini ${year}`, `Gini against east ${year}`]),
    ],
    order.map((region) => [
      region,
      regions.filter((one) => one === region).length,
      ...[years[0] as string, years.at(-1) as string].flatMap((year) => {
        const { groups, ginis } = dagum(scoresOf(year), regions);
        const at = groups.findIndex(({ group }) => group === region);
        const east = groups.findIndex(({ group }) => group === 'east');
        return [
          groups[at]!.mean.toFixed(3),
          ginis[at]![at]!.toFixed(3),
          region === 'east' ? '' : ginis[at]![east]!.toFixed(3),
        ];
      }),
    ]),
  );
}
