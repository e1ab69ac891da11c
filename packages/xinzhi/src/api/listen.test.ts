import { once } from 'node:events';
import { createServer } from 'node:net';
import { OpenAPIHono } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { listen } from './listen.js';
import { isLoopback } from './loopback.js';

const app = new OpenAPIHono();
app.get('/', (c) => c.text('made up'));

describe('listening', () => {
  it('takes the next port where the usual one is in use and nobody asked for it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(listen(app, { port, host: '127.0.0.1', exactly: true })).rejects.toThrow(
      'another program uses this port',
    );
    const listening = await listen(app, { port, host: '127.0.0.1', exactly: false });
    expect(listening.port).toBeGreaterThan(port);
    expect(await (await fetch(listening.address)).text()).toBe('made up');
    await listening.close();
    other.close();
  });

  it('names the host that is not of this machine', async () => {
    const listening = listen(app, { port: 0, host: '192.0.2.1', exactly: true });
    await expect(listening).rejects.toMatchObject({ where: 'host 192.0.2.1' });
  });

  it('knows which hosts only this machine can reach', () => {
    expect(['127.0.0.1', '127.8.8.8', 'localhost', '::1'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '192.168.1.2', 'localhost.example', '127.example'].some(isLoopback)).toBe(false);
  });
});
