import { z } from 'zod';

/** As much of an OpenAPI document as a client is made of. */
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query' }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}
type Given = Readonly<Record<string, string | number>>;
export type Call = (given?: Given, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** A function for each operation of the document. It holds every answer against the schema the document has for it. */
export function buildClient(document: Document, base: string, token: string): ReadonlyMap<string, Call> {
  const schemas = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Record<string, object>;
  const check = (schema: object, value: unknown): void => {
    const whole = JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as object;
    z.fromJSONSchema({ ...whole, $defs: schemas } as Parameters<typeof z.fromJSONSchema>[0]).parse(value);
  };
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Call] => [
      operation.operationId,
      async (given = {}, body, headers = {}) => {
        const url = new URL(`${base}/api/v1${path.replaceAll(/\{(\w+)\}/g, (_, name) => String(given[name]))}`);
        for (const { name, in: where } of operation.parameters ?? [])
          if (where === 'query' && given[name] !== undefined) url.searchParams.set(name, String(given[name]));
        const answer = await fetch(url, {
          method: method.toUpperCase(),
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const described = operation.responses[String(answer.status)];
        if (described === undefined) throw new Error(`${operation.operationId} is not said to answer ${answer.status}`);
        const json = described.content?.['application/json'];
        const said: unknown = json === undefined ? await answer.text() : await answer.json();
        if (json !== undefined) check(json.schema, said);
        return { status: answer.status, body: said, headers: answer.headers };
      },
    ]),
  );
  return new Map(calls);
}
