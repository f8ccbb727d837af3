import { createGzip, gzipSync } from 'node:zlib';
import { STORY_PAGE } from './story-page.ts';
import { sendHtml } from './web-server.ts';
import type { Handler } from './web-server.ts';

const MEGABYTE = Buffer.alloc(2 ** 20, 'a ');

/** A site made to break its readers; "/story" is an honest page, to see that the reader still stands. */
const HOSTILE_SITE: Readonly<Record<string, Handler>> = {
  '/story': (_, response) => sendHtml(response, STORY_PAGE),
  '/gzip-bomb': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    const gzip = createGzip();
    gzip.pipe(response);
    response.on('close', () => gzip.destroy());
    let left = 60;
    const write = (): void => {
      while (left > 0 && !gzip.destroyed) {
        left -= 1;
        if (!gzip.write(MEGABYTE)) return void gzip.once('drain', write);
      }
      gzip.end();
    };
    gzip.on('error', () => {});
    write();
  },
  '/gzip-in-gzip': (_, response) => {
    let bytes: Buffer = Buffer.alloc(8 * 2 ** 20, 'a ');
    for (let turn = 0; turn < 7; turn += 1) bytes = gzipSync(bytes);
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-encoding': Array.from({ length: 7 }, () => 'gzip').join(', '),
    });
    response.end(bytes);
  },
  '/slow-drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>drip'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/header-stall': () => {},
  '/half-header': (request) => void request.socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/ht'),
  '/endless-redirect': (_, response) => {
    response.writeHead(302, { location: '/endless-redirect' });
    response.end();
  },
  '/growing-redirect': (request, response) => {
    response.writeHead(302, { location: `${request.url}x` });
    response.end();
  },
  '/ten-megabytes': (_, response) => sendHtml(response, `<p>${'word '.repeat(2 * 2 ** 20)}`),
  '/ten-megabytes-unannounced': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    for (let turn = 0; turn < 10; turn += 1) response.write(MEGABYTE);
    response.end();
  },
  '/nested-divs': (_, response) => sendHtml(response, `<html><body>${'<div>'.repeat(100_000)}deep`),
  '/nested-tables': (_, response) => sendHtml(response, `<html><body>${'<table><tr><td>'.repeat(3_000)}deep`),
  '/nested-spans': (_, response) => sendHtml(response, `<html><body><p>${'<span>'.repeat(100_000)}deep`),
  '/nested-svg': (_, response) => sendHtml(response, `<html><body><svg>${'<g>'.repeat(100_000)}deep`),
  '/million-attributes': (_, response) =>
    sendHtml(response, `<html><body><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}>deep`),
  '/million-elements': (_, response) => sendHtml(response, `<html><body>${'<b>a</b>'.repeat(600_000)}`),
  '/endless-style': (_, response) =>
    sendHtml(response, `<html><head><style>${'@media{'.repeat(200_000)}</style></head><body><p>x`),
  '/deep-json': (_, response) =>
    sendHtml(
      response,
      `<html><head><script type="application/ld+json">${'['.repeat(1_000_000)}</script></head><body><p>x`,
    ),
  '/cut-connection': (request) => void request.socket.destroy(),
  '/picture': (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end('not really');
  },
  '/gone': (_, response) => {
    response.writeHead(404);
    response.end('gone');
  },
  '/empty': (_, response) => sendHtml(response, ''),
  '/broken-pdf': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end('%PDF-1.7\nnothing of the kind');
  },
};

export const hostileHandler: Handler = (request, response) => {
  const path = request.url ?? '/';
  const handler =
    HOSTILE_SITE[path] ?? (path.startsWith('/growing-redirect') ? HOSTILE_SITE['/growing-redirect'] : undefined);
  if (handler === undefined) {
    response.writeHead(404);
    response.end();
    return;
  }
  handler(request, response);
};
