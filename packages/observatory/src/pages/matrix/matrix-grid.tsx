import { useRef } from 'preact/hooks';
import type { ConceptEntry, Matrix } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { shadeOf } from '../../maps/tiles.js';
import { bare } from '../../routing/address.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { cellExtent, cellKey, cellText, cellValues, changeOf } from './cells.js';
import { moveInGrid } from './grid-keys.js';

type MatrixGridProps = {
  matrix: Matrix;
  industries: ConceptEntry[];
  places: ConceptEntry[];
  values: Map<string, number>;
  former: Matrix | null;
};

/** Industries down, provinces across; headers stay in view; arrows move, Enter opens the cell's statements. */
export function MatrixGrid({ matrix, industries, places, values, former }: MatrixGridProps) {
  const { language, say } = useLanguage();
  const { go, href, address, filter } = useNavigation();
  const labels = useLabels();
  const frame = useRef<HTMLDivElement>(null);
  const extent = cellExtent(matrix);
  const then = former ? cellValues(former) : null;
  const chosen = address.query.show;
  const open = (industry: string, place: string) => go(href('industry', bare(industry), { actor: place }));
  const show = (what: string) => filter({ show: chosen === what ? null : what }, { replace: true });
  return (
    <div class="matrix-frame" ref={frame}>
      <table
        class={`matrix ${matrix.mode} ${language}`}
        role="grid"
        aria-label={say('matrix.title')}
        onKeyDown={(event) => moveInGrid(event, event.currentTarget)}
      >
        <thead>
          <tr>
            <th scope="col" class="corner">
              {say('matrix.corner')}
            </th>
            {places.map(({ id }) => (
              <th key={id} scope="col" class={chosen === id ? 'chosen' : undefined}>
                <button type="button" onClick={() => show(id)} aria-pressed={chosen === id} title={labels.of(id)}>
                  <span>{labels.short(id)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {industries.map((industry, i) => (
            <tr key={industry.id} class={chosen === industry.id ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" onClick={() => show(industry.id)} aria-pressed={chosen === industry.id}>
                  {labels.pick(industry.label)}
                </button>
              </th>
              {places.map((place, j) => {
                const key = cellKey(industry.id, place.id);
                const value = values.get(key);
                const change = then ? changeOf(value, then.get(key), !former!.missing.includes(place.id)) : null;
                const told = `${labels.pick(industry.label)} · ${labels.short(place.id)}: ${value ?? say('matrix.none')}${change ? ` (${say(`matrix.${change}`)})` : ''}`;
                return (
                  <td
                    key={place.id}
                    role="gridcell"
                    tabIndex={i === 0 && j === 0 ? 0 : -1}
                    class={`shade-${shadeOf(value, extent)}${change ? ` ${change}` : ''}${chosen === place.id ? ' chosen' : ''}`}
                    title={told}
                    aria-label={told}
                    onClick={value === undefined ? undefined : () => open(industry.id, place.id)}
                    onKeyDown={(event) => event.key === 'Enter' && value !== undefined && open(industry.id, place.id)}
                  >
                    {cellText(value, change, matrix.mode)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
