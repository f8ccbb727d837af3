import type { Article } from '#core/article.ts';
import type { Span } from '#core/span.ts';
import { readDateline } from '#core/text/dateline.ts';
import type { Reading } from './page/reading.ts';

type Story = Extract<Reading, { kind: 'story' }>;

/** The text is made once, headline first, an empty line between paragraphs; every span points into it. */
export function buildArticle(story: Story, origin: Article['origin']): Article {
  const hasHeadline = story.headline !== '';
  const parts = hasHeadline ? [story.headline, ...story.paragraphs] : story.paragraphs;
  const paragraphs: Span[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const [headline, opening] = hasHeadline ? paragraphs : [undefined, paragraphs[0]];
  const dateline = opening === undefined ? undefined : readDateline(text, opening);
  const { byline, publisher, published } = story;
  return {
    origin,
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(dateline === undefined ? {} : { dateline: dateline.span }),
    ...(published === undefined ? {} : { published }),
    text,
    paragraphs,
    dropped: [],
  };
}
