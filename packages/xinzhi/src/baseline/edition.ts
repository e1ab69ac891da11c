import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const SourceNote = z.object({
  ...{ title: z.string(), vintage: z.string(), licence: z.string(), url: z.string() },
  zh: z.object({ title: z.string(), vintage: z.string(), licence: z.string() }),
});
const Edition = z.object({
  name: z.string(),
  title: z.string(),
  titleZh: z.string(),
  version: z.string(),
  created: z.string(),
  economies: z.array(z.string().regex(/^[A-Z]{3}$/)),
  firstYear: z.int(),
  sources: z.record(z.string(), SourceNote),
  panelSources: z.record(z.string(), z.string()),
});
/** What one edition of the baseline holds, and the sources of its figures. */
export type Edition = z.infer<typeof Edition>;

const PanelIndicator = z.object({
  slug: z.string(),
  unit: z.string(),
  definition: z.string(),
  definitionZh: z.string(),
  /** The source writes 0 where it has no figure: no economy is without services. */
  zeroIsMissing: z.boolean().optional(),
});
export type PanelIndicator = z.infer<typeof PanelIndicator>;

const ScienceVariable = PanelIndicator.extend({
  dataset: z.string(),
  variable: z.string(),
  indicator: z.string(),
  /** Divided by this variable of the same dataset. */
  over: z.string().optional(),
  /** Without the row of the nation, which sums up something else than the nation's figure. */
  provincesOnly: z.boolean().optional(),
  factor: z.number(),
});
export type ScienceVariable = z.infer<typeof ScienceVariable>;

const settings = (name: string): unknown => parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8'));

export const readEdition = (): Edition => Edition.parse(settings('edition'));
export const readPanelIndicators = () => z.record(z.string(), PanelIndicator).parse(settings('country-panel'));
export const readScienceVariables = () => z.array(ScienceVariable).parse(settings('province-science'));
