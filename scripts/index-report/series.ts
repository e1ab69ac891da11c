import { readBaseline } from '../../packages/xinzhi/src/baseline/read-baseline.js';
import { baselineDirectory } from '../../packages/xinzhi/src/baseline/seed-baseline.js';

/** The series of the baseline. */
export const { series } = readBaseline(baselineDirectory());
