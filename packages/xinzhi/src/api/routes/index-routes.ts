import { found } from '../problem.js';
import { indexView } from '../views/index-view.js';
import { answerJson } from './answer.js';
import type { Routes } from './routes.js';

/** The embedded index, for the page to compute and to change. */
export const indexRoutes: Routes = (app, { views, index }) => {
  answerJson(
    app,
    {
      path: '/api/index',
      summary: 'The index of new quality productive forces: its definition and the figures it is made of',
      answer: 'IndexView',
    },
    async () => indexView(found(index(), 'index', 'index', '/api/series'), (await views.context()).concepts),
  );
};
