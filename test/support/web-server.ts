import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IntakeOptions } from '#intake/intake.ts';
import type { Resolve } from '#intake/web/guarded-agent.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on loopback. Under its name "site.test" an intake opened with `intakeOptions` may read it; nothing else is allowed. */
export interface WebServer {
  readonly origin: string;
  readonly port: number;
  readonly intakeOptions: IntakeOptions;
  /** Requests that reached it. */
  hits(): number;
  close(): Promise<void>;
}

export async function openWebServer(handler: Handler, address = '127.0.0.1'): Promise<WebServer> {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    response.on('error', () => {});
    handler(request, response);
  });
  const port = await listen(server, address);
  return {
    origin: `http://site.test:${port}`,
    port,
    intakeOptions: {
      allowPrivateHosts: [`site.test:${port}`],
      userAgent: 'Deskcheck test',
      resolve: resolveAs({ 'site.test': ['127.0.0.1'] }),
    },
    hits: () => hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port));
  });
}

/** A resolver that knows these names only: no test asks a real one. */
export function resolveAs(names: Readonly<Record<string, readonly string[]>>): Resolve {
  return (host, callback) => {
    const answers = names[host];
    if (answers === undefined) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    else
      callback(
        null,
        answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };
}

export function sendHtml(response: ServerResponse, html: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
}
