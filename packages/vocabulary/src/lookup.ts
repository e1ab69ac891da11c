import type { Industry, Metric, Place, System, Unit } from './concepts.js';
import { vocabulary } from './vocabulary.js';

const indexed = <T, K>(entries: T[], key: (entry: T) => K): Map<K, T> =>
  new Map(entries.map((entry) => [key(entry), entry]));

const industries = indexed(vocabulary.industries, ({ id }) => id);
const metrics = indexed(vocabulary.metrics, ({ id }) => id);
const places = indexed(vocabulary.places, ({ id }) => id);
const units = indexed(vocabulary.units, ({ id }) => id);
const systems = indexed(vocabulary.systems, ({ number }) => number);

/** The industry or technology 'industry/…', or undefined. */
export const industryById = (id: string): Industry | undefined => industries.get(id);

/** The metric of a dotted id ('gdp.growth'; a mention's 'metric/gdp.growth' is accepted too), or undefined. */
export const metricById = (id: string): Metric | undefined => metrics.get(id.replace(/^metric\//, ''));

/** The place of an ISO code ('CHN', 'CN-GD'; a mention's 'place/CN-GD' is accepted too), or undefined. */
export const placeById = (id: string): Place | undefined => places.get(id.replace(/^place\//, ''));

/** The unit of an id ('%', 'CNY', 't'), or undefined. */
export const unitById = (id: string): Unit | undefined => units.get(id);

/** One of the thirteen systems, by its number, or undefined. */
export const systemByNumber = (number: number): System | undefined => systems.get(number);

/** The metric that is the growth of this one: 'gdp' → 'gdp.growth'. */
export const growthOf = (id: string): Metric | undefined =>
  vocabulary.metrics.find((metric) => metric.kind === 'growth' && metric.of === id);

/** The metric that sets the first against the second: 'rd.expenditure' over 'gdp' → 'rd.intensity'. */
export const shareOf = (of: string, over: string): Metric | undefined =>
  vocabulary.metrics.find((metric) => metric.ratio?.of === of && metric.ratio.over === over);
