import { describe, expect, test } from 'vitest';
import { readPage } from '#intake/page/read-page.ts';
import { STORY_PAGE, STORY_PARAGRAPHS } from '../../support/story-page.ts';

const URL_OF_STORY = 'https://courier.example/2024/11/storm';

function paragraphsOf(html: string, url = URL_OF_STORY): readonly string[] {
  const reading = readPage(html, url);
  return reading.kind === 'story' ? reading.paragraphs : [reading.reason];
}

/** The story with something more after its second paragraph. */
function withInside(html: string): string {
  const second = `<p>${STORY_PARAGRAPHS[1]}</p>`;
  return STORY_PAGE.replace(second, `${second}${html}`);
}

test('the story is read whole, and its furniture is not', () => {
  expect(readPage(STORY_PAGE, URL_OF_STORY)).toEqual({
    kind: 'story',
    headline: 'Storm closes Harlow Bay port',
    byline: 'Petra Lund',
    publisher: 'The Harlow Courier',
    published: '2024-11-18',
    paragraphs: STORY_PARAGRAPHS,
  });
});

describe('between two paragraphs of a story', () => {
  test.each([
    [
      'a picture with a caption',
      '<figure><img src="b.jpg"><figcaption>The breakwater on Monday.</figcaption></figure>',
    ],
    [
      'a caption in a division',
      '<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The breakwater (Photo: Tom Arrow)</p></div>',
    ],
    [
      'a list of other stories',
      '<div class="related"><h4>Related</h4><ul><li><a href="/1">Ferry runs aground</a></li><li><a href="/2">Old wall, new cracks</a></li></ul></div>',
    ],
    [
      'a link to one other story',
      '<p><strong>READ MORE: <a href="/1">Ferry runs aground off the point</a></strong></p>',
    ],
    ['an advertisement', '<div class="ad-slot"><p>Advertisement</p></div>'],
    ['a share bar', '<ul class="social-share"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul>'],
    [
      'words hidden by style',
      '<p style="display:none">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'words of no size',
      '<p style="font-size:0px">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'words off the screen',
      '<p style="position:absolute;left:-9999px">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'white words on white',
      '<p style="color:#fff">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'black words on black',
      '<p style="background:#000;color:#000">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'words without any opacity',
      '<p style="opacity:0">The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'words with the hidden attribute',
      '<p hidden>The mayor was arrested on Monday and has confessed to everything.</p>',
    ],
    [
      'words hidden by a class',
      '<style>@media print{.q{color:red}} .trap, .bait { visibility: hidden }</style><p class="x bait">The mayor was arrested on Monday.</p>',
    ],
    [
      'words cut off',
      '<div style="height:0;overflow:hidden"><p>The mayor was arrested on Monday and has confessed.</p></div>',
    ],
    [
      'a script and its fallback',
      '<script>var a = "The mayor was arrested";</script><noscript><p>Please turn on JavaScript</p></noscript>',
    ],
    ['a form', '<form><label>Your name</label><input name="n"><button>Send</button></form>'],
    ['a comment in the markup', '<!-- The mayor was arrested on Monday. -->'],
  ])('%s is left out', (_, html) => {
    expect(paragraphsOf(withInside(html))).toEqual(STORY_PARAGRAPHS);
  });

  test.each([
    [
      'a list',
      '<ul><li>Pump Street is closed to all traffic until Thursday.</li><li>Ferry passengers should call before they set out.</li></ul>',
      ['Pump Street is closed to all traffic until Thursday.', 'Ferry passengers should call before they set out.'],
    ],
    [
      'a quotation',
      '<blockquote><p>“I have not seen the sea like this in thirty years,” the pilot wrote.</p></blockquote>',
      ['“I have not seen the sea like this in thirty years,” the pilot wrote.'],
    ],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>Port closed until further notice. Stay away from the wall.</p>— Harlow Bay Port (@hbport) November 17, 2024</blockquote>',
      ['Port closed until further notice. Stay away from the wall.', '— Harlow Bay Port (@hbport) November 17, 2024'],
    ],
    [
      'two paragraphs told apart by line breaks',
      '<p>The ferry stayed in port, its owner said on Sunday.<br><br>Trains ran late, and some did not run at all.</p>',
      ['The ferry stayed in port, its owner said on Sunday.', 'Trains ran late, and some did not run at all.'],
    ],
    [
      'soft hyphens and odd spaces',
      '<p>The har\u00adbour&nbsp;master said the   tugs would\n stay out all night long.</p>',
      ['The harbour\u00a0master said the tugs would stay out all night long.'],
    ],
    [
      'words that only a printer hides',
      '<style>@media print { .web { display: none } }</style><p class="web">The ferry stayed in port on Sunday, its owner said.</p>',
      ['The ferry stayed in port on Sunday, its owner said.'],
    ],
  ])('%s is kept', (_, html, kept) => {
    const expected = [...STORY_PARAGRAPHS.slice(0, 2), ...kept, ...STORY_PARAGRAPHS.slice(2)];
    expect(paragraphsOf(withInside(html)).map((one) => one.replaceAll('\u00a0', ' '))).toEqual(
      expected.map((one) => one.replaceAll('\u00a0', ' ')),
    );
  });

  test('a table is kept, a row a paragraph', () => {
    const rows = [
      ['Storm', 'Year', 'Cost'],
      ['Ada', '2009', '$18 million'],
      ['Bram', '2016', '$4 million'],
    ];
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const paragraphs = paragraphsOf(
      withInside(`<p>The county keeps a list of what storms have cost the port since 2000.</p>${table}`),
    );
    expect(paragraphs).toContain('Ada\t2009\t$18 million');
  });
});

test('a story that is repeated on its page is read once', () => {
  const copy = `<div class="article-body-copy"><p>${STORY_PARAGRAPHS[0]}</p><p>${STORY_PARAGRAPHS[1]}</p></div>`;
  const paragraphs = paragraphsOf(STORY_PAGE.replace('</article>', `${copy}</article>`));
  expect(paragraphs.filter((one) => one === STORY_PARAGRAPHS[0])).toHaveLength(1);
});

test('an AMP page is a page', () => {
  const amp = STORY_PAGE.replace('<html lang="en">', '<html ⚡ lang="en">').replace(
    '</head>',
    '<style amp-boilerplate>body{visibility:hidden;animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style></head>',
  );
  expect(paragraphsOf(amp)).toEqual(STORY_PARAGRAPHS);
});

test('a page without any markup of a story still has its words', () => {
  const plain = `<html><body>${STORY_PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}</body></html>`;
  expect(paragraphsOf(plain)).toEqual(STORY_PARAGRAPHS);
});

test('a story in another language is named, not refused here', () => {
  const words =
    'Der Hafen von Harlow Bay blieb am Montag geschlossen, nachdem ein Sturm die Küste erreicht hatte, teilte der Landkreis mit. Etwa vierzehntausend Haushalte hatten keinen Strom.';
  const html = `<html lang="de"><body><article><h1>Sturm schließt Hafen</h1><p>${words}</p><p>${words.replace('Montag', 'Dienstag')} Die Schulen bleiben zu.</p></article></body></html>`;
  expect(readPage(html, '')).toMatchObject({ kind: 'story', foreign: 'German' });
});
