import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { InputError } from '../errors/input-error.js';
import { calendarDay } from '../ledger/period.js';
import { findDocument } from '../store/list-documents.js';
import { removeDocument } from '../store/remove-document.js';
import type { Store } from '../store/store.js';
import { apiDocs, apiDocsStyle } from './api-docs.js';
import type { Meta } from './contract.js';
import { freshness } from './freshness.js';
import { loopbackHost, sameOrigin } from './guards.js';
import { type PageFiles, servePage } from './page-files.js';
import { ApiProblem, found, problemJson } from './problem.js';
import { invalid } from './routes/answer.js';
import { openApiOf, registerRoutes } from './routes/register-routes.js';
import type { Rooms } from './routes/routes.js';
import { securityHeaders } from './security-headers.js';
import { loadUploads, type UploadOptions } from './upload.js';
import { type ViewSource, viewSource } from './views/view-source.js';

export type ApiOptions = {
  store: Store;
  meta: Pick<Meta, 'version' | 'baseline'>;
  /** Checks the claims in the store against its series; called after every change. */
  check(): Promise<unknown>;
  today?: () => string;
  /** Brings back what the baseline holds, after a document was taken out that stood in its place. */
  restoreBaseline?(): Promise<unknown>;
  views?: ViewSource;
  /** The world table that the page computes with. */
  worldTable?: Rooms['worldTable'];
  /** The index that the page computes, with its figures. */
  index?: Rooms['index'];
  /** The built page; without it only the API answers. */
  page?: PageFiles;
  /** Whether only requests for a loopback host are answered. */
  loopbackOnly?: boolean;
  /** The most that one request may bring, in bytes. */
  maxBody?: number;
  log?: (error: unknown, message: string) => void;
  upload?: Pick<UploadOptions, 'readFile' | 'read'>;
};

export const MAX_BODY = 60 * 2 ** 20;

/** The server's application: the API under /api, the page everywhere else. Answers through `fetch` or `request`. */
export function createApi(options: ApiOptions): OpenAPIHono {
  const { store, check, restoreBaseline, loopbackOnly = true, maxBody = MAX_BODY } = options;
  const log = options.log ?? ((error, message) => console.error(message, error));
  const views = options.views ?? viewSource(store);
  const app = new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return;
      throw invalid(result.target, result.error);
    },
  });
  app.use(securityHeaders);
  if (loopbackOnly) app.use(loopbackHost);
  app.use(sameOrigin);
  app.use('/api/*', compress());
  app.use('/api/*', freshness(store));
  app.use('/api/*', limitBody(maxBody));
  const rooms: Rooms = {
    views,
    meta: options.meta,
    worldTable: options.worldTable ?? (() => null),
    index: options.index ?? (() => null),
    today: options.today ?? (() => calendarDay()),
    upload: (files) => loadUploads(files, { ...options.upload, store, check, log }),
    remove: (id) => removeLoaded(id, { store, check, restoreBaseline }),
  };
  registerRoutes(app, rooms);
  describeApi(app, options.meta.version);
  app.notFound((c) => {
    if (c.req.path.startsWith('/api/'))
      return problemJson(c, 404, 'there is no such address in the API', 'GET /api/docs');
    const page = ['GET', 'HEAD'].includes(c.req.method) && options.page ? servePage(options.page, c) : null;
    if (page) return page;
    if (options.page?.size === 0) return problemJson(c, 503, 'the page was not built', "run 'npm run build'");
    return problemJson(c, 404, 'there is nothing here', 'the page is at /, the API at /api/docs');
  });
  app.onError((error, c) => {
    if (error instanceof ApiProblem) return problemJson(c, error.status, error.message, error.hint);
    if (error instanceof InputError) return problemJson(c, 400, error.message, error.hint ?? null);
    if (error instanceof HTTPException) return problemJson(c, error.status, error.message || 'the request is at fault');
    log(error, `${c.req.method} ${c.req.path} failed`);
    return problemJson(c, 500, 'the program is at fault, not the request', 'its log says where');
  });
  return app;
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError(c) {
      const megabytes = Math.round(maxSize / 2 ** 20);
      return problemJson(
        c,
        413,
        `the request is larger than ${megabytes} MB`,
        'send fewer or smaller files, or read them with xinzhi load',
      );
    },
  });
}

async function removeLoaded(
  id: string,
  { store, check, restoreBaseline }: Pick<ApiOptions, 'store' | 'check' | 'restoreBaseline'>,
): Promise<void> {
  const document = found(await findDocument(store, id), 'document', id, '/api/documents');
  if (document.origin === 'baseline')
    throw new ApiProblem(400, 'a document of the baseline cannot be removed', 'only loaded documents can');
  await removeDocument(store, id);
  await restoreBaseline?.();
  await check();
}

/** The description of the API, at an address for programs and as a page for people. */
function describeApi(app: OpenAPIHono, version: string): void {
  const description = () => openApiOf(app, version);
  app.get('/api/openapi.json', (c) => c.json(description()));
  app.get('/api/docs', (c) => c.html(apiDocs(description())));
  app.get('/api/docs.css', (c) => c.body(apiDocsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
}
