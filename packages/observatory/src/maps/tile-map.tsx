import { useLanguage } from '../language/use-language.js';
import { useNavigation } from '../routing/navigation.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { COLUMNS, ROWS, shadeOf, TILES } from './tiles.js';

export type TileMapProps = {
  values: Map<string, number>;
  /** From which value to which the shades run; from zero to the greatest where not told. */
  extent?: [number, number];
  format: (value: number) => string;
  /** Units without a document or a series: hatched, and said so. */
  missing?: Set<string>;
  focus?: string | null;
  /** The whole map in words. */
  description: string;
  /** Where a tile leads: the place's page where not told. */
  hrefOf?: (place: string) => string;
};

const SIDE = 52;
const GAP = 3;

/** The 34 province-level units as tiles of equal weight: shade and number tell the value, each tile is a link. */
export function TileMap({ values, extent, format, missing, focus, description, hrefOf }: TileMapProps) {
  const { language, say } = useLanguage();
  const { href } = useNavigation();
  const labels = useLabels();
  const range = extent ?? [0, Math.max(0, ...values.values())];
  const width = COLUMNS * (SIDE + GAP) - GAP;
  const height = ROWS * (SIDE + GAP) - GAP;
  const name = (id: string) => (language === 'zh' ? labels.short(id) : id.slice(3));
  return (
    <svg class="tile-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={description}>
      {TILES.map(({ id, column, row }) => {
        const value = values.get(id);
        const without = value === undefined && (missing?.has(id) ?? false);
        const told = value === undefined ? say(without ? 'map.noDocument' : 'map.nothing') : format(value);
        return (
          <a
            key={id}
            href={hrefOf ? hrefOf(id) : href('place', id)}
            aria-label={`${labels.of(id)}: ${told}`}
            class={id === focus ? 'tile focus' : 'tile'}
          >
            <title>{`${labels.of(id)}: ${told}`}</title>
            <rect
              class={`shade-${shadeOf(value, range)}${without ? ' missing' : ''}`}
              x={column * (SIDE + GAP)}
              y={row * (SIDE + GAP)}
              width={SIDE}
              height={SIDE}
              rx="4"
            />
            <text
              class={`on-shade-${shadeOf(value, range)} tile-name`}
              x={column * (SIDE + GAP) + SIDE / 2}
              y={row * (SIDE + GAP) + 22}
              text-anchor="middle"
            >
              {name(id)}
            </text>
            <text
              class={`on-shade-${shadeOf(value, range)} tile-value`}
              x={column * (SIDE + GAP) + SIDE / 2}
              y={row * (SIDE + GAP) + 40}
              text-anchor="middle"
            >
              {value === undefined ? (without ? '–' : '') : format(value)}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
