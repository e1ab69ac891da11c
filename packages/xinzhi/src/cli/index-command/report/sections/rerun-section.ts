import { html, type Markup } from '../markup.js';
import type { Told } from '../report-subject.js';

/** All that is needed to compute the same again, and the definition itself. */
export function rerunSection({ definition, files, command, version, yaml, say }: Told): Markup {
  const { uncertainty, sensitivity } = definition;
  const facts: [string, Markup | string][] = [
    [say.command, html`<code>${command}</code>`],
    [say.version, html`xinzhi ${version}`],
    [say.definitionFile, html`${files.definition.name}, SHA-256 <code class="hash">${files.definition.hash}</code>`],
    [say.dataFile, html`${files.data.name}, SHA-256 <code class="hash">${files.data.hash}</code>`],
    [say.seed, say.seeds(uncertainty?.seed ?? null, sensitivity?.seed ?? null)],
  ];
  return html`<section id="rerun"><h2>${say.rerun}</h2><p>${say.rerunLead}</p>
<dl>${facts.map(([term, fact]) => html`<dt>${term}</dt><dd>${fact}</dd>`)}</dl>
<h3>${say.yaml}</h3><pre class="yaml" tabindex="0"><code>${yaml}</code></pre></section>`;
}
