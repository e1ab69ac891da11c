import { found } from '../problem.js';
import { answerFile } from './answer.js';
import type { Routes } from './routes.js';

/** The world table that the page computes with, as a file: what-ifs are answered in the browser. */
export const worldTableRoutes: Routes = (app, rooms) => {
  answerFile(
    app,
    {
      path: '/api/world-table',
      summary: 'The world input–output table of the baseline, industries added up, as WIOD lays it out (CSV, gzip)',
      type: 'application/gzip',
    },
    async () => {
      const { name, bytes } = found(rooms.worldTable(), 'table', 'world-table', '/api/series');
      return { name, body: bytes };
    },
  );
};
