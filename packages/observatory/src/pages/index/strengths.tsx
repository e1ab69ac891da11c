import { AmongOthers, type AmongRow } from '../../charts/among-others.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { amongAll } from './among.js';
import { labelOf, sourcesOf, unitOf } from './index-words.js';
import type { ProfilePart } from './profile.js';

/** A province among all others in each dimension and indicator. */
export function Strengths({ view, definition, picture, place }: ProfilePart) {
  const { language, say } = useLanguage();
  const { year } = picture.sheet;
  const labels = useLabels();
  const among = amongAll(picture.sheet, definition, place);
  const imputed = new Set(
    picture.imputed
      .filter(({ unit, period }) => unit === place && (period ?? year) === year)
      .map(({ column }) => column),
  );
  const number = (value: number) => formatNumber(value, language, 3);
  const nameOf = (id: string) => {
    const found =
      definition.indicators.find(({ column }) => column === id) ?? definition.groups?.find((group) => group.id === id);
    return labelOf(found ?? {}, id, language);
  };
  const unit = (id: string) => unitOf(definition.indicators.find(({ column }) => column === id) ?? {}, language);
  const measured = (id: string) => [nameOf(id), unit(id)].filter(Boolean).join(' · ');
  const indicators = among.filter(({ kind }) => kind === 'indicator').sort((a, b) => a.rank - b.rank);
  const [best, worst] = [indicators[0]!, indicators.at(-1)!];
  const finding = say('index.profileFinding', {
    ...{ place: labels.short(place), of: best.of },
    ...{ best: nameOf(best.id), bestRank: best.rank, worst: nameOf(worst.id), worstRank: worst.rank },
  });
  const rows = among.map((one): AmongRow => {
    const measure = measured(one.id);
    return {
      ...{ id: one.id, name: measure, whole: one.kind === 'group', own: one.position, others: one.others },
      ...{ median: one.medianPosition, imputed: imputed.has(one.id) },
      value: `${number(one.value)} · ${one.rank}/${one.of}`,
      told: say('index.profileTold', {
        ...{ measure, value: number(one.value), rank: one.rank, of: one.of, median: number(one.median) },
        ...{ best: number(one.best.value), bestPlace: labels.short(one.best.place) },
      }),
    };
  });
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.profileMeasure', { year, place: labels.short(place) })}
      sources={sourcesOf(view)}
      method={[say('index.profileMethod')]}
      table={{
        columns: [
          say('index.indicator'),
          say('index.unit'),
          labels.short(place),
          say('index.rank'),
          say('index.median'),
          say('index.best'),
          say('index.place'),
        ],
        rows: among.map(({ id, value, rank, median, best: leader }) => [
          nameOf(id),
          unit(id),
          Number(value.toPrecision(4)),
          rank,
          Number(median.toPrecision(4)),
          Number(leader.value.toPrecision(4)),
          labels.short(leader.place),
        ]),
      }}
    >
      <AmongOthers rows={rows} description={`${finding}. ${rows.map(({ told }) => told).join('. ')}`} />
    </ChartFrame>
  );
}
