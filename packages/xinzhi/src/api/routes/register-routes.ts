import { OpenAPIHono } from '@hono/zod-openapi';
import { componentSchemas } from '../components.js';
import { documentRoutes } from './document-routes.js';
import { indexRoutes } from './index-routes.js';
import { ledgerRoutes } from './ledger-routes.js';
import { overviewRoutes } from './overview-routes.js';
import { placeRoutes } from './place-routes.js';
import type { Rooms } from './routes.js';
import { seriesRoutes } from './series-routes.js';
import { worldTableRoutes } from './world-table-routes.js';

export function registerRoutes(app: OpenAPIHono, rooms: Rooms): void {
  const all = [overviewRoutes, documentRoutes, ledgerRoutes, placeRoutes, seriesRoutes, indexRoutes, worldTableRoutes];
  for (const routes of all) routes(app, rooms);
  for (const [name, schema] of Object.entries(componentSchemas()))
    app.openAPIRegistry.registerComponent('schemas', name, schema);
}

/** The OpenAPI 3.1 description of the routes of an application. */
export const openApiOf = (app: OpenAPIHono, version: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Xinzhi API',
      version,
      description: 'What the observatory shows: documents, claims, series, and the verdicts between them.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });

/** The description alone: routes are described without being asked, so they need nothing to work with. */
export function describedApi(version: string): ReturnType<typeof openApiOf> {
  const app = new OpenAPIHono();
  registerRoutes(app, {} as Rooms);
  return openApiOf(app, version);
}
