import { describe, expect, it } from 'vitest';
import { hasShared, sharedRecords, sharedText } from '../../../../test/shared-material.js';
import { expectClose } from '../../test/expect-close.js';
import { parseGal } from './gal.js';
import { geary } from './geary.js';
import { getisOrd } from './getis-ord.js';
import { localMoran } from './local-moran.js';
import { moran } from './moran.js';
import { rowStandardised } from './spatial-weights.js';

const quiet = { permutations: 0 };

describe.skipIf(!hasShared)('homicide rates around St Louis, 1988–93', () => {
  const counties = (): { values: number[]; weights: ReturnType<typeof parseGal> } => {
    const values = sharedRecords('data/fixtures/pysal/stl_hom.csv').map(({ HR8893 }) => Number(HR8893));
    return { values, weights: parseGal(sharedText('data/fixtures/pysal/stl.gal')) };
  };

  it("Moran's I row-standardised: definitions.md, esda's p, spdep 1.2-7's variances", () => {
    const { values, weights } = counties();
    const found = moran(values, rowStandardised(weights));
    expect(found.statistic).toBeCloseTo(0.2436558262177166, 15);
    expect(found.expected).toBeCloseTo(-0.012987012987012988, 16);
    expect(found.normality.p).toBeCloseTo(0.00027147862770937614, 15);
    expect(found.normality.variance).toBeCloseTo(0.004968139260116132, 15);
    expect(found.randomisation.variance).toBeCloseTo(0.002976102828610938, 15);
    expect(found.randomisation.p).toBeCloseTo(2.546008711683206e-6, 15);
    expect(found.permutation!.p).toBeLessThanOrEqual(0.005);
  });

  it("Moran's I binary: spdep 1.2-7", () => {
    const { values, weights } = counties();
    const found = moran(values, weights, quiet);
    expect(found.statistic).toBeCloseTo(0.2034411928793653, 14);
    expect(found.randomisation.variance).toBeCloseTo(0.002793888296523341, 14);
    expect(found.normality.p).toBeCloseTo(0.001474292927744964, 14);
  });

  it("Geary's C: spdep 1.2-7", () => {
    const { values, weights } = counties();
    const standardised = geary(values, rowStandardised(weights), quiet);
    expect(standardised.statistic).toBeCloseTo(0.5971282158936893, 14);
    expect(standardised.randomisation.variance).toBeCloseTo(0.013063740292187011, 14);
    expect(standardised.randomisation.p).toBeCloseTo(0.000423820770532017, 14);
    expect(standardised.normality.variance).toBeCloseTo(0.005465786052175765, 14);
    const binary = geary(values, weights, quiet);
    expect(binary.statistic).toBeCloseTo(0.5867765061084106, 14);
    expect(binary.normality.variance).toBeCloseTo(0.006852211569903458, 14);
    expect(binary.randomisation.variance).toBeCloseTo(0.04077849681543044, 14);
  });

  it('local Moran and G of the first four counties: spdep 1.2-7', () => {
    const { values, weights } = counties();
    const first = (list: readonly number[]): readonly number[] => list.slice(0, 4);
    const local = localMoran(values, rowStandardised(weights), quiet).units.map((unit) => unit!.statistic);
    expectClose(first(local), [-0.07829145562843742, 0.1750676435094964, 0.10307918439340262, 0.09026138614683445], 13);
    const around = getisOrd(values, weights, { star: false }).units.map((unit) => unit!.z);
    expectClose(first(around), [0.2664755807351758, -0.7987040821183445, -0.3589122567981791, -0.5346092015487114], 13);
    for (const own of [weights, rowStandardised(weights)]) {
      const star = getisOrd(values, own).units.map((unit) => unit!.z);
      expectClose(
        first(star),
        [-0.008008283811427918, -0.8896981348788044, -0.5686209602105531, -0.6358264824925045],
        13,
      );
    }
  });
});

describe.skipIf(!hasShared)("incomes of Mexico's states, 2000", () => {
  it("Moran's I and Geary's C: spdep 1.2-7", () => {
    const values = sharedRecords('data/fixtures/pysal/mexico.csv').map(({ pcgdp2000 }) => Number(pcgdp2000));
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/mexico.gal')));
    expect(moran(values, weights, quiet).statistic).toBeCloseTo(0.1425092394088019, 14);
    expect(moran(values, weights, quiet).randomisation.variance).toBeCloseTo(0.01394115117518862, 14);
    expect(geary(values, weights, quiet).statistic).toBeCloseTo(0.7230312019852716, 14);
    expect(geary(values, weights, quiet).randomisation.variance).toBeCloseTo(0.01992746047644932, 14);
  });
});
