import { readDateLine, readDayIn } from '#core/text/stated-date.ts';
import { readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { isElement } from './dom.ts';
import type { PageDocument, PageElement, PageNode } from './dom.ts';
import { hasHint, readHints } from './hints.ts';
import { wordsOf } from './measure-block.ts';

/** What stands at the head of the story itself, for everybody to see. Nothing of other stories, comments or the site. */
export interface ShownFacts {
  readonly byline?: string;
  /** ISO day. */
  readonly published?: string;
}

/** Lines between the headline and the first paragraph; more belong to something else. */
const MOST_LINES = 10;
const LONGEST_LINE = 160;

export function readShownFacts(page: PageDocument, headline: string): ShownFacts {
  const lines = readHeadLines(page, headline);
  const byline = lines.map(bylineOf).find((words) => words !== '');
  const published = shownDay(lines);
  return { ...(byline === undefined ? {} : { byline }), ...(published === undefined ? {} : { published }) };
}

/** The short lines at the head of the story: behind its headline, or behind the start of its element where it shows none. */
function readHeadLines(page: PageDocument, headline: string): readonly Block[] {
  const heads = [...page.querySelectorAll('h1')];
  const head = heads.find((h1) => wordsIn(h1) === plain(headline)) ?? heads[0];
  const story = storyAround(page, head);
  if (story === undefined) return [];
  const blocks = readBlocks(story);
  const at = blocks.findIndex(({ element }) => element === head);
  const before = at < 0 ? [] : blocks.slice(Math.max(0, at - 2), at);
  const after = blocks.slice(at + 1, at + 1 + MOST_LINES);
  const prose = after.findIndex(isProse);
  return [...after.slice(0, prose < 0 ? MOST_LINES : prose), ...before].filter(
    (block) => block.text.length <= LONGEST_LINE && !isAside(block),
  );
}

/** The element that holds the story with its headline. */
function storyAround(page: PageDocument, head: PageElement | undefined): PageElement | undefined {
  for (let node: PageNode | null = head ?? null; isElement(node); node = node.parentNode)
    if (node.localName === 'article' || node.localName === 'main') return node;
  return page.querySelector('article') ?? page.querySelector('main') ?? (head && page.body ? page.body : undefined);
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const wordsIn = (element: PageElement): string => plain(element.textContent ?? '');

function isProse({ text, tag }: Block): boolean {
  return tag !== 'h2' && wordsOf(text).length >= 12 && /[.!?…][”’"')\]]*$/u.test(text);
}

/** Other stories, comments and what the site says of itself. */
function isAside({ inside, nearHints, farHints }: Block): boolean {
  if (inside.some((tag) => /^(?:aside|nav|footer|form)$/u.test(tag))) return true;
  return hasHint(nearHints, 'related') || hasHint(nearHints | farHints, 'comment') || hasHint(nearHints, 'advert');
}

const BYLINE = /^(?:by|words by|written by|reported by|story by|posted by)\s*:?\s+\p{Lu}/iu;

/** "By Ivan Kovac and Ana Ruiz, environment correspondents" -> "Ivan Kovac and Ana Ruiz" */
function bylineOf(block: Block): string {
  const named = hasHint(block.ownHints, 'author') && wordsOf(block.text).length <= 12;
  return named || BYLINE.test(block.text) ? cleanByline(block.text) : '';
}

/** "By Ana Ruiz | 18 November 2019 | 3 min read" -> "Ana Ruiz" */
export function cleanByline(words: string): string {
  const name =
    words
      .replace(/^(?:by|words by|written by|reported by|story by|posted by)\s*:?\s+/iu, '')
      .split(/\s*(?:[|•·@\n]|\d|https?:)/u)[0] ?? '';
  const bare = name
    .replace(/,\s+\p{Ll}.*$/u, '')
    .replace(
      /[\s,–-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?[\s,–-]*(?:(?:last )?updated|published|posted)?[\s:,–-]*$/iu,
      '',
    );
  return bare.length > 120 || /^(?:admin|guest|editor|user|author)$/iu.test(bare) ? '' : bare;
}

/** The day that the head of the story shows: a line that is a date, one labelled so, or the rest of a byline. */
function shownDay(lines: readonly Block[]): string | undefined {
  const days = lines.flatMap((block) => {
    const day = readDateLine(block.text) ?? timeIn(block.element) ?? dayBeside(block);
    return day === undefined ? [] : [{ day, later: /^(?:last )?(?:updated|modified)/iu.test(block.text) }];
  });
  return (days.find(({ later }) => !later) ?? days[0])?.day;
}

/** A <time> of the line itself. */
function timeIn(element: PageElement): string | undefined {
  const time = element.localName === 'time' ? element : element.querySelector('time[datetime]');
  const day = /^(?:19|20)\d\d-\d\d-\d\d/u.exec(time?.getAttribute('datetime') ?? '')?.[0];
  return time !== null && wordsOf(element.textContent ?? '').length <= 25 ? day : undefined;
}

function dayBeside(block: Block): string | undefined {
  const labelled = /^(?:published|posted|(?:last )?updated|date|first published)\b/iu.test(block.text);
  const said = labelled || bylineOf(block) !== '' || hasHint(block.ownHints, 'meta') || /[|·•]/u.test(block.text);
  return said && wordsOf(block.text).length <= 25 ? readDayIn(block.text) : undefined;
}

/** Whether an element lies inside the story, and in no card, comment or note beside it. */
export function isOfStory(page: PageDocument, element: PageElement, headline: string): boolean {
  const heads = [...page.querySelectorAll('h1')];
  const story = storyAround(page, heads.find((h1) => wordsIn(h1) === plain(headline)) ?? heads[0]) ?? page.body;
  let inside = false;
  for (let node: PageNode | null = element; isElement(node); node = node.parentNode) {
    const hints = readHints(`${node.className} ${node.id}`);
    const aside =
      /^(?:aside|nav|footer|form)$/u.test(node.localName) || hasHint(hints, 'comment') || hasHint(hints, 'related');
    if (aside) return false;
    if (node === story) inside = true;
  }
  return inside;
}
