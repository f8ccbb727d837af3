import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sliceOf } from '#core/span.ts';
import { buildArticle } from '#intake/build-article.ts';
import { openIntake } from '#intake/intake.ts';
import type { OpenIntake } from '#intake/intake.ts';
import { buildPdf } from '../support/build-pdf.ts';
import { STORY_PAGE, STORY_PARAGRAPHS } from '../support/story-page.ts';
import { openWebServer, sendHtml } from '../support/web-server.ts';
import type { Handler, WebServer } from '../support/web-server.ts';

const GERMAN =
  'Der Hafen von Harlow Bay blieb am Montag geschlossen, nachdem ein Sturm die Küste erreicht hatte, teilte der Landkreis mit. Etwa vierzehntausend Haushalte hatten am Abend noch keinen Strom, und die Schulen bleiben bis Mittwoch zu. Der Hafenmeister sagte, er habe so etwas in dreißig Jahren nicht gesehen. Am Dienstag will der Kreistag über die Schäden beraten.';
const STORY = STORY_PARAGRAPHS.join('\n\n');

let site: WebServer;
let intake: OpenIntake;
const asked: (string | undefined)[] = [];

const handler: Handler = (request, response) => {
  asked.push(request.headers.cookie);
  if (request.url === '/moved') return void response.writeHead(301, { location: '/story', 'set-cookie': 'a=1' }).end();
  if (request.url === '/story') return sendHtml(response, STORY_PAGE, { etag: '"7"', 'x-secret': 'not kept' });
  if (request.url === '/plain') return void response.writeHead(200, { 'content-type': 'text/plain' }).end(STORY);
  if (request.url === '/two-megabytes')
    return void response.writeHead(200, { 'content-type': 'text/plain' }).end(`${STORY}\n\n`.repeat(2_000));
  if (request.url === '/german')
    return sendHtml(response, `<html><body><article><h1>Hafen zu</h1><p>${GERMAN}</p></article></body></html>`);
  if (request.url === '/pdf')
    return void response
      .writeHead(200, { 'content-type': 'application/octet-stream' })
      .end(buildPdf([['# Port stays closed', '', ...lines(STORY_PARAGRAPHS[0] ?? '')]]));
  return void response.writeHead(503).end();
};

function lines(text: string): readonly string[] {
  return (text.replaceAll('—', '-').match(/.{1,70}(?:\s|$)/gu) ?? []).map((line) => line.trim());
}

beforeAll(async () => {
  site = await openWebServer(handler);
  intake = openIntake({ ...site.intakeOptions, clock: () => new Date('2024-11-19T08:00:00Z') });
});

afterAll(async () => {
  await intake.close();
  await site.close();
});

describe('a link', () => {
  test('becomes an article, and a copy of what was read', async () => {
    const url = `${site.origin}/moved`;
    const outcome = await intake.takeInLink(url);
    if (outcome.kind !== 'article') throw new Error(`no article: ${JSON.stringify(outcome)}`);
    const { article, copy } = outcome;
    expect(article.origin).toEqual({ kind: 'link', url, fetched: '2024-11-19T08:00:00.000Z' });
    expect(article.paragraphs.map((span) => sliceOf(article.text, span))).toEqual([
      'Storm closes Harlow Bay port',
      ...STORY_PARAGRAPHS,
    ]);
    expect(article).toMatchObject({
      headline: { start: 0, end: 28 },
      byline: 'Petra Lund',
      publisher: 'The Harlow Courier',
      published: '2024-11-18',
    });
    expect(sliceOf(article.text, article.dateline ?? { start: 0, end: 0 })).toBe('HARLOW BAY (Coastwire)');
    expect(copy).toMatchObject({
      text: article.text,
      url,
      finalUrl: `${site.origin}/story`,
      fetched: '2024-11-19T08:00:00.000Z',
    });
    expect(copy.sha256).toBe(createHash('sha256').update(article.text).digest('hex'));
    expect(copy.pageSha256).toBe(createHash('sha256').update(STORY_PAGE).digest('hex'));
    expect(copy.headers).toMatchObject({ etag: '"7"', 'content-type': 'text/html; charset=utf-8' });
    expect(copy.headers).not.toHaveProperty('x-secret');
    expect(asked.every((cookie) => cookie === undefined)).toBe(true);
  });

  test('two megabytes of text are no story, linked or pasted: refused in a sentence, before they are read', async () => {
    const url = `${site.origin}/two-megabytes`;
    expect(await intake.takeInLink(url)).toMatchObject({ kind: 'refused', reason: 'too-long', url });
    const text = `${STORY}\n\n`.repeat(2_000);
    expect(await intake.takeIn({ text, links: [] })).toMatchObject({ kind: 'refused', reason: 'too-long' });
  });

  test('to plain text is read as a paste is', async () => {
    const outcome = await intake.takeInLink(`${site.origin}/plain`);
    expect(outcome).toMatchObject({ kind: 'article', article: { text: STORY, origin: { kind: 'link' } } });
  });

  test('to a PDF is read, whatever the server calls it', async () => {
    expect(await intake.takeInLink(`${site.origin}/pdf`)).toMatchObject({
      kind: 'article',
      article: { headline: { start: 0, end: 17 } },
    });
  });

  test.each([
    ['/german', 'not-english', /German/u],
    ['/away', 'http-error', /503/u],
  ])('to %s is refused: %s', async (path, reason, says) => {
    expect(await intake.takeInLink(site.origin + path)).toMatchObject({
      kind: 'refused',
      reason,
      says: expect.stringMatching(says),
    });
  });

  test.each(['https://x.com/a/status/1', 'https://www.facebook.com/a', 'https://m.youtube.com/watch?v=1'])(
    'to %s is not even asked for',
    async (url) => {
      expect(await intake.takeInLink(url)).toMatchObject({ kind: 'refused', reason: 'social-post' });
    },
  );

  test('that nobody waits for any more is let go', async () => {
    const stop = AbortSignal.abort(new Error('the job was taken away'));
    await expect(intake.takeInLink(`${site.origin}/story`, stop)).rejects.toThrow('the job was taken away');
  });
});

describe('a message', () => {
  test('that is a story is the article, character for character', async () => {
    expect(await intake.takeIn({ text: STORY, links: [] })).toMatchObject({
      kind: 'article',
      article: { origin: { kind: 'paste' }, text: STORY },
      copy: { text: STORY },
    });
  });

  test('with a link is the page it leads to', async () => {
    expect(await intake.takeIn({ text: `look <${site.origin}/story|here>`, links: [] })).toMatchObject({
      kind: 'article',
      copy: { url: `${site.origin}/story` },
    });
  });

  test.each([
    ['thanks, on it', { kind: 'chatter' }],
    [`!nodesk ${STORY}`, { kind: 'chatter' }],
    [GERMAN, { kind: 'refused', reason: 'not-english' }],
  ])('%s', async (text, outcome) => {
    expect(await intake.takeIn({ text, links: [] })).toMatchObject(outcome);
  });
});

describe('a page that was fetched by somebody else', () => {
  test('is read in any language', async () => {
    expect(await intake.takeInHtml(`<article><p>${GERMAN}</p></article>`, 'https://courier.example/a')).toMatchObject({
      kind: 'article',
    });
  });

  test('may be refused like any other', async () => {
    expect(await intake.takeInHtml('<div id="root"></div><script></script>')).toMatchObject({ kind: 'refused' });
  });
});

test('every span of an article points at the words it came from, read or read past', () => {
  const words = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.option(words, { nil: '' }), fc.array(words, { minLength: 1 }), (headline, paragraphs) => {
      const article = buildArticle({ kind: 'story', headline, paragraphs }, { kind: 'paste' });
      const read = [...article.paragraphs, ...article.dropped.map(({ span }) => span)];
      const parts = read.toSorted((a, b) => a.start - b.start).map((span) => sliceOf(article.text, span));
      expect(parts).toEqual(headline === '' ? paragraphs : [headline, ...paragraphs]);
      expect(article.headline === undefined ? '' : sliceOf(article.text, article.headline)).toBe(headline);
    }),
  );
});
