import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import type { BoardEnv } from './visitor.ts';

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' } as const;
const NAMES = ['board.css', 'board.js', 'forms.js', 'keys.js', 'list.js', 'live.js', 'story.js', 'icon.svg'] as const;
const A_DAY_S = 86_400;

interface StaticFile {
  readonly words: string;
  readonly type: string;
}

/** Read once: they are part of the program. */
const files: ReadonlyMap<string, StaticFile> = new Map(
  NAMES.map((name) => {
    const words = readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8');
    const ending = name.endsWith('.css') ? 'css' : name.endsWith('.js') ? 'js' : 'svg';
    return [name, { words, type: TYPES[ending] }];
  }),
);

/** Changes when any of them does: a browser then asks for all of them anew. */
const VERSION = createHash('sha256')
  .update([...files.values()].map((file) => file.words).join('\0'))
  .digest('hex')
  .slice(0, 10);

export function staticPath(name: (typeof NAMES)[number]): string {
  return `/static/${VERSION}/${name}`;
}

export function addStaticFiles(web: Hono<BoardEnv>): void {
  web.get('/static/:version/:name', (context) => {
    const file = files.get(context.req.param('name'));
    if (file === undefined) return context.notFound();
    const headers = { 'content-type': file.type, 'cache-control': `public, max-age=${A_DAY_S}, immutable` };
    return context.body(file.words, 200, headers);
  });
}
