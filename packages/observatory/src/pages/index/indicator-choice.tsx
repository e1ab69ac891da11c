import type { IndexDefinition } from '@xinzhi/composite';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { type Choice, MOST_WEIGHT, USUAL_WEIGHT } from './choice.js';
import type { IndexPicture } from './index-engine.js';
import type { IndexPart } from './index-part.js';
import { dimensionOf, indicatorName, labelOf } from './index-words.js';

type IndicatorChoiceProps = IndexPart & { picture: IndexPicture | null; change: (changes: Partial<Choice>) => void };

/** Indicators by dimension to take in or leave out; with weights of one's own a slider each. */
export function IndicatorChoice(props: IndicatorChoiceProps) {
  const { definition, choice } = props;
  const { say } = useLanguage();
  const { indicators } = definition;
  return (
    <div class="indicator-choice">
      <h3>
        {say('index.indicators')}{' '}
        <small>{say('index.count', { n: indicators.length - choice.without.length, of: indicators.length })}</small>
      </h3>
      <p class="measure">{say(choice.weights === 'given' ? 'index.ownHint' : 'index.indicatorsHint')}</p>
      {dimensionsOf(definition).map(({ id, columns }) => (
        <Dimension key={id ?? ''} {...props} id={id} columns={columns} />
      ))}
    </div>
  );
}

/** The dimensions at the top with their indicators; those without one come together. */
function dimensionsOf(definition: IndexDefinition): { id: string | null; columns: string[] }[] {
  const dimensions = new Map<string | null, string[]>();
  for (const { column } of definition.indicators) {
    const { id } = dimensionOf(definition, column);
    dimensions.set(id, [...(dimensions.get(id) ?? []), column]);
  }
  return [...dimensions].map(([id, columns]) => ({ id, columns }));
}

type DimensionProps = IndicatorChoiceProps & { id: string | null; columns: string[] };

function Dimension({ definition, view, choice, picture, change, id, columns }: DimensionProps) {
  const { language, say } = useLanguage();
  const group = definition.groups?.find((one) => one.id === id);
  const percent = (share: number) => `${formatNumber(100 * share, language, 2)}%`;
  const weightOf = (column: string) => picture?.weights.find((one) => one.column === column)?.weight;
  const total = columns.reduce((sum, column) => sum + (weightOf(column) ?? 0), 0);
  const kind = dimensionOf(definition, columns[0]!).kind;
  const last = definition.indicators.length - choice.without.length === 1;
  return (
    <fieldset>
      <legend>
        <i class={`kind-${kind}`} />
        {group ? labelOf(group, id ?? '', language) : say('index.indicators')} <b>{picture ? percent(total) : ''}</b>
      </legend>
      {columns.map((column) => {
        const label = indicatorName(definition, column, language);
        const kept = !choice.without.includes(column);
        const described = view.columns.find(({ name }) => name === column)?.label[language];
        return (
          <div key={column} class="indicator">
            <label title={described}>
              <input
                type="checkbox"
                checked={kept}
                disabled={kept && last}
                onChange={() =>
                  change({
                    without: kept ? [...choice.without, column] : choice.without.filter((one) => one !== column),
                  })
                }
              />
              <span>{label}</span>
            </label>
            <b>{kept && weightOf(column) !== undefined ? percent(weightOf(column)!) : ''}</b>
            {choice.weights === 'given' && kept && (
              <input
                type="range"
                min="0"
                max={MOST_WEIGHT}
                step="1"
                value={choice.own[column] ?? USUAL_WEIGHT}
                aria-label={say('index.ownWeight', { indicator: label })}
                onInput={({ currentTarget: { value } }) => change({ own: { ...choice.own, [column]: Number(value) } })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
