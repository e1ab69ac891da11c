import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

type PageFile = {
  body: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer> | null;
  type: string;
  etag: string;
  lasting: boolean;
};

/** The built page by address ('/assets/…'). It is small, so it is held in memory: no address can lead out of it. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.png', '.ico', '.woff2']);

/** Reads the folder that the page was built into; empty where it was not built. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const extension = extname(name);
    if (!statSync(path).isFile() || !types[extension]) continue;
    const body = new Uint8Array(readFileSync(path));
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      body,
      gzipped: packed.has(extension) ? null : new Uint8Array(gzipSync(body, { level: 9 })),
      type: types[extension],
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      // The build puts a hash of the contents into the names of these.
      lasting: name.startsWith('assets'),
    });
  }
  return files;
}

/** Answers with the file of the address, else with the page itself, which knows its own addresses. */
export function servePage(files: PageFiles, c: Context): Response | null {
  const path = c.req.path === '/' ? '/index.html' : c.req.path;
  // The page's own addresses may have dots in them ('/series/rd.intensity'); only what the build named is a file.
  const file = files.get(path) ?? (path.startsWith('/assets/') ? undefined : files.get('/index.html'));
  if (!file) return null;
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (c.req.header('if-none-match')?.includes(file.etag)) return c.body(null, 304, headers);
  const zipped = file.gzipped && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? file.gzipped : null;
  return c.body(zipped ?? file.body, 200, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
}
