import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { STORY, openBrowser, openRig, pasteInto } from './a-board.ts';
import type { Browser, Rig } from './a-board.ts';

let rig: Rig;
let browser: Browser;

beforeAll(async () => {
  rig = await openRig();
  browser = openBrowser(rig.base);
});
afterAll(async () => rig.close());

const formsTo = (html: string): readonly string[] =>
  [...html.matchAll(/<form\s[^>]*action="(\/checks\/[^"]+)"/g)].map((match) => match[1] ?? '');

describe('a story', () => {
  test('pasted in the browser it is read, shown whole and listed; its markup is text', async () => {
    const story = await pasteInto(browser);
    const { html } = await browser.get(story);
    expect(html).toContain('&lt;b&gt;fire&lt;/b&gt;');
    expect(html).not.toContain('<script>');
    // The browser's line breaks are not the story's.
    expect(html.match(/<article\s/g)).toHaveLength(read(readPaste(STORY)).checks.length);
    expect((await browser.get('/')).html).toContain('&lt;b&gt;fire&lt;/b&gt;');
    expect((await browser.get('/stories')).html).toContain(story);
  });

  test.each([
    ['small talk', 'good morning', /no story|Paste|paste/],
    ['a link that cannot be fetched', 'https://refused.example/a', /role="alert"/],
  ])('%s is answered with a reason, not with waiting', async (_name, text, says) => {
    await browser.get('/stories');
    const { to } = await browser.post('/stories', { text });
    let page = await browser.get(to);
    while (page.status === 200) {
      expect(page.html).toContain('<progress');
      await new Promise((resolve) => setTimeout(resolve, 50));
      page = await browser.get(to);
    }
    expect(page.status).toBe(422);
    expect(page.html).toMatch(says);
  });

  test('a finding shows its fields and its checks; a date is read into it; its readings are listed', async () => {
    const story = await pasteInto(browser);
    const finding = /data-finding="(figure-\d+)"/.exec((await browser.get(story)).html)?.[1] ?? '';
    const { html } = await browser.get(`${story}?finding=${finding}`);
    expect(html).toMatch(/<dt>Value<\/dt>\s*<dd>12<\/dd>/);
    expect((await browser.get(`${story}?finding=figure-999`)).html).not.toContain('finding-panel');
    expect((await browser.post(`${story}/date`, { date: '2026-13-01' })).status).toBe(400);
    expect((await browser.post(`${story}/date`, { date: '2026-03-03' })).status).toBe(303);
    const dated = (await browser.get(story)).html;
    expect(dated).toContain('published 2026-03-03');
    expect(dated).toContain('read again with a date');
    expect((await browser.get(`${story}?reading=1`)).html).toContain('no date in the text');
  });
});

describe('a check', () => {
  test('a mark, a note with evidence, undo; what can’t be understood is said', async () => {
    const story = await pasteInto(browser);
    const [check = ''] = formsTo((await browser.get(story)).html);
    await browser.post('/name', { name: 'Ann' });
    expect((await browser.post(check, { action: 'confirmed' })).status).toBe(303);
    await browser.post(check, { note: 'by phone', evidence: 'https://example.org/a' });
    const after = (await browser.get(check)).html;
    expect(after).toMatch(/confirmed by Ann/);
    expect(after).toContain('by phone');
    expect(after).toContain('href="https://example.org/a"');
    expect((await browser.post(check, { action: 'undo', mark: 'confirmed' })).status).toBe(303);
    expect((await browser.get(check)).html).not.toContain('class="status confirmed"');
    expect((await browser.post(check, { action: 'delete' })).status).toBe(400);
    expect((await browser.post(check, { note: 'x', evidence: 'javascript:alert(1)' })).status).toBe(400);
    expect((await browser.post('/checks/nothing', { action: 'wrong' })).status).toBe(404);
    expect((await browser.get('/checks/nothing')).status).toBe(404);
  });

  test('for the page’s own script a mark is answered with the row or card as it now is', async () => {
    const story = await pasteInto(browser);
    const [check = ''] = formsTo((await browser.get(story)).html);
    const row = await browser.post(check, { action: 'taken' }, { 'x-part': 'row' });
    expect(row.html).toMatch(/^\s*<li\s[^>]*class="row checking"/);
    const card = await browser.post(check, { action: 'wrong' }, { 'x-part': 'card' });
    expect(card.html).toMatch(/^\s*<article\s/);
    expect(await browser.post(check, {}, { 'x-part': 'row' })).toMatchObject({ status: 400, html: /Press a mark/ });
  });

  test('the list is narrowed by what its address says', async () => {
    const story = await pasteInto(browser, STORY.replaceAll('ferry', 'trawler'));
    const [check = ''] = formsTo((await browser.get(story)).html);
    await browser.post(check, { action: 'wrong' });
    const rows = async (query: string): Promise<number> =>
      (await browser.get(`/${query}`)).html.match(/<li\s[^>]*class="row/g)?.length ?? 0;
    const all = await rows('?state=all&q=trawler');
    expect(all).toBeGreaterThan(1);
    expect(await rows('?q=trawler')).toBe(all - 1);
    expect(await rows('?q=trawler&state=wrong')).toBe(1);
    expect(await rows('?q=trawler&state=settled&who=me')).toBe(1);
    expect(await rows('?q=trawler&who=nobody')).toBe(all - 1);
    expect(await rows('?q=trawler&age=older-week')).toBe(0);
    expect(await rows('?q=trawler&channel=elsewhere')).toBe(0);
    expect(await rows('?q=zeppelin')).toBe(0);
    // Nonsense in the address narrows nothing.
    expect(await rows('?q=trawler&state=maybe&page=-4&sort=%00')).toBe(all - 1);
  });
});

describe('exports', () => {
  test.each([
    ['export.csv', 'text/csv', /workspace,channel,story/],
    ['export.json', 'application/json', /"readings"/],
    ['evidence.tar', 'application/x-tar', /SHA256SUMS/],
  ])('of a story: %s', async (name, type, has) => {
    const story = await pasteInto(browser);
    const answer = await fetch(`${rig.base}${story}/${name}`);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(await answer.text()).toMatch(has);
  });

  test('of everything, and a ClaimReview draft', async () => {
    const story = await pasteInto(browser);
    const [check = ''] = formsTo((await browser.get(story)).html);
    expect((await browser.get('/export.csv')).html.split('\n').length).toBeGreaterThan(2);
    expect(JSON.parse((await browser.get('/export.json')).html.split('\n')[0] ?? '')).toHaveProperty('report');
    expect(JSON.parse((await browser.get(`${check}/claim-review.json`)).html)).toHaveProperty('claimReviewed');
  });
});

describe('who may come in', () => {
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['without the word of its form', {}],
  ])('a form sent %s is refused', async (_name, headers) => {
    expect((await browser.post('/stories', { text: STORY, csrf: 'guess' }, headers)).status).toBe(403);
  });

  test.each([
    ['x-forwarded-for', '127.0.0.1'],
    ['x-forwarded-for', '203.0.113.7'],
    ['forwarded', 'for=127.0.0.1'],
    ['x-real-ip', '127.0.0.1'],
    ['via', '1.1 proxy'],
  ])('a proxy beside us (%s: %s) does not open the board', async (name, value) => {
    expect(await browser.get('/', { [name]: value })).toMatchObject({ status: 303, to: '/sign-in?to=%2F' });
  });

  test('nor does a proxy that says nothing and speaks old HTTP, nor a foreign name that leads here', async () => {
    expect(await raw('GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 303/);
    expect(await raw('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 303/);
    expect(await raw('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200/);
  });

  test('nothing in a page may run but our own files', async () => {
    const answer = await fetch(rig.base);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|data:|\*/);
  });
});

function raw(words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(new URL(rig.base).port), '127.0.0.1', () => socket.end(words));
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.on('end', () => resolve(said));
    socket.on('error', reject);
  });
}

test('health, readiness, metrics; a page that is not there; too much pasted; nothing pasted', async () => {
  expect((await browser.get('/healthz')).html).toBe('ok');
  expect((await browser.get('/readyz')).status).toBe(200);
  expect((await browser.get('/metrics')).html).toMatch(/deskcheck_stories \d+/);
  expect((await browser.get('/nothing')).status).toBe(404);
  expect((await browser.get('/pasted/nothing')).status).toBe(404);
  expect((await browser.get('/stories/nothing')).status).toBe(404);
  expect((await browser.post('/stories', { text: 'a'.repeat(7_000_000) })).status).toBe(413);
  expect((await browser.post('/stories', { text: '  ' })).status).toBe(400);
});
