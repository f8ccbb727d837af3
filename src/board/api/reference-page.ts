import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { page } from '#board/layout.ts';
import type { ApiEnv } from './api-env.ts';
import { scopeOf } from './route.ts';

type Document = ReturnType<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>;
const METHODS = ['get', 'post', 'delete'] as const;

/** The reference, made of the same document that programs read. */
export function referencePage(document: Document): string {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [routeSection(method, path, operation)];
    }),
  );
  const body = html`<h1>The API</h1>
    <p>${document.info.description ?? ''}</p>
    <p>
      Addresses begin with <code>${document.servers?.[0]?.url ?? '/api/v1'}</code>. Every request carries
      <code>authorization: Bearer TOKEN</code>; <a href="/settings">the settings</a> make tokens. What goes wrong is
      said as <code>{"title", "status"}</code>. For programs: <a href="/api/openapi.json">openapi.json</a>.
    </p>
    ${routes}`;
  return page({ title: 'The API', body });
}

type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>;

function routeSection(method: string, path: string, operation: Operation): Markup {
  const parameters = (operation.parameters ?? []).flatMap((one) => {
    if (!('name' in one)) return [];
    const says = one.description === undefined ? '' : `: ${one.description}`;
    return html`<li><code>${one.name}</code> in the ${one.in}${says}</li>`;
  });
  const content = operation.requestBody !== undefined && 'content' in operation.requestBody;
  const schema =
    operation.requestBody !== undefined && 'content' in operation.requestBody
      ? operation.requestBody.content['application/json']?.schema
      : undefined;
  return html`<section class="panel">
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p>${operation.summary ?? ''}. Scope: <code>${scopeOf(method.toUpperCase(), path)}</code></p>
    ${
      parameters.length > 0 &&
      html`<ul>
        ${parameters}
      </ul>`
    }
    ${
      content &&
      html`<details>
        <summary>Body</summary>
        <pre tabindex="0" class="scroll">${JSON.stringify(schema, undefined, 2)}</pre>
      </details>`
    }
  </section>`;
}
