import { DataTable } from '../../charts/chart-frame.js';
import { formatCount, formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { chosenDefinition } from './chosen-definition.js';
import type { PicturePart } from './index-part.js';
import { indicatorName, planInWords } from './index-words.js';

const STEPS = ['imputation', 'outliers', 'normalise', 'weights', 'aggregate'] as const;

/** Each step with its choice and what else was drawn in the runs behind the ranges; then every figure that is an estimate. */
export function Steps({ definition, choice, picture, ranges }: PicturePart) {
  const { language, say } = useLanguage();
  const made = chosenDefinition(definition, choice);
  const { uncertainty } = made;
  const rows = STEPS.map((step) => {
    const chosen = planInWords(step, made[step], say);
    const drawn = (uncertainty?.[step] ?? []).map((plan) => planInWords(step, plan, say));
    const noise =
      step === 'weights' && uncertainty?.weightNoise ? [say('index.noise', { n: 100 * uncertainty.weightNoise })] : [];
    const others = [...new Set(drawn.filter((words) => words !== chosen)), ...noise];
    return [say(`index.step.${step}`), chosen, others.join(say('list.semicolon')) || say('index.notVaried')];
  });
  rows.push([
    say('index.step.leaveOut'),
    say('index.leftOut'),
    say(uncertainty?.leaveOut ? 'index.leaveOneOut' : 'index.notVaried'),
  ]);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say('index.varied')}</h2>
      <p class="lead">
        {ranges &&
          say('index.variedLead', {
            runs: formatCount(ranges.runs, language),
            shift: formatNumber(ranges.meanShift, language, 2),
          })}{' '}
        {picture.treated > 0 && say('index.treated', { n: picture.treated })}
      </p>
      <table class="data as-cards" aria-labelledby="steps">
        <thead>
          <tr>
            {['index.step', 'index.choice', 'index.alternatives'].map((key) => (
              <th key={key} scope="col">
                {say(key as 'index.step')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([step, chosen, others]) => (
            <tr key={step}>
              <td>{step}</td>
              <td data-label={say('index.choice')}>{chosen}</td>
              <td data-label={say('index.alternatives')}>{others}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ImputedCells definition={definition} picture={picture} />
    </section>
  );
}

function ImputedCells({ definition, picture }: Pick<PicturePart, 'definition' | 'picture'>) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { imputed, scores, weights } = picture;
  if (imputed.length === 0) return <p class="measure">{say('index.imputedNone')}</p>;
  const told = say('index.imputed', {
    n: formatCount(imputed.length, language),
    of: formatCount(scores.length * weights.length, language),
  });
  return (
    <details class="imputed">
      <summary>{told}</summary>
      <DataTable
        caption={told}
        table={{
          columns: ['index.place', 'index.year', 'index.indicator', 'index.value', 'index.how', 'index.from'].map(
            (key) => say(key as 'index.place'),
          ),
          rows: imputed.map(({ unit, period, column, value, method, from }) => [
            labels.short(unit),
            period,
            indicatorName(definition, column, language),
            Number(value.toPrecision(4)),
            say(`index.imputation.${method}`),
            from.map(labels.short).join(say('list.comma')),
          ]),
        }}
      />
    </details>
  );
}
