import { z } from '@hono/zod-openapi';
import { found } from '../problem.js';
import { metaView } from '../views/meta.js';
import { search } from '../views/search.js';
import { systemView } from '../views/system-view.js';
import { answerJson } from './answer.js';
import type { Routes } from './routes.js';

export const overviewRoutes: Routes = (app, { views, meta }) => {
  answerJson(app, { path: '/api/meta', summary: 'What the store holds', answer: 'Meta' }, async () =>
    metaView((await views.context()).snapshot, meta.version, meta.baseline),
  );
  answerJson(
    app,
    { path: '/api/vocabulary', summary: 'Every concept, with its labels', answer: 'VocabularyView' },
    async () => (await views.context()).concepts.view,
  );
  answerJson(
    app,
    { path: '/api/overview', summary: 'The thirteen systems, and the most telling verdicts', answer: 'Overview' },
    () => views.overview(),
  );
  answerJson(
    app,
    {
      path: '/api/systems/{n}',
      summary: 'One of the thirteen systems',
      answer: 'SystemView',
      params: z.object({ n: z.string() }),
    },
    async ({ params: { n } }) => {
      return found(await systemView(await views.context(), Number(n)), 'system', n, '/api/vocabulary');
    },
  );
  answerJson(
    app,
    {
      path: '/api/search',
      summary: 'Places, industries, indicators, documents and statements that fit a query',
      answer: 'SearchResults',
      query: z.object({ q: z.string().max(200) }),
    },
    async ({ query: { q } }) => search(await views.context(), views.names, q),
  );
};
