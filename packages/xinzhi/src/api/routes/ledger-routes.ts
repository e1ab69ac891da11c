import { z } from '@hono/zod-openapi';
import { claimReview } from '../../ledger/claim-review.js';
import { Result } from '../../records/verdict.js';
import { documentOf } from '../../store/list-documents.js';
import { ledgerCsv } from '../views/ledger-csv.js';
import { ledgerSorts } from '../views/ledger-filter.js';
import { ledgerRows, ledgerView } from '../views/ledger-view.js';
import { pairsOf } from '../views/pairs.js';
import { answerFile, answerJson } from './answer.js';
import { alternatives, page, repeated } from './query-fields.js';
import type { Routes } from './routes.js';

const query = z.object({
  place: alternatives(),
  metric: alternatives(),
  result: alternatives(Result.options),
  year: alternatives(),
  speaker: repeated(),
  document: repeated(),
  q: z.string().max(200).optional(),
  sort: z.enum(ledgerSorts).default('date'),
  order: z.enum(['asc', 'desc']).default('desc'),
});

export const ledgerRoutes: Routes = (app, { views, today }) => {
  answerJson(
    app,
    { path: '/api/ledger', summary: 'Claims and their verdicts', answer: 'Ledger', query: query.extend(page(50)) },
    async (asked) => ledgerView(await views.context(), asked.query),
  );
  answerFile(
    app,
    { path: '/api/ledger.csv', summary: 'The ledger as a table', type: 'text/csv', query },
    async (asked) => {
      const context = await views.context();
      const pairs = await pairsOf(context, await ledgerRows(context, asked.query));
      return { name: 'ledger.csv', body: ledgerCsv(pairs) };
    },
  );
  answerFile(
    app,
    {
      path: '/api/ledger.jsonl',
      summary: 'The ledger as schema.org ClaimReview, a review a line',
      type: 'application/jsonl',
      query,
    },
    async (asked) => {
      const context = await views.context();
      const rows = await ledgerRows(context, asked.query);
      const pairs = await pairsOf(context, rows);
      const reviews = rows.map(({ document, verdict, speaker }, index) => {
        const quote = pairs[index]?.quote ?? null;
        return claimReview(verdict, { document: documentOf(document), speaker, quote, today: today() });
      });
      return { name: 'ledger.jsonl', body: reviews.map((review) => `${JSON.stringify(review)}\n`).join('') };
    },
  );
};
