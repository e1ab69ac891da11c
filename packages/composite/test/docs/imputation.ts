import { byRegression, fromPeers, interpolate, nearestInTime } from '@xinzhi/composite';

/** High-technology revenue of a made-up province: 2012 and 2015 were not published, 2017 is not out yet. */
const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];
const revenue = [10, 12, null, 18, 21, null, 27, null];

const shown = (found: ReturnType<typeof interpolate>): string =>
  found.map(({ at, value, method }) => `${years[at]} ${value.toFixed(2)} (${method})`).join(', ');
export const lines = [
  `interpolate  ${shown(interpolate(revenue, years))}`,
  `nearest      ${shown(nearestInTime(revenue, years))}`,
  `regression   ${shown(byRegression(revenue, [{ name: 'year', values: years }]))}`,
  `mean of peers in 2017: ${fromPeers([null, 24, 30, 3], 'mean', ['east', 'east', 'east', 'west'])[0]!.value}`,
];
