import { z } from '@hono/zod-openapi';
import { notFound } from '../problem.js';
import { seriesCsv } from '../series-csv.js';
import { seriesIndex, seriesOf, seriesView } from '../series-view.js';
import { answerFile, answerJson } from './answer.js';
import { alternatives } from './query-fields.js';
import type { Routes } from './routes.js';

const query = z.object({ place: alternatives() });
const params = z.object({ indicator: z.string() });

export const seriesRoutes: Routes = (app, { views }) => {
  answerJson(
    app,
    { path: '/api/series', summary: 'The indicators that there are series of', answer: 'SeriesIndex' },
    async () => seriesIndex(await views.context()),
  );
  answerFile(
    app,
    {
      path: '/api/series/{indicator}.csv',
      pattern: '/api/series/:indicator{.+\\.csv}',
      summary: 'The series of an indicator as a table, a row a figure',
      type: 'text/csv',
      query,
      params,
    },
    async (asked) => {
      const indicator = asked.params.indicator.replace(/\.csv$/, '');
      const series = seriesOf(await views.context(), indicator, asked.query.place);
      if (series.length === 0) throw notFound('series of', indicator, '/api/series');
      return { name: `${indicator}.csv`, body: seriesCsv(series) };
    },
  );
  answerJson(
    app,
    {
      path: '/api/series/{indicator}',
      summary: 'The series of an indicator under every definition, and what is claimed about it',
      answer: 'SeriesView',
      query,
      params,
    },
    async (asked) => {
      const { indicator } = asked.params;
      const view = await seriesView(await views.context(), indicator, asked.query.place);
      if (!view) throw notFound('indicator', indicator, '/api/series');
      return view;
    },
  );
};
