import { mean } from '@xinzhi/composite';
import { html, type Markup, type Piece } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

const SHOWN = [0, 1, 2];

/** The three largest obstacles of each unit in the last period. */
export function obstaclesSection({ analysis, result, definition, listed, say, name, label, percent }: Told): Markup {
  const { obstacles, latest } = analysis;
  const heading = html`<h2>${say.obstacles}</h2>`;
  if (obstacles.why !== null)
    return html`<section id="obstacles">${heading}<p>${say.obstacleWhy[obstacles.why]}</p></section>`;
  const columns = definition.indicators.map(({ column }) => column);
  const largest = (degrees: readonly number[]): Piece[] => {
    const order = [...degrees.keys()].sort((a, b) => degrees[b]! - degrees[a]!);
    return SHOWN.map((k) => {
      const j = order[k];
      return j === undefined || degrees[j] === 0
        ? say.noObstacle
        : html`${label(columns[j]!)} <b>${percent(degrees[j]!)}</b>`;
    });
  };
  const means = columns.map((_, j) => mean(latest.rows.map((row) => obstacles.degrees[row]![j]!)));
  return html`<section id="obstacles">${heading}<p>${say.obstaclesLead}</p>
${table(
  say.obstacles,
  [{ head: say.unit }, ...SHOWN.map((k) => ({ head: say.obstacleNumber(k) }))],
  [
    [html`<i>${say.meanOfAll}</i>`, ...largest(means)],
    ...listed.map((row) => [name(result.rows[row]!.unit), ...largest(obstacles.degrees[row]!)]),
  ],
)}</section>`;
}
