import type { Article, Dropped } from '#core/article.ts';
import type { Span } from '#core/span.ts';
import { dayOf, readDateline } from '#core/text/dateline.ts';
import { isBoilerplate } from '#core/text/boilerplate.ts';
import type { Reading } from './page/reading.ts';

type Story = Extract<Reading, { kind: 'story' }>;

/** The text is made once, headline first, an empty line between paragraphs; every span points into it. Notices stay in it and are read past. */
export function buildArticle(story: Story, origin: Article['origin']): Article {
  const hasHeadline = story.headline !== '';
  const parts = hasHeadline ? [story.headline, ...story.paragraphs] : story.paragraphs;
  const paragraphs: Span[] = [];
  const dropped: Dropped[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    const span = { start: text.length, end: text.length + part.length };
    if (text !== '' && isBoilerplate(part)) dropped.push({ span, reason: 'boilerplate' });
    else paragraphs.push(span);
    text += part;
  }
  const [headline, opening] = hasHeadline ? paragraphs : [undefined, paragraphs[0]];
  const dateline = opening === undefined ? undefined : readDateline(text, opening);
  const { byline, publisher } = story;
  const published = story.published ?? dayOf(dateline);
  return {
    origin,
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(dateline === undefined ? {} : { dateline: dateline.span }),
    ...(published === undefined ? {} : { published }),
    text,
    paragraphs,
    dropped,
  };
}
