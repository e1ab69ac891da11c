import type { Matrix } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { LEAST, LEAST_OPTIONS } from './shown-industries.js';

/** Year, comparison, what a cell shows, order, stage: all of it in the address. */
export function MatrixControls({ matrix }: { matrix: Matrix }) {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  const { query } = address;
  const select = (name: string, value: string, options: [value: string, label: string][], standard: string) => (
    <label>
      <span>{say(`matrix.${name}` as 'matrix.year')}</span>
      <select
        value={value}
        onChange={(event) =>
          filter({ [name]: event.currentTarget.value === standard ? null : event.currentTarget.value })
        }
      >
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const years = matrix.years.toReversed().map((year): [string, string] => [year, year]);
  return (
    <div class="filters">
      {select('year', matrix.year, years, matrix.years.at(-1) ?? '')}
      {matrix.years.length > 1 &&
        select(
          'compare',
          query.compare ?? '',
          [['', say('matrix.noCompare')], ...years.filter(([year]) => year !== matrix.year)],
          '',
        )}
      {select(
        'mode',
        matrix.mode,
        [
          ['intensity', say('matrix.intensity')],
          ['first', say('matrix.first')],
        ],
        'intensity',
      )}
      {select(
        'order',
        matrix.order,
        [
          ['total', say('matrix.total')],
          ['similarity', say('matrix.similarity')],
          ['name', say('matrix.name')],
        ],
        'total',
      )}
      {select(
        'stage',
        query.stage ?? '',
        [
          ['', say('filter.all')],
          ['future', say('stage.future')],
          ['emerging', say('stage.emerging')],
          ['traditional', say('stage.traditional')],
        ],
        '',
      )}
      {select(
        'least',
        query.least ?? String(LEAST),
        LEAST_OPTIONS.map((n) => [String(n), say('matrix.leastOption', { n })]),
        String(LEAST),
      )}
    </div>
  );
}
