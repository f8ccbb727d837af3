import type { Span } from '#core/span.ts';
import { storyChance } from './story-chance.ts';

const LONGEST_REMARK_WORDS = 25;
const LEAST_STORY_WORDS = 25;
/** What people say to each other when they hand over a story; no headline says it. */
const REMARK =
  /\b(?:please|pls|plz|thanks|thank you|thx|fyi|(?:can|could|would) (?:you|someone|somebody|anyone|we)|(?:have|take) a look|look at this|(?:read|run|do|use) this one|(?:check|read|see) (?:this|these|it)\b|is (?:this|it|that) (?:true|right|correct|ok|real)|what do (?:you|we)|for the .{1,20} desk|from the wire|here(?:['’]s| is) the|asap|hey|hi (?:all|team|there|everyone))\b/iu;

/** A remark to colleagues before a story or behind it: it is no headline of the story and none of its figures count. */
export function findRemarks(text: string): { readonly story: Span; readonly remarks: readonly Span[] } {
  const whole = { start: 0, end: text.length };
  const first = /^\s*[^\n]+/u.exec(text)?.[0].length ?? 0;
  const last = text.trimEnd().lastIndexOf('\n') + 1;
  const before = { start: 0, end: first };
  const behind = { start: last, end: text.length };
  const opens = first < text.trimEnd().length && isRemark(text, before);
  const closes = last > first && isRemark(text, behind);
  const story = { start: opens ? first : 0, end: closes ? last : text.length };
  if (!(opens || closes) || !isStoryAlone(text.slice(story.start, story.end))) return { story: whole, remarks: [] };
  return { story, remarks: [...(opens ? [before] : []), ...(closes ? [behind] : [])] };
}

function isRemark(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return REMARK.test(line) && !/[“"]/u.test(line) && line.split(/\s+/u).length <= LONGEST_REMARK_WORDS;
}

function isStoryAlone(text: string): boolean {
  return text.split(/\s+/u).length >= LEAST_STORY_WORDS && storyChance(text) >= 0.5;
}
