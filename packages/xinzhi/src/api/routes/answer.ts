import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Component, type ComponentName, componentRef } from '../components.js';
import { ApiProblem } from '../problem.js';

type NoFields = z.ZodObject<Record<never, never>>;
type Described<Query, Params> = {
  path: string;
  summary: string;
  query?: Query;
  params?: Params;
  /** Hono's pattern, where an address ends in a suffix that OpenAPI's templates cannot tell from its parameter. */
  pattern?: string;
};
type Asked<Query extends z.ZodType, Params extends z.ZodType> = { query: z.output<Query>; params: z.output<Params> };

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: componentRef('Problem') } },
});

/** Every way in which a request can fail is answered in the same shape. */
export const problems = {
  400: problem('The request is at fault'),
  404: problem('There is nothing here'),
  500: problem('The program is at fault'),
};

/** A GET that answers JSON in a shape of the contract. */
export function answerJson<
  Name extends ComponentName,
  Query extends z.ZodObject = NoFields,
  Params extends z.ZodObject = NoFields,
>(
  app: OpenAPIHono,
  route: Described<Query, Params> & { answer: Name },
  answer: (asked: Asked<Query, Params>) => Promise<Component<Name>>,
): void {
  register(app, route, { 'application/json': { schema: componentRef(route.answer) } }, async (asked) =>
    Response.json(await answer(asked as Asked<Query, Params>)),
  );
}

/** A GET that answers a file to keep. */
export function answerFile<Query extends z.ZodObject = NoFields, Params extends z.ZodObject = NoFields>(
  app: OpenAPIHono,
  route: Described<Query, Params> & { type: string },
  answer: (asked: Asked<Query, Params>) => Promise<{ name: string; body: string | Uint8Array<ArrayBuffer> }>,
): void {
  register(
    app,
    route,
    { [route.type]: { schema: { type: 'string', ...(isText(route.type) ? {} : { format: 'binary' }) } } },
    async (asked) => {
      const { name, body } = await answer(asked as Asked<Query, Params>);
      return new Response(body, {
        headers: {
          'Content-Type': isText(route.type) ? `${route.type}; charset=utf-8` : route.type,
          'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
        },
      });
    },
  );
}

const isText = (type: string) => type.startsWith('text/') || type.includes('json');

function register(
  app: OpenAPIHono,
  { path, summary, query, params, pattern }: Described<z.ZodObject, z.ZodObject>,
  content: Record<string, { schema: object }>,
  answer: (asked: { query: unknown; params: unknown }) => Promise<Response>,
): void {
  const none = z.object({});
  const request = { query: query ?? none, params: params ?? none };
  const responses = { 200: { description: summary, content }, ...problems };
  const route = createRoute({ method: 'get', path, summary, request, responses });
  if (pattern === undefined) {
    app.openapi(route, (c) => answer({ query: c.req.valid('query'), params: c.req.valid('param') }));
    return;
  }
  app.openAPIRegistry.registerPath(route);
  app.get(pattern, (c) => {
    const given = Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length > 1 ? values : values[0],
    ]);
    const parsed = request.query.safeParse(Object.fromEntries(given));
    if (!parsed.success) throw invalid('query', parsed.error);
    return answer({ query: parsed.data, params: c.req.param() });
  });
}

/** What a request's field should have been. */
export function invalid(target: string, { issues: [issue] }: z.ZodError): ApiProblem {
  return new ApiProblem(
    400,
    `${issue?.path.join('.') || target}: ${issue?.message}`,
    'GET /api/docs describes what it takes',
  );
}
