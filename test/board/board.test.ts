import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBoard } from '#board/open-board.ts';
import type { Board } from '#board/open-board.ts';
import type { Person } from '#chat/adapter.ts';
import { createWeb } from '#chat/web.ts';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import type { Desk } from '#desk/desk.ts';
import { openDesk } from '#desk/open-desk.ts';
import type { OpenDesk } from '#desk/open-desk.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { plainIntake } from '../desk/plain-intake.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';

const STORY = `Twelve hurt in ferry <b>fire</b> & panic

HALDEN (Coast Press) — Twelve people were hurt when a ferry burned on the lake on Monday, the coast guard said.

Captain Nils Berg said that nobody had locked the doors. “I opened every one of them,” he said. <script>alert(1)</script>`;

let ledger: Ledger;
let desk: OpenDesk;
let board: Board;
let guarded: Board;
let dirs: Awaited<ReturnType<typeof openDataDirs>>;
let base = '';

beforeAll(async () => {
  dirs = await openDataDirs();
  ledger = await openLedger({ dataDir: dirs.make() });
  const web = createWeb(() => new Date());
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const parts: Desk = {
    ledger,
    adapters: [web],
    intake: plainIntake,
    read: (article) => read(article),
    config: { reads: 'everything', secondPair: false },
    clock: () => new Date(),
    log: silent,
  };
  desk = openDesk(parts);
  await desk.start();
  const options = {
    desk: parts,
    submit: async (text: string, by: Person) => web.submit(text, by),
    host: '127.0.0.1',
    port: 0,
  };
  board = await openBoard(options);
  guarded = await openBoard({ ...options, token: 'open-sesame' });
  base = `http://127.0.0.1:${board.port}`;
});
afterAll(async () => {
  await desk.stop();
  await board.close();
  await guarded.close();
  await ledger.close();
  dirs.remove();
});

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});

/** The story's page, once it is read. */
async function pasted(): Promise<{ url: string; html: string }> {
  const answer = await fetch(`${base}/paste`, form({ text: STORY.replaceAll('\n', '\r\n') }));
  expect(answer.status).toBe(303);
  const url = `${base}${answer.headers.get('location') ?? ''}`;
  for (;;) {
    const page = await fetch(url);
    const html = await page.text();
    if (page.status === 200) return { url, html };
    expect(page.status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a story pasted in the browser is read, shown whole and listed as open; its markup is text', async () => {
  const { html } = await pasted();
  expect(html).toContain('Twelve people');
  expect(html).toContain('&lt;b&gt;fire&lt;/b&gt;');
  expect(html).not.toContain('<script>');
  // The browser's line breaks are not the story's.
  const checks = read(readPaste(STORY)).checks.length;
  expect(html.match(/<form method="post"/g)).toHaveLength(checks);
  const open = await (await fetch(`${base}/`)).text();
  expect(open).toContain('&lt;b&gt;fire&lt;/b&gt;');
});

test('a mark, with a name, a note and evidence, is kept and shown; what can’t be understood is said', async () => {
  const { url, html } = await pasted();
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const mark = { action: 'confirmed', name: 'Ann', note: 'by phone', evidence: 'https://example.org/a' };
  expect((await fetch(`${base}${action}`, form(mark))).status).toBe(303);
  const after = await (await fetch(url)).text();
  expect(after).toMatch(/confirmed[\s\S]*Ann/);
  expect(after).toContain('by phone');
  expect((await fetch(`${base}${action}`, form({ name: 'Ann' }))).status).toBe(400);
  expect((await fetch(`${base}${action}`, form({ ...mark, evidence: 'javascript:alert(1)' }))).status).toBe(400);
  expect((await fetch(`${base}${action.replace(/[^/]+$/, 'nothing')}`, form(mark))).status).toBe(404);
});

describe('the entrance', () => {
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { origin: 'https://evil.example' }],
  ])('a form sent %s is refused', async (_name, headers) => {
    expect((await fetch(`${base}/paste`, form({ text: STORY }, headers))).status).toBe(403);
  });

  test('with a token, pages want it; the right word opens, another does not; machines bring it as a bearer', async () => {
    const own = `http://127.0.0.1:${guarded.port}`;
    expect((await fetch(`${own}/`)).status).toBe(401);
    expect((await fetch(`${own}/healthz`)).status).toBe(200);
    expect((await fetch(`${own}/enter`, form({ token: 'guess' }))).status).toBe(401);
    const entered = await fetch(`${own}/enter`, form({ token: 'open-sesame' }));
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i);
    expect((await fetch(`${own}/`, { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200);
    expect((await fetch(`${own}/metrics`, { headers: { authorization: 'Bearer open-sesame' } })).status).toBe(200);
  });
});

test('health, readiness, metrics; a page that is not there; too much pasted', async () => {
  expect(await (await fetch(`${base}/healthz`)).text()).toBe('ok');
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${base}/metrics`)).text()).toMatch(/deskcheck_stories \d+/);
  expect((await fetch(`${base}/nothing`)).status).toBe(404);
  expect((await fetch(`${base}/paste`, form({ text: 'a'.repeat(3_000_000) }))).status).toBe(413);
  expect((await fetch(`${base}/paste`, form({ text: '  ' }))).status).toBe(400);
});
