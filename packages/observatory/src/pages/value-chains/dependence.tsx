import { isoCountry } from '@xinzhi/mrio';
import { useEffect, useState } from 'preact/hooks';
import { ChartFrame, DataTable } from '../../charts/chart-frame.js';
import { shortened } from '../../charts/shortened.js';
import { useWidth } from '../../charts/use-width.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { shadeOf } from '../../maps/tiles.js';
import { useNavigation } from '../../routing/navigation.js';
import { Empty } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { WorldAnswers } from './ask-world.js';
import { EconomyChoice } from './economy-choice.js';
import { useSectorName } from './sector-name.js';
import { tableSource } from './table-source.js';
import type { Dependence, WorldFacts } from './world.js';

type DependenceProps = { facts: WorldFacts; answers: WorldAnswers };

/** On whom an economy's output hangs: value added of each supplier in it, straight from it or through third economies. */
export function DependenceMap({ facts, answers }: DependenceProps) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const user = facts.countries.includes(address.query.user ?? '') ? address.query.user! : preferred(facts.countries);
  const [dependence, setDependence] = useState<Dependence | null>(null);
  useEffect(() => {
    let wanted = true;
    answers.dependence(user).then((answer) => wanted && setDependence(answer));
    return () => {
      wanted = false;
    };
  }, [answers, user]);
  return (
    <section aria-labelledby="dependence">
      <h2 id="dependence">{say('chains.dependence')}</h2>
      <p class="lead">{say('chains.dependenceLead')}</p>
      <EconomyChoice
        label={say('chains.user')}
        field="user"
        chosen={user}
        economies={facts.countries.map((code) => [code, labels.short(isoCountry(code))])}
      />
      {dependence && <Suppliers facts={facts} dependence={dependence} />}
      {dependence && <ChokePoints dependence={dependence} facts={facts} />}
    </section>
  );
}

const preferred = (countries: string[]) => (countries.includes('CHN') ? 'CHN' : countries[0]!);

function Suppliers({ facts, dependence: { user, rows } }: { facts: WorldFacts; dependence: Dependence }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const name = (code: string) => labels.short(isoCountry(code));
  const percent = (share: number) => (share < 0.0001 ? '<0.01%' : `${formatNumber(100 * share, language, 2)}%`);
  // 'The rest of the world' is whom the table does not tell apart: the finding names an economy.
  const first = rows.find(({ supplier }) => isoCountry(supplier) !== 'ROW');
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  const finding = say('chains.dependenceFinding', {
    user: name(user),
    all: percent(all),
    supplier: first ? name(first.supplier) : '',
    share: percent(first?.total ?? 0),
    through: percent(first?.throughOthers ?? 0),
  });
  return (
    <ChartFrame
      level={3}
      finding={finding}
      measure={say('chains.dependenceMeasure', { year: facts.year ?? '' })}
      sources={[tableSource(facts)]}
      method={[say('chains.dependenceMethod'), say('chains.tableMethod', { table: facts.source || facts.name })]}
      table={{
        columns: [say('chains.supplier'), say('chains.total'), say('chains.direct'), say('chains.through')],
        rows: rows.map(({ supplier, total, direct, throughOthers }) => [
          name(supplier),
          ...[total, direct, throughOthers].map((share) => Number((100 * share).toPrecision(4))),
        ]),
      }}
    >
      <SupplierTiles rows={rows} name={name} percent={percent} description={finding} />
    </ChartFrame>
  );
}

type TilesProps = {
  rows: Dependence['rows'];
  name: (code: string) => string;
  percent: (share: number) => string;
  description: string;
};
const SIDE = 112;
const HIGH = 62;
const GAP = 4;
/** More than these are in the table. */
const SHOWN = 30;

/** Suppliers as tiles of equal weight, the greatest first; the shade and the number tell the total, the bar the direct part. */
function SupplierTiles({ rows, name, percent, description }: TilesProps) {
  const { say } = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const columns = Math.max(2, Math.floor((width + GAP) / (SIDE + GAP)));
  const shown = rows.slice(0, SHOWN);
  const height = Math.ceil(shown.length / columns) * (HIGH + GAP);
  const most = rows[0]?.total ?? 0;
  return (
    <div ref={ref} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        {shown.map(({ supplier, total, direct, throughOthers }, at) => {
          const x = (at % columns) * (SIDE + GAP);
          const y = Math.floor(at / columns) * (HIGH + GAP);
          const shade = shadeOf(total, [0, most]);
          return (
            <g key={supplier} class="tile">
              <title>
                {say('chains.tile', {
                  supplier: name(supplier),
                  total: percent(total),
                  direct: percent(direct),
                  through: percent(throughOthers),
                })}
              </title>
              <rect class={`shade-${shade}`} x={x} y={y} width={SIDE} height={HIGH} rx="4" />
              <text class={`on-shade-${shade} tile-name`} x={x + 8} y={y + 20}>
                {shortened(name(supplier), SIDE - 16, 12)}
              </text>
              <text class={`on-shade-${shade} tile-value`} x={x + 8} y={y + 40}>
                {percent(total)}
              </text>
              <rect class="tile-track" x={x + 8} y={y + 50} width={SIDE - 16} height="5" rx="2" />
              <rect
                class="tile-direct"
                x={x + 8}
                y={y + 50}
                width={total > 0 ? ((SIDE - 16) * Math.max(0, direct)) / total : 0}
                height="5"
                rx="2"
              />
            </g>
          );
        })}
      </svg>
      <p class="measure">{say('chains.tileKey')}</p>
    </div>
  );
}

/** The inputs for which an economy has fewest suppliers to turn to. */
function ChokePoints({ dependence: { user, chokePoints }, facts }: { dependence: Dependence; facts: WorldFacts }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const sector = useSectorName();
  const name = (code: string) => labels.short(isoCountry(code));
  if (chokePoints.length === 0) return <Empty>{say('chains.noImports')}</Empty>;
  const percent = (share: number) => `${formatNumber(100 * share, language)}%`;
  const caption = say('chains.chokePoints', { user: name(user) });
  return (
    <>
      <h3>{caption}</h3>
      <p class="measure">{say('chains.chokePointsMeasure', { year: facts.year ?? '' })}</p>
      <DataTable
        caption={caption}
        table={{
          columns: [
            say('chains.input'),
            say('chains.imported'),
            say('chains.largest'),
            say('chains.largestShare'),
            say('chains.concentration'),
          ],
          rows: chokePoints.map(({ input, importShare, largestSupplier, largestShare, concentration }) => [
            sector(input),
            percent(importShare),
            name(largestSupplier),
            percent(largestShare),
            Number(concentration.toFixed(2)),
          ]),
        }}
      />
    </>
  );
}
