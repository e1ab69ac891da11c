/** A whole index from its YAML definition by @xinzhi/composite, for comparison with chain.py: prints named arrays as JSON. */
import { compileIndex, computeIndex, indexDataFrom, parseDefinition } from '@xinzhi/composite';
import { asemDefinition, asemPanel, asemTable } from '../../packages/composite/test/asem.js';

const figures: Record<string, unknown> = {};

function whole(name: string, steps: string, outliers = 'winsorise'): void {
  const definition = parseDefinition(
    asemDefinition(`imputation: { method: mean, peers: EurAsia_group }\noutliers: ${outliers}\n${steps}`),
  );
  const { rows, treated } = computeIndex(definition, indexDataFrom(definition, asemTable()));
  for (const group of definition.groups!) {
    const id = group.id === 'all' ? 'Index' : group.id;
    figures[`${name}: ${id}`] = rows.map(({ groups }) => groups[group.id]);
  }
  if (outliers !== 'winsorise')
    figures['cells treated, one at most'] = definition.indicators.map(
      ({ column }) => treated.find((one) => one.column === column)?.cells.length ?? 0,
    );
}

const first = parseDefinition(
  asemDefinition('imputation: { method: mean, peers: EurAsia_group }\noutliers: winsorise\nweights: given'),
);
const [block] = compileIndex(first, indexDataFrom(first, asemTable())).variant().blocks;
figures.treated = Array.from(block!.rows, (_, i) => block!.prepared.columns.map((column) => column[i]!));
figures['cells treated'] = block!.prepared.treated.map(({ changed }) => changed.length);
whole('min-max, arithmetic', 'normalise: { method: min-max, range: [0, 100] }\nweights: given');
whole('z-score, entropy', 'normalise: z-score\nweights: entropy\nshift: 0.0001');
whole('rank, geometric', 'normalise: rank\naggregate: geometric');
whole('one cell at most, vector, TOPSIS', 'normalise: vector\naggregate: topsis', '{ method: winsorise, most: 1 }');

const table = asemPanel();
const units = new Set(table.uCode);
/** Whether each unit has a value, and what it is divided by, in some year: without one there is nothing to interpolate. */
const isEverywhere = ({
  column,
  denominator = column,
}: {
  column: string;
  denominator?: string | undefined;
}): boolean =>
  new Set(table.uCode!.filter((_, i) => table[column]![i] !== '' && table[denominator]![i] !== '')).size === units.size;
const described = parseDefinition(asemDefinition('imputation: interpolate\nperiod: Time'));
const panel = {
  ...described,
  groups: [],
  indicators: described.indicators.filter(isEverywhere).map(({ parent: _, ...indicator }) => indicator),
};
const compiled = compileIndex(panel, indexDataFrom(panel, table));
const { imputed } = compiled.variant();
figures['panel, interpolated'] = table.uCode!.map((_, i) => imputed.columns.map((column) => column[i]!));
figures['panel, equal weights'] = computeIndex(panel, compiled.data).rows.map(({ score }) => score);
console.log(JSON.stringify(figures));
