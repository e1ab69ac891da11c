import { createRoute, z } from '@hono/zod-openapi';
import { componentRef } from '../components.js';
import { ApiProblem, found } from '../problem.js';
import { documentList } from '../views/document-list.js';
import { documentView } from '../views/document-view.js';
import { answerJson, problems } from './answer.js';
import { page, yearField } from './query-fields.js';
import type { Routes } from './routes.js';

const params = z.object({ id: z.string() });

export const documentRoutes: Routes = (app, { views, upload, remove }) => {
  answerJson(
    app,
    {
      path: '/api/documents',
      summary: 'The documents, latest first',
      answer: 'DocumentList',
      query: z.object({
        q: z.string().max(200).optional(),
        place: z.string().optional(),
        kind: z.string().optional(),
        year: yearField(),
        ...page(50),
      }),
    },
    async ({ query }) => documentList(await views.context(), views.names, query),
  );
  answerJson(
    app,
    {
      path: '/api/documents/{id}',
      summary: 'A document with its reading and its verdicts',
      answer: 'DocumentView',
      params,
    },
    async ({ params: { id } }) => {
      return found(await documentView(await views.context(), id), 'document', id, '/api/documents');
    },
  );
  app.openapi(uploadRoute, async (c) => {
    const body = await c.req.parseBody({ all: true }).catch((error: Error) => {
      throw new ApiProblem(400, `the body could not be read: ${error.message}`, 'send multipart/form-data with files');
    });
    const files = Object.values(body)
      .flat()
      .filter((value) => value instanceof File);
    if (files.length === 0) throw new ApiProblem(400, 'no file was sent', 'send multipart/form-data with files');
    return Response.json(await upload(files)) as never;
  });
  app.openapi(deleteRoute, async (c) => {
    await remove(c.req.valid('param').id);
    return c.body(null, 204);
  });
};

const formOfFiles = {
  type: 'object' as const,
  properties: { files: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } } },
};

const uploadRoute = createRoute({
  method: 'post',
  path: '/api/documents',
  summary: 'Reads, keeps and checks the files of a form; each file has an answer of its own',
  request: {
    body: {
      description: 'Text, Markdown, HTML, PDF or DOCX files',
      content: { 'multipart/form-data': { schema: formOfFiles } },
    },
  },
  responses: {
    200: {
      description: 'What became of each file',
      content: { 'application/json': { schema: componentRef('Loaded') } },
    },
    ...problems,
    413: { description: 'The files are too large', content: problems[400].content },
  },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/api/documents/{id}',
  summary: 'Takes a document out that was loaded; those of the baseline stay',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems },
});
