import { z } from '@hono/zod-openapi';
import { found } from '../problem.js';
import { industryList, industryView } from '../views/industry-view.js';
import { matrixView } from '../views/matrix.js';
import { placeList, placeView } from '../views/place-view.js';
import { answerJson } from './answer.js';
import { yearField } from './query-fields.js';
import type { Routes } from './routes.js';

const params = z.object({ id: z.string() });

export const placeRoutes: Routes = (app, { views }) => {
  answerJson(
    app,
    { path: '/api/places', summary: 'The places that something is known of', answer: 'PlaceList' },
    async () => placeList(await views.context()),
  );
  answerJson(
    app,
    {
      path: '/api/places/{id}',
      summary: 'What a place promises, and where it stands',
      answer: 'PlaceView',
      params,
    },
    async ({ params: { id } }) => {
      return found(await placeView(await views.context(), id), 'place', id, '/api/places');
    },
  );
  answerJson(
    app,
    { path: '/api/industries', summary: 'All industries and technologies', answer: 'IndustryList' },
    async () => industryList(await views.context()),
  );
  // An industry's id holds a slash: 'industry/6g' comes encoded, bare, or without its first part.
  for (const path of ['/api/industries/{id}', '/api/industries/industry/{id}'])
    answerJson(
      app,
      { path, summary: 'Who bets on an industry, and since when', answer: 'IndustryView', params },
      async ({ params: { id } }) => {
        return found(
          await industryView(await views.context(), id.startsWith('industry/') ? id : `industry/${id}`),
          'industry',
          id,
          '/api/industries',
        );
      },
    );
  answerJson(
    app,
    {
      path: '/api/matrix',
      summary: 'Industries × provinces',
      answer: 'Matrix',
      query: z.object({
        year: yearField(),
        mode: z.enum(['intensity', 'first']).default('intensity'),
        order: z.enum(['similarity', 'name', 'total']).default('similarity'),
      }),
    },
    async ({ query }) => matrixView(await views.context(), query),
  );
};
