import { describe, expect, test } from 'vitest';
import { readPage } from '#intake/page/read-page.ts';
import { STORY_PAGE, STORY_PARAGRAPHS } from '../../support/story-page.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The Harlow Courier</title>${head}</head><body>${body}</body></html>`;
const linked = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...facts })}</script>`;
/** Sixteen more paragraphs, no two alike. */
const MORE = Array.from(
  { length: 16 },
  (_, at) =>
    `<p>Street ${at} was closed at ${at} o’clock, and ${at + 20} people left house number ${at}, she said.</p>`,
).join('');
const opening = `<article><h1>Storm closes port</h1><p>${STORY_PARAGRAPHS[0]}</p><p>${STORY_PARAGRAPHS[1]}</p></article>`;

describe('what stands in the way of a story is said', () => {
  test.each([
    [
      'a consent page',
      page(
        '<div><h2>We value your privacy</h2><p>We and our partners store and access information on a device, such as cookies, and process personal data for personalised ads and content.</p><p>You may accept all or manage your consent choices at any time in our cookie policy.</p><button>Accept all</button></div>',
      ),
      'consent-wall',
    ],
    [
      'a consent page before a search',
      page(
        '<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services.</p><p>If you choose to reject all, we will not use cookies for these additional purposes.</p>',
      ),
      'consent-wall',
    ],
    [
      'a page to sign in',
      page(
        '<h1>Welcome back</h1><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form>',
      ),
      'sign-in',
    ],
    [
      'an empty application',
      page('<div id="root"></div><script src="a.js"></script><script src="b.js"></script>'),
      'needs-javascript',
    ],
    [
      'an application that asks for scripts',
      page(
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="x"></div><script src="a.js"></script>',
      ),
      'needs-javascript',
    ],
    [
      'a browser check',
      page(
        '<h1>Just a moment...</h1><p>Checking your browser before accessing courier.example. Enable JavaScript and cookies to continue.</p>',
      ),
      'needs-javascript',
    ],
    [
      'a wall without an opening',
      page(
        '<article><h1>Storm closes port</h1><p>Subscribe to continue reading.</p></article>',
        linked({ isAccessibleForFree: false }),
      ),
      'paywall',
    ],
    [
      'a wall that only says so',
      page('<h1>Storm closes port</h1><p>This article is for subscribers. Already a subscriber? Log in.</p>'),
      'paywall',
    ],
    ['a live page', page(opening, linked({ '@type': 'LiveBlogPosting', headline: 'Storm: live' })), 'live-blog'],
    [
      'a front page',
      page(
        `<ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Story number ${at} of today</a></li>`).join('')}</ul>`,
      ),
      'not-an-article',
    ],
    ['a page of next to nothing', page('<p>Hello.</p>'), 'not-an-article'],
    ['nothing at all', '', 'not-an-article'],
    ['no markup', '   ', 'not-an-article'],
  ])('%s', (_, html, reason) => {
    expect(readPage(html, 'https://courier.example/a')).toEqual({ kind: 'barred', reason });
  });
});

describe('a part is said to be a part', () => {
  const partialOf = (html: string): string | undefined => {
    const reading = readPage(html, 'https://courier.example/a');
    return reading.kind === 'story' ? reading.partial : reading.reason;
  };
  test.each([
    ['a wall that is declared, behind an opening', page(opening, linked({ isAccessibleForFree: 'False' })), /shows/u],
    [
      'a count of words that is not met',
      page(opening, linked({ isAccessibleForFree: false, wordCount: 900 })),
      /shows/u,
    ],
    [
      'a wall that is only spoken of, behind a cut sentence',
      page(
        `${opening.replace('</article>', '<p>The county asked residents to…</p></article>')}<div>Subscribe to continue reading</div>`,
      ),
      /shows/u,
    ],
    [
      'a declared wall and a long story',
      STORY_PAGE.replace('"@type":"NewsArticle"', '"@type":"NewsArticle","isAccessibleForFree":false').replace(
        `<p>${STORY_PARAGRAPHS[6]}</p>`,
        `<p>${STORY_PARAGRAPHS[6]}</p>${MORE}`,
      ),
      /may be/u,
    ],
  ])('%s', (_, html, says) => {
    expect(partialOf(html)).toMatch(says);
  });

  test.each([
    ['a free story', STORY_PAGE],
    ['a story whose every word is sent', page(opening, linked({ isAccessibleForFree: false, wordCount: 48 }))],
    [
      'a free story with an offer below',
      STORY_PAGE.replace('<footer', '<div>Subscribe to continue reading our other stories</div><footer'),
    ],
  ])('%s is whole', (_, html) => {
    expect(partialOf(html)).toBeUndefined();
  });
});
