import { createServer } from 'node:http';

/** A platform that remembers every post it was ever asked to make: what is there twice was posted twice. */
export interface ChatServer {
  readonly port: number;
  /** Token -> how often it was posted. */
  readonly posts: ReadonlyMap<string, number>;
  /** Thread -> tokens in the order they appeared. */
  readonly threads: ReadonlyMap<string, readonly string[]>;
  close(): Promise<void>;
}

export async function openChatServer(slowMs: number): Promise<ChatServer> {
  const posts = new Map<string, number>();
  const threads = new Map<string, string[]>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://chat');
    const token = url.searchParams.get('token') ?? '';
    const thread = url.searchParams.get('thread') ?? '';
    if (url.pathname === '/find') return void response.end(posts.has(token) ? 'yes' : 'no');
    if (url.pathname === '/post') {
      posts.set(token, (posts.get(token) ?? 0) + 1);
      threads.set(thread, [...(threads.get(thread) ?? []), token]);
    }
    setTimeout(() => response.end('ok'), slowMs);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    posts,
    threads,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
