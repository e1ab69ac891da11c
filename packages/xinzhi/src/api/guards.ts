import type { MiddlewareHandler } from 'hono';
import { isLoopback } from './loopback.js';
import { ApiProblem } from './problem.js';

/**
 * On loopback, answers only requests that name a loopback host: a page elsewhere whose name was made to resolve to
 * 127.0.0.1 (DNS rebinding) would otherwise read the store with the rights of a page of ours.
 */
export const loopbackHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (!isLoopback(name.replace(/^\[(.*)\]$/, '$1')))
    throw new ApiProblem(
      403,
      `this server answers only for the host it runs on, not for '${name.slice(0, 100)}'`,
      'open http://127.0.0.1 with its port, or start it with --host to serve other machines',
    );
  await next();
};

/** Changes come only from our own page or from programs, never from a page of another origin (Fetch standard, Origin). */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const foreign = (origin !== undefined && hostOf(origin) !== host) || site === 'cross-site';
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && foreign)
    throw new ApiProblem(
      403,
      'a page of another site may not change this store',
      'use the page that this server serves',
    );
  await next();
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
