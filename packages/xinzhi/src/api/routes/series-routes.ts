import { z } from '@hono/zod-openapi';
import type { StoredSeries } from '../../records/series.js';
import { writeSdmxCsv } from '../../sources/series/write-sdmx-csv.js';
import { found } from '../problem.js';
import { seriesCsv } from '../views/series-csv.js';
import { seriesIndex, seriesOf, seriesView } from '../views/series-view.js';
import { answerFile, answerJson } from './answer.js';
import { alternatives } from './query-fields.js';
import type { Routes } from './routes.js';

const query = z.object({ place: alternatives() });
const params = z.object({ indicator: z.string() });

export const seriesRoutes: Routes = (app, { views }) => {
  async function held(indicator: string, places: readonly string[] | undefined): Promise<StoredSeries[]> {
    const series = seriesOf(await views.context(), indicator, places);
    return found(series.length > 0 ? series : null, 'series of', indicator, '/api/series');
  }
  answerJson(
    app,
    { path: '/api/series', summary: 'The indicators that there are series of', answer: 'SeriesIndex' },
    async () => seriesIndex(await views.context()),
  );
  answerFile(
    app,
    {
      path: '/api/series/{indicator}.sdmx.csv',
      pattern: '/api/series/:indicator{.+\\.sdmx\\.csv}',
      summary: 'The series of an indicator as SDMX-CSV 2.0',
      type: 'text/csv',
      query,
      params,
    },
    async (asked) => {
      const indicator = asked.params.indicator.replace(/\.sdmx\.csv$/, '');
      return { name: `${indicator}.sdmx.csv`, body: writeSdmxCsv(await held(indicator, asked.query.place)) };
    },
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
      return { name: `${indicator}.csv`, body: seriesCsv(await held(indicator, asked.query.place)) };
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
      return found(
        await seriesView(await views.context(), indicator, asked.query.place),
        'indicator',
        indicator,
        '/api/series',
      );
    },
  );
};
