import type { Article, Dropped } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { dayOf, readDateline } from './dateline.ts';
import { INLINE_TEASERS, TEASER_HEADS, isBoilerplate } from './boilerplate.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { readLeadingDate, readStatedDate } from './stated-date.ts';

/** More than this share of the text below a teaser's head is a story that goes on, not a teaser. */
const MOST_BELOW_TEASER = 0.4;
const LONGEST_HEADLINE = 200;
const SHORTEST_REPEAT = 20;
/** Room for a date before a repeated headline. */
const MOST_BEFORE_REPEAT = 40;

/** Turns a pasted text into an article. The text is kept as it is; everything found is a span into it. */
export function readPaste(text: string, published?: string): Article {
  const blocks = splitParagraphs(text);
  const furniture = dropFurniture(text, blocks);
  const headline = findHeadline(text, furniture.kept);
  const repeat = headline === undefined ? undefined : findRepeat(text, headline, furniture.kept);
  const kept = furniture.kept.map((block) =>
    repeat !== undefined && block.end === repeat.rest.end ? repeat.rest : block,
  );
  const dropped = [
    ...furniture.dropped,
    ...(repeat === undefined ? [] : [{ span: repeat.span, reason: 'boilerplate' as const }]),
  ];
  const body = kept.filter((paragraph) => paragraph.start !== headline?.block.start);
  const lines = repeat?.before === undefined ? body.slice(0, 3) : [repeat.before, ...body.slice(0, 3)];
  const stated = readStatedDate(text, lines);
  const opening = body.find((paragraph) => paragraph.start !== stated?.line.start);
  const leading = opening === undefined ? undefined : readLeadingDate(text, opening);
  const paragraphs = kept
    .filter((paragraph) => paragraph.start !== stated?.line.start)
    .map((paragraph) => (paragraph.start === opening?.start ? (leading?.rest ?? paragraph) : paragraph));
  const dateline = opening === undefined ? undefined : readDateline(text, leading?.rest ?? opening);
  const date = published ?? stated?.date ?? leading?.date ?? dayOf(dateline);
  return {
    origin: { kind: 'paste' },
    ...(headline === undefined ? {} : { headline: headline.span }),
    ...(dateline?.agency === undefined ? {} : { publisher: dateline.agency }),
    ...(dateline === undefined ? {} : { dateline: dateline.span }),
    ...(date === undefined ? {} : { published: date }),
    text,
    paragraphs: paragraphs.map((paragraph) =>
      headline !== undefined && paragraph.start === headline.block.start ? headline.span : paragraph,
    ),
    dropped,
  };
}

function dropFurniture(text: string, blocks: readonly Span[]): { kept: readonly Span[]; dropped: readonly Dropped[] } {
  const kept: Span[] = [];
  const dropped: Dropped[] = [];
  const end = blocks.at(-1)?.end ?? 0;
  for (const [index, block] of blocks.entries()) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 240));
    const opensTeaser = block.end - block.start <= 60 && TEASER_HEADS.some((head) => head.test(words));
    if (opensTeaser && index > 0 && end - block.start < end * MOST_BELOW_TEASER) {
      dropped.push({ span: { start: block.start, end }, reason: 'teaser' });
      break;
    }
    const short = block.end - block.start <= 240;
    if (index > 0 && short && INLINE_TEASERS.some((form) => form.test(words)))
      dropped.push({ span: block, reason: 'teaser' });
    else if (short && isBoilerplate(words)) dropped.push({ span: block, reason: 'boilerplate' });
    else kept.push(block);
  }
  return { kept, dropped };
}

/** The first paragraph is a headline when it is short, does not end like a sentence and a story follows it. */
function findHeadline(text: string, paragraphs: readonly Span[]): { span: Span; block: Span } | undefined {
  const [block, next] = paragraphs;
  if (block === undefined || next === undefined) return undefined;
  const mark = /^#{1,3}\s+/.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
  const span = { start: block.start + mark, end: block.end };
  const words = sliceOf(text, span);
  if (mark === 0 && (words.length > LONGEST_HEADLINE || /[.;,:]["'”’]?$/.test(words))) return undefined;
  const longest = Math.max(...paragraphs.slice(1, 6).map((paragraph) => paragraph.end - paragraph.start));
  return mark > 0 || longest > words.length ? { span, block } : undefined;
}

interface Repeat {
  readonly span: Span;
  /** What stood before it: pages put the date there. */
  readonly before?: Span;
  readonly rest: Span;
}

/** Flattened pages say the headline again at the head of the story: "1 February 2016 Bridge closed The mayor said ..." */
function findRepeat(text: string, headline: { span: Span; block: Span }, kept: readonly Span[]): Repeat | undefined {
  const words = sliceOf(text, headline.span);
  const opening = kept.find((block) => block.start > headline.block.start);
  if (opening === undefined || words.length < SHORTEST_REPEAT) return undefined;
  const at = text.slice(opening.start, opening.start + MOST_BEFORE_REPEAT + words.length).indexOf(words);
  const start = opening.start + at + words.length;
  const gap = /^[\s.:–—-]+/u.exec(text.slice(start, opening.end))?.[0].length ?? 0;
  if (at < 0 || gap === 0 || start + gap >= opening.end) return undefined;
  const before = {
    start: opening.start,
    end: opening.start + text.slice(opening.start, opening.start + at).trimEnd().length,
  };
  const span = { start: opening.start, end: start };
  const rest = { start: start + gap, end: opening.end };
  return before.end > before.start ? { span, before, rest } : { span, rest };
}
