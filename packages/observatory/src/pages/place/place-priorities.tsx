import type { PlaceView, Stage } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { bare } from '../../routing/address.js';
import { To } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const STAGES: (Stage | null)[] = ['future', 'emerging', 'traditional', null];

/** The industries and technologies that it promotes, by stage; the length of the bar is how often. */
export function PlacePriorities({ view }: { view: PlaceView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const stageOf = (row: PlaceView['priorities'][number]) => labels.entry(row.concept)?.stage ?? row.stage;
  if (view.priorities.length === 0) return null;
  const most = Math.max(...view.priorities.map(({ mentions }) => mentions));
  return (
    <section aria-labelledby="priorities">
      <h2 id="priorities">{say('place.priorities')}</h2>
      <div class="stages">
        {STAGES.map((stage) => {
          const rows = view.priorities.filter((row) => stageOf(row) === stage);
          if (rows.length === 0) return null;
          return (
            <div key={stage ?? 'none'} class="stage">
              <h3>
                {say(`stage.${stage ?? 'none'}`)} <small>{rows.length}</small>
              </h3>
              <ul class="bars">
                {rows.slice(0, 14).map((row) => (
                  <li key={row.concept + row.stance}>
                    {row.concept.startsWith('industry/') ? (
                      <To page="industry" id={bare(row.concept)}>
                        {labels.pick(row.label)}
                      </To>
                    ) : (
                      <span>{labels.pick(row.label)}</span>
                    )}
                    {row.stance !== 'promote' && <em>{say(`stance.${row.stance}`)}</em>}
                    <i style={{ width: `${(100 * row.mentions) / most}%` }} aria-hidden="true" />
                    <b>{row.mentions}</b>
                  </li>
                ))}
              </ul>
              {rows.length > 14 && (
                <details class="rest">
                  <summary>{say('place.morePriorities', { n: rows.length - 14 })}</summary>
                  <p>
                    {rows
                      .slice(14)
                      .map((row) => labels.pick(row.label))
                      .join(say('list.comma'))}
                  </p>
                </details>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
