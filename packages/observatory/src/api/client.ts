import type { Problem } from './shapes.js';

/** What went wrong on the way to an answer: status 0 where the server could not be reached. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly hint: string | null,
  ) {
    super(message);
  }
}

async function answer<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const problem = body as Partial<Problem> | null;
  throw new ApiError(
    problem?.error ?? `${response.status} ${response.statusText}`,
    response.status,
    problem?.hint ?? null,
  );
}

const unreachable = (cause: unknown): never => {
  if (cause instanceof ApiError) throw cause;
  throw new ApiError(cause instanceof Error ? cause.message : String(cause), 0, null);
};

/** Answers kept for the visit: going back is immediate. Cleared when documents are added or taken away. */
const kept = new Map<string, Promise<unknown>>();
const settled = new Map<string, unknown>();

/** GETs an answer of the API; the same path is asked once. Throws ApiError. */
export function ask<T>(path: string): Promise<T> {
  const present = kept.get(path);
  if (present) return present as Promise<T>;
  const promise = fetch(`/api${path}`)
    .then((response) => answer<T>(response))
    .catch((cause: unknown) => {
      kept.delete(path);
      return unreachable(cause);
    });
  kept.set(path, promise);
  promise.then(
    (value) => settled.set(path, value),
    () => undefined,
  );
  return promise;
}

/** The answer, where it is already here. */
export const atHand = <T>(path: string): T | undefined => settled.get(path) as T | undefined;

export function forgetAnswers(): void {
  kept.clear();
  settled.clear();
}

/** '/ledger' with its filters, empty ones left out. */
export function apiPath(path: string, query: Record<string, string | number | null | undefined> = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}
