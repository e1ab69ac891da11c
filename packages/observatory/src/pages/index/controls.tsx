import type { MessageKey } from '../../language/message.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { CopyButton } from '../../shell/share-button.js';
import type { Thread } from '../../threads/thread.js';
import { AGGREGATIONS, type Choice, NORMALISATIONS, queryOf, WEIGHTINGS, wordOf } from './choice.js';
import { ExportDefinition } from './export-definition.js';
import type { IndexQuestion } from './index.worker.js';
import type { IndexPicture } from './index-engine.js';
import type { IndexPart } from './index-part.js';
import { IndicatorChoice } from './indicator-choice.js';

type ControlsProps = IndexPart & {
  years: string[];
  picture: IndexPicture | null;
  thread: Thread<IndexQuestion> | null;
};

/** Everything that a reader may change, all of it kept in the address. */
export function Controls({ definition, choice, year, years, picture, thread, ...rest }: ControlsProps) {
  const { say } = useLanguage();
  const { address, filter, go } = useNavigation();
  const change = (changes: Partial<Choice>) => filter(queryOf({ ...choice, ...changes }), { replace: true });
  /** A step as a list of methods; the definition's own says that it is. */
  const step = (
    name: 'weights' | 'normalise' | 'aggregate',
    words: readonly string[],
    fitting: readonly string[] | null,
  ) => {
    const own = wordOf(definition[name]);
    const chosen = choice[name] ?? own ?? '';
    return (
      <label>
        <span>{say(`index.${name}`)}</span>
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            change({ [name]: value === own ? null : value } as Partial<Choice>)
          }
        >
          {words.map((word) => {
            const label = say(`index.${name}.${word}` as MessageKey);
            return (
              <option key={word} value={word} disabled={word !== chosen && fitting !== null && !fitting.includes(word)}>
                {word === own ? say('index.asDefined', { choice: label }) : label}
              </option>
            );
          })}
        </select>
      </label>
    );
  };
  return (
    <details class="builder-controls" open={!matchMedia('(max-width: 899px)').matches}>
      <summary>
        <h2>{say('index.change')}</h2>
      </summary>
      <div class="filters">
        <label>
          <span>{say('index.year')}</span>
          <select
            value={year}
            onChange={({ currentTarget: { value } }) =>
              filter({ year: value === years.at(-1) ? null : value }, { replace: true })
            }
          >
            {years.toReversed().map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {step('weights', WEIGHTINGS, null)}
        {step('normalise', NORMALISATIONS, picture?.fitting.normalise ?? null)}
        {step('aggregate', AGGREGATIONS, picture?.fitting.aggregate ?? null)}
      </div>
      <IndicatorChoice
        {...rest}
        definition={definition}
        choice={choice}
        year={year}
        picture={picture}
        change={change}
      />
      <div class="builder-actions">
        <button
          type="button"
          onClick={() => go({ ...address, query: {} }, { replace: true })}
          disabled={Object.keys(address.query).length === 0}
        >
          {say('index.reset')}
        </button>
        <CopyButton text={() => location.href} label={say('share.copy')} />
        <ExportDefinition thread={thread} choice={choice} />
      </div>
      <p class="measure">{say('index.exportHint')}</p>
    </details>
  );
}
