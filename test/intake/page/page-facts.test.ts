import { describe, expect, test } from 'vitest';
import { parsePage } from '#intake/page/dom.ts';
import { readPageFacts } from '#intake/page/page-facts.ts';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const facts = (head: string, body = '', url = 'https://www.courier.example/a') =>
  readPageFacts(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), url);

describe('the day a page was published', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2024-11-18T23:30:00+01:00' }), '', '2024-11-18'],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'], datePublished: '2024-11-18' }] }),
      '',
      '2024-11-18',
    ],
    [
      'a list of things',
      ld([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', datePublished: '20241118' }]),
      '',
      '2024-11-18',
    ],
    ['a meta element', '<meta property="article:published_time" content="2024-11-18T06:00:00Z">', '', '2024-11-18'],
    [
      'JSON-LD before meta',
      `${ld({ '@type': 'Article', datePublished: '2024-11-18' })}<meta name="date" content="2020-01-01">`,
      '',
      '2024-11-18',
    ],
    ['a meta element in words', '<meta name="date" content="November 18, 2024">', '', '2024-11-18'],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="x" datetime="2024-11-18">yesterday</span>',
      '2024-11-18',
    ],
    ['a time element', '', '<article><time datetime="2024-11-18T10:00">Monday</time></article>', '2024-11-18'],
    [
      'a line under the headline',
      '',
      '<article><h1>Storm</h1><p>Published 18 November 2024, 06:12</p></article>',
      '2024-11-18',
    ],
    [
      'the first of two days shown',
      '',
      '<article><h1>Storm</h1><p>Updated 19 November 2024 | Published 18 November 2024</p></article>',
      '2024-11-18',
    ],
    ['its byline', '', '<main><h1>Storm</h1><div>By Nora Feld, 18 November 2024</div></main>', '2024-11-18'],
    [
      'no day of the site',
      '',
      '<div><time datetime="2026-07-01">today</time></div><main><h1>Storm</h1><p>It rained.</p></main>',
      undefined,
    ],
    [
      'no day of another story',
      '',
      '<main><h1>Storm</h1><p>It rained.</p></main><aside><time datetime="2019-01-02">2 Jan</time></aside>',
      undefined,
    ],
    [
      'no day that the story tells of',
      '',
      '<article><h1>Storm</h1><p>The old pier at the port was opened by the queen on <time datetime="1987-09-01">1 September 1987</time>.</p></article>',
      undefined,
    ],
    ['nothing', '', '<p>18 November 2024 was a Monday</p>', undefined],
    ['a date that is none', '<meta name="date" content="2024-19-45">', '', undefined],
    ['broken JSON', '<script type="application/ld+json">{"@type":"NewsArticle", datePublished</script>', '', undefined],
  ])('by %s', (_, head, body, day) => {
    expect(facts(head, body).published).toBe(day);
  });

  test.each([
    ['https://courier.example/2024/11/18/storm', '2024-11-18'],
    ['https://courier.example/news/2024-11-18-storm', '2024-11-18'],
    ['https://courier.example/news/20241118/storm', '2024-11-18'],
    ['https://courier.example/2024/11/storm', undefined],
    ['https://courier.example/story-20241399', undefined],
  ])('by the address %s', (url, day) => {
    expect(facts('', '', url).published).toBe(day);
  });
});

describe('who wrote it', () => {
  test.each([
    [ld({ '@type': 'NewsArticle', author: { name: 'Petra Lund' } }), '', 'Petra Lund'],
    [
      ld({ '@type': 'NewsArticle', author: [{ name: 'Petra Lund' }, { name: 'Tom Arrow' }] }),
      '',
      'Petra Lund, Tom Arrow',
    ],
    [
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Petra Lund' },
        ],
      }),
      '',
      'Petra Lund',
    ],
    ['<meta name="author" content="By Petra Lund">', '', 'Petra Lund'],
    ['', '<div class="byline">By Petra Lund | 18 November 2024 | 3 min read</div>', 'Petra Lund'],
    ['', '<a rel="author">Petra Lund</a>', 'Petra Lund'],
    [
      '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">',
      '<article><h1>Storm</h1><p>By Petra Lund and Tom Arrow, weather correspondents</p></article>',
      'Petra Lund and Tom Arrow',
    ],
    ['', '<article><h1>Storm</h1></article><div class="comment"><b class="author">Tom Arrow</b></div>', ''],
    ['<meta name="author" content="https://courier.example/petra">', '', ''],
    ['<meta name="author" content="admin">', '', ''],
    ['', '', ''],
  ])('%s %s', (head, body, byline) => {
    expect(facts(head, body).byline).toBe(byline);
  });
});

describe('the headline', () => {
  test.each([
    ['<title>Storm closes port | The Courier</title>', '', 'Storm closes port'],
    ['<title>Storm closes port - The Courier</title>', '', 'Storm closes port'],
    [
      '<title>Storm closes port</title>',
      '<h1>The Courier</h1><h1>Storm closes Harlow Bay port</h1>',
      'Storm closes Harlow Bay port',
    ],
    ['<meta property="og:title" content="Storm closes port"><title>x</title>', '', 'Storm closes port'],
    [
      '<title>Twenty-one ways to say it: a list - and why it matters to all of us today</title>',
      '',
      'Twenty-one ways to say it: a list - and why it matters to all of us today',
    ],
    ['', '', ''],
  ])('%s %s', (head, body, headline) => {
    expect(facts(head, body).headline).toBe(headline);
  });
});

test('a publisher is a name, or the site', () => {
  expect(facts('<meta property="og:site_name" content="The Courier">').publisher).toBe('The Courier');
  expect(facts('<meta property="og:site_name" content="https://www.courier.example/">').publisher).toBe(
    'courier.example',
  );
  expect(facts('').publisher).toBe('courier.example');
  expect(facts('', '', '').publisher).toBeUndefined();
});
