type Operation = {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: { default?: unknown; enum?: unknown[] } }[];
  responses: Record<string, { description?: string; content?: Record<string, { schema?: { $ref?: string } }> }>;
};
type OpenApi = {
  info: { title: string; version: string };
  paths?: object;
  components?: { schemas?: object };
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The API's documentation as a page of its own, without scripts or anything from elsewhere. */
export function apiDocs(openApi: OpenApi): string {
  const operations = Object.entries((openApi.paths ?? {}) as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) => Object.entries(methods).map(([method, operation]) => operationHtml(method, path, operation)),
  );
  const schemas = Object.entries(openApi.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="${escapeHtml(name)}"><summary>${escapeHtml(name)}</summary><pre>${escapeHtml(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  const title = escapeHtml(`${openApi.info.title} ${openApi.info.version}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/api/docs.css"></head><body><main><h1>${title}</h1>
<p>The machine-readable description: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${operations.join('\n')}<h2>Shapes</h2>${schemas.join('\n')}</main></body></html>`;
}

function operationHtml(method: string, path: string, { summary, parameters = [], responses }: Operation): string {
  const rows = parameters.map(({ name, in: place, required, schema }) => {
    const values = schema?.enum ? `one of ${schema.enum.join(', ')}` : '';
    const initial = schema?.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`;
    const notes = [place, required ? 'required' : '', values, initial].filter(Boolean).join('; ');
    return `<li><code>${escapeHtml(name)}</code> ${escapeHtml(notes)}</li>`;
  });
  const answers = Object.values(responses[200]?.content ?? {}).flatMap(
    ({ schema }) => schema?.$ref?.split('/').at(-1) ?? [],
  );
  const answer = answers.map((name) => ` → <a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>`).join('');
  return `<section><h3><code>${escapeHtml(`${method.toUpperCase()} ${path}`)}</code>${answer}</h3>
<p>${escapeHtml(summary ?? '')}</p>${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : ''}</section>`;
}

export const apiDocsStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:2rem auto;padding:0 1rem}h3{margin:1.5rem 0 0}p{margin:.25rem 0}pre{overflow:auto}`;
