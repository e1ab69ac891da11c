import { readFileSync } from 'node:fs';
import { type GrowthAccount, growthAccounts, unbrokenSpans } from '@xinzhi/composite';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DefinedObservations } from '../series-table.js';

const Words = z.strictObject({ en: z.string(), zh: z.string() });
const Plan = z.strictObject({
  factors: z.record(z.enum(['labour', 'capital', 'human-capital', 'tfp']), Words.extend({ unit: z.string() })),
  ways: z.record(z.string(), z.strictObject({ source: z.string(), about: Words, labourShare: z.number().optional() })),
});

const plan = Plan.parse(parse(readFileSync(new URL('./growth-accounts.yaml', import.meta.url), 'utf8')));

/** Figures of an economy or province by year, as one way of accounting takes them. */
export type Inputs = Record<'output' | 'labour' | 'capital', ReadonlyMap<number, number>> & {
  humanCapital?: ReadonlyMap<number, number>;
  /** A fraction. */
  labourShare?: ReadonlyMap<number, number>;
};

/** Contributions of the factors to growth, one entry a factor: percentage points in the year that growth leads to. */
export function growthSeries(way: string, places: ReadonlyMap<string, Inputs>): DefinedObservations[] {
  const described = plan.ways[way];
  if (!described) throw new RangeError(`growth-accounts.yaml knows no way '${way}'`);
  const entries = new Map(
    Object.entries(plan.factors).map(([factor, { unit, en, zh }]): [string, DefinedObservations] => [
      factor,
      {
        definition: {
          ...{ indicator: `growth.accounts.${factor}`, slug: way, unit, source: described.source },
          definition: `${en}: ${described.about.en}`,
          definitionZh: `${zh}：${described.about.zh}`,
        },
        observations: [],
      },
    ]),
  );
  for (const [place, inputs] of places) {
    for (const { to, contributions } of accountsOf(inputs, described.labourShare)) {
      for (const [factor, value] of Object.entries(contributions))
        entries.get(factor)?.observations.push({ place, period: String(to), value: Number(value.toFixed(4)) });
    }
  }
  return [...entries.values()].filter(({ observations }) => observations.length > 0);
}

/** Accounts of all years for which every series has a figure, and has one for the year before. */
export function accountsOf(inputs: Inputs, constantShare?: number): GrowthAccount[] {
  const { output, labour, capital, humanCapital, labourShare } = inputs;
  const given = [output, labour, capital, humanCapital, labourShare].filter((series) => series !== undefined);
  const known = [...output.keys()].filter((year) => given.every((series) => series.has(year))).sort((a, b) => a - b);
  return unbrokenSpans(known)
    .filter((years) => years.length > 1)
    .flatMap((years) => {
      const over = (series: ReadonlyMap<number, number>) => years.map((year) => series.get(year) as number);
      const share = labourShare ? over(labourShare) : constantShare;
      if (share === undefined) throw new RangeError("labour's share is neither given by year nor stated as constant");
      return growthAccounts({
        ...{ years, output: over(output), labour: over(labour), capital: over(capital), labourShare: share },
        ...(humanCapital ? { humanCapital: over(humanCapital) } : {}),
      });
    });
}
