import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { InputError } from '../errors/input-error.js';

export type Listening = { address: string; port: number; close(): Promise<void> };

/** So many ports after the usual one are tried where nobody asked for one in particular. */
const portsTried = 20;

/**
 * Serves the application at the port, or at the next free one where `exactly` is false.
 * @throws InputError when no port is free, or the host is not one of this machine.
 */
export async function listen(
  app: Pick<OpenAPIHono, 'fetch'>,
  { port, host, exactly }: { port: number; host: string; exactly: boolean },
): Promise<Listening> {
  const last = exactly || port === 0 ? port : Math.min(port + portsTried, 65_535);
  for (let candidate = port; ; candidate++) {
    try {
      return await listenAt(app, candidate, host);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && candidate < last) continue;
      if (code === 'EADDRINUSE')
        throw new InputError(
          last === port ? 'another program uses this port' : `other programs use all ports up to ${last}`,
          `port ${port}`,
          'choose another with --port',
        );
      if (code === 'EACCES')
        throw new InputError(
          'this port needs rights that this user does not have',
          `port ${candidate}`,
          'choose one above 1023 with --port',
        );
      throw new InputError(
        `cannot listen there: ${message}`,
        `host ${host}`,
        'give an address of this machine with --host',
      );
    }
  }
}

function listenAt(app: Pick<OpenAPIHono, 'fetch'>, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => {
      server.off('error', reject);
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ address: `http://${name}:${info.port}/`, port: info.port, close: () => closed(server as Server) });
    }) as Server;
    server.once('error', reject);
  });
}

/** Lets the answers under way be finished, and no new request in. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
