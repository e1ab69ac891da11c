import type { MiddlewareHandler } from 'hono';
import type { Store } from '../store/store.js';
import { stateOf } from './views/snapshot.js';

/** What the API answers changes only with the store: its state is the entity tag of every GET (RFC 9110, 8.8.3). */
export const freshness = (store: Store): MiddlewareHandler => {
  const started = Date.now().toString(36);
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const tag = `W/"${started}.${await stateOf(store)}"`;
    const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
    await next();
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.header(name, value);
  };
};
