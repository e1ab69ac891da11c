export type * from './concepts.js';
export { ancestorsOf, childrenOf, descendantsOf } from './hierarchy.js';
export { labelOf, nameOf } from './labels.js';
export { growthOf, industryById, metricById, placeById, shareOf, systemByNumber, unitById } from './lookup.js';
export { placeByDemonym, placeByName, provinceLevelUnits, provinces } from './places.js';
export { vocabulary } from './vocabulary.js';
