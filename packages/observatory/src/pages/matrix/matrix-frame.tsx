import { useMemo } from 'preact/hooks';
import type { Matrix } from '../../api/shapes.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { cellKey, cellValues, totals } from './cells.js';
import { MatrixGrid } from './matrix-grid.js';
import { MatrixMap } from './matrix-map.js';
import { fullerEndFirst, LEAST, mostNamed, shownIndustries } from './shown-industries.js';

/** The matrix in its frame: the finding over it, the map of the chosen row or column beside it, the figures in its menu. */
export function MatrixFrame({ matrix, former }: { matrix: Matrix; former: Matrix | null }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { query } = useNavigation().address;
  const values = useMemo(() => cellValues(matrix), [matrix]);
  const counts = useMemo(() => totals(matrix), [matrix]);
  const least = Number(query.least) || LEAST;
  const industries = shownIndustries(matrix, counts.industries, { stage: query.stage, least });
  const covered = matrix.places.filter(({ id }) => !matrix.missing.includes(id) || counts.places.has(id));
  const places =
    matrix.order === 'similarity' ? fullerEndFirst(covered, ({ id }) => counts.places.get(id) ?? 0) : covered;
  const most = mostNamed(industries, counts.industries);
  const finding = most
    ? say(most.future ? 'matrix.findingFuture' : 'matrix.finding', {
        industry: labels.of(most.id),
        n: most.n,
        of: places.length,
        year: matrix.year,
      })
    : say('matrix.empty');
  return (
    <div class="matrix-and-map">
      <ChartFrame
        level={2}
        finding={finding}
        measure={say(matrix.mode === 'first' ? 'matrix.measureFirst' : 'matrix.measure', {
          industries: industries.length,
          places: places.length,
        })}
        sources={[]}
        method={[say('matrix.method'), say('matrix.methodOrder')]}
        table={{
          columns: [say('industries.name'), ...places.map(({ id }) => labels.short(id))],
          rows: industries.map(({ id }) => [
            labels.of(id),
            ...places.map((place) => values.get(cellKey(id, place.id)) ?? null),
          ]),
        }}
      >
        {former && <p class="measure">{say('matrix.compareKey', { year: former.year })}</p>}
        <MatrixGrid matrix={matrix} industries={industries} places={places} values={values} former={former} />
      </ChartFrame>
      <MatrixMap matrix={matrix} values={values} fallback={most?.id ?? null} />
    </div>
  );
}
