import type { DocumentView, Stage } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { bare } from '../../routing/address.js';
import { To } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const STAGES: (Stage | null)[] = ['future', 'emerging', 'traditional', null];

/** What a document promotes or restricts, by stage, most often named first. */
export function PriorityList({ view }: { view: DocumentView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const rows = new Map<string, { concept: string; stage: Stage | null; stance: string; count: number }>();
  for (const { concept, stage, stance } of view.reading.priorities) {
    const key = `${concept} ${stance}`;
    const row = rows.get(key) ?? { concept, stage, stance, count: 0 };
    rows.set(key, { ...row, stage: row.stage ?? stage, count: row.count + 1 });
  }
  if (rows.size === 0) return null;
  return (
    <section class="priorities" aria-labelledby="priorities-heading">
      <h2 id="priorities-heading">{say('document.priorities')}</h2>
      {STAGES.map((stage) => {
        const here = [...rows.values()].filter((row) => row.stage === stage).sort((a, b) => b.count - a.count);
        if (here.length === 0) return null;
        return (
          <div key={stage ?? 'other'} class="stage">
            <h3>{say(`stage.${stage ?? 'none'}`)}</h3>
            <ul class="chips">
              {here.map((row) => (
                <li key={row.concept + row.stance} class={row.stance === 'promote' ? undefined : 'against'}>
                  {row.concept.startsWith('industry/') ? (
                    <To page="industry" id={bare(row.concept)}>
                      {labels.of(row.concept)}
                    </To>
                  ) : (
                    <span>{labels.of(row.concept)}</span>
                  )}
                  {row.stance !== 'promote' && <em>{say(`stance.${row.stance}` as 'stance.restrict')}</em>}
                  <small>{row.count}</small>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
