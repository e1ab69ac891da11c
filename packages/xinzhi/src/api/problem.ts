import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from './contract.js';

/** An answer that says what was wrong and what to do; the only form in which the API fails. */
export class ApiProblem extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 413 | 503,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

export function problemJson(c: Context, status: ContentfulStatusCode, error: string, hint: string | null = null) {
  return c.json({ error, hint } satisfies Problem, status);
}

/**
 * The view, where there is one.
 * @throws ApiProblem 404, which says where those that there are can be found.
 */
export function found<View>(view: View | null, what: string, id: string, list: string): View {
  if (view === null) throw new ApiProblem(404, `there is no ${what} '${id}'`, `GET ${list} lists those that there are`);
  return view;
}
