import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeToken } from '#ledger/board/api-tokens.ts';
import type { Scope } from '#ledger/board/api-tokens.ts';
import { signatureFor } from '#desk/decisions/webhooks.ts';
import { openPoster } from '#intake/web/post-json.ts';
import { STORY, openRig } from './a-board.ts';
import type { Rig } from './a-board.ts';
import { buildClient } from './api-client.ts';
import type { Call, Document } from './api-client.ts';

const ALL: readonly Scope[] = ['read', 'paste', 'decide', 'webhooks'];
const heard: { body: string; signature: string }[] = [];
let rig: Rig;
let hooked: Server;
let hookUrl = '';
let document: Document;
let client: ReadonlyMap<string, Call>;
const called = new Set<string>();

const tokenFor = async (workspace: `${string}:${string}`, scopes: readonly Scope[]): Promise<string> =>
  (await makeToken(rig.ledger.in(workspace), 'a program', scopes, new Date())).word;

/** What it answered, its body to be looked into. */
async function call(name: string, ...args: Parameters<Call>) {
  called.add(name);
  const made = client.get(name);
  if (made === undefined) throw new Error(`the document has no ${name}`);
  const answer = await made(...args);
  return { ...answer, body: JSON.parse(JSON.stringify(answer.body)) };
}

beforeAll(async () => {
  let failures = 1;
  hooked = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      // The first time it is out of order: it must be told again.
      if (failures > 0) {
        failures -= 1;
        response.writeHead(503).end();
        return;
      }
      heard.push({ body, signature: String(request.headers['deskcheck-signature']) });
      response.end();
    });
  });
  await new Promise<void>((resolve) => hooked.listen(0, '127.0.0.1', resolve));
  const address = hooked.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  hookUrl = `http://127.0.0.1:${port}/hook`;
  const poster = openPoster({ allowPrivateHosts: [`127.0.0.1:${port}`], userAgent: 'test' });
  rig = await openRig({}, poster.send);
  document = (await (await fetch(`${rig.base}/api/openapi.json`)).json()) as Document;
  client = buildClient(document, rig.base, await tokenFor('slack:T1', ALL));
});
afterAll(async () => {
  await rig.close();
  hooked.close();
});

/** Hands in the story and waits until it is read: its id. */
async function paste(): Promise<string> {
  const { body } = await call('paste', {}, { text: STORY });
  for (;;) {
    const now = await call('whatBecameOf', { id: body.pasted });
    if (now.body.state === 'read') return now.body.story;
    expect(now.body.state).toBe('reading');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a story is handed in, read, dated, compared, exported; its checks are listed and decided', async () => {
  const story = await paste();
  expect((await call('listStories')).body.stories[0]).toMatchObject({ id: story });
  const whole = (await call('readStory', { id: story })).body;
  expect(whole.report.article.text).toBe(STORY);
  expect((await call('dateStory', { id: story }, { date: '2026-03-03' })).body.report.article.published).toBe(
    '2026-03-03',
  );
  const list = (await call('listChecks', { q: 'ferry', size: 1 })).body;
  expect(list.checks).toHaveLength(1);
  expect(list.total).toBe(whole.checks.length);
  const { id } = whole.checks[0];
  const decided = (await call('decide', { id }, { mark: 'wrong', note: 'there were ten' })).body;
  expect(decided).toMatchObject({ status: 'wrong', notes: [{ text: 'there were ten' }] });
  expect((await call('decide', { id }, { mark: 'wrong', takenBack: true })).body.status).toBe('open');
  expect((await call('readCheck', { id })).body.decisions).toHaveLength(2);
  expect((await call('draftClaimReview', { id })).body['@type']).toBe('ClaimReview');
  expect((await call('exportChecks', { id: story })).body).toContain('there were ten');
  const draft = await call('compareDraft', { id: story }, { text: STORY.replaceAll(/[Tt]welve/g, 'Twenty') });
  expect(draft.body.differences.length).toBeGreaterThan(0);
  expect((await call('compare', {}, { a: STORY, b: STORY })).body.sameEvent).toBe(true);
  expect((await call('read', {}, { text: STORY, published: '2026-03-03' })).body.version).toBe(1);
});

test('a webhook is told of a decision, signed, also when it was out of order the first time', async () => {
  const hook = (await call('addWebhook', {}, { url: hookUrl })).body;
  expect((await call('listWebhooks')).body.webhooks).toEqual([{ id: hook.id, url: hookUrl, made: hook.made }]);
  const story = await paste();
  const { id } = (await call('readStory', { id: story })).body.checks[0];
  await call('decide', { id }, { mark: 'confirmed' });
  await expect.poll(() => heard.length, { timeout: 25_000 }).toBe(1);
  const [{ body, signature } = { body: '', signature: '' }] = heard;
  expect(JSON.parse(body)).toMatchObject({ event: 'decision', decision: { mark: 'confirmed' }, check: { id } });
  expect(signature).toBe(signatureFor(hook.secret, body, Number(/^t=(\d+)/.exec(signature)?.[1])));
  expect((await call('endWebhook', { id: hook.id })).status).toBe(200);
  expect((await call('endWebhook', { id: hook.id })).status).toBe(404);
});

test('every route of the document was called by the client made of it', () => {
  expect([...client.keys()].filter((name) => !called.has(name))).toEqual([]);
});

describe('what goes wrong is said', () => {
  test.each([
    ['readStory', { id: 'nothing' }, undefined, 404],
    ['readCheck', { id: 'nothing' }, undefined, 404],
    ['decide', { id: 'nothing' }, { mark: 'wrong' }, 404],
    ['decide', { id: 'nothing' }, { mark: 'maybe' }, 400],
    ['dateStory', { id: 'nothing' }, { date: '2026-02-30' }, 400],
    ['read', {}, { text: '' }, 400],
    ['listChecks', { page: 0 }, undefined, 400],
    ['addWebhook', {}, { url: 'file:///etc/passwd' }, 400],
  ])('%s %j %j is answered %i', async (name, given, body, status) => {
    const answer = await call(name, given, body);
    expect(answer.status).toBe(status);
    expect(answer.body.title).not.toBe('');
  });

  test('no token, one that was never made, one that lacks the scope, words that are no JSON', async () => {
    const ask = async (token: string, init: RequestInit = {}): Promise<number> => {
      const headers = { authorization: token, 'content-type': 'application/json' };
      return (await fetch(`${rig.base}/api/v1/${init.body === undefined ? 'checks' : 'read'}`, { ...init, headers }))
        .status;
    };
    const reader = `Bearer ${await tokenFor('slack:T1', ['read'])}`;
    expect(await ask('')).toBe(401);
    expect(await ask('Bearer dc_guess')).toBe(401);
    expect(await ask(`Bearer ${await tokenFor('slack:T1', ['paste'])}`)).toBe(403);
    expect(await ask(reader)).toBe(200);
    expect(await ask(reader, { method: 'POST', body: '{' })).toBe(400);
  });

  test('another workspace’s token finds nothing', async () => {
    const story = await paste();
    const other = buildClient(document, rig.base, await tokenFor('slack:T2', ALL));
    expect((await other.get('readStory')?.({ id: story }))?.status).toBe(404);
    expect((await other.get('listChecks')?.({ state: 'all' }))?.body).toEqual({ checks: [], total: 0 });
  });
});

test('the same request with the same key is done once; another request with it is refused', async () => {
  const story = await paste();
  const { id } = (await call('readStory', { id: story })).body.checks[0];
  const key = { 'idempotency-key': 'k1' };
  const first = await call('decide', { id }, { note: 'once' }, key);
  const again = await call('decide', { id }, { note: 'once' }, key);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect((await call('readCheck', { id })).body.notes).toHaveLength(1);
  expect((await call('decide', { id }, { note: 'twice' }, key)).status).toBe(422);
});

test('too many requests are told to wait', async () => {
  const hasty = buildClient(document, rig.base, await tokenFor('slack:T9', ['read']));
  const answers = await Promise.all(Array.from({ length: 200 }, async () => hasty.get('listWebhooks')?.()));
  // The scope is looked at first: what is refused for it costs nothing.
  expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set([403]));
  const many = await Promise.all(Array.from({ length: 200 }, async () => hasty.get('listStories')?.()));
  const refused = many.filter((answer) => answer?.status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the reference is a page made of the document', async () => {
  const html = await (await fetch(`${rig.base}/api`)).text();
  for (const path of Object.keys(document.paths)) expect(html).toContain(path);
});
