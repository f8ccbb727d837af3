import { readDay } from '#core/times/calendar.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { wordsOf } from '#core/claims/story.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const RELATIVE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|this|last|next|past|previous|coming|ago|recent\w*|earlier)\b/i;
const DAY_MS = 86_400_000;

/** What the story's dates rest on. */
export function timeFlags(story: Story): readonly Flag[] {
  return [...undated(story), ...weekdayMismatch(story)];
}

function undated(story: Story): readonly Flag[] {
  if (story.article.published !== undefined) return [];
  const floating = story.times.filter((time) => time.from === undefined && RELATIVE.test(wordsOf(story, time.span)));
  if (floating.length === 0) return [];
  const words = [...new Set(floating.map((time) => `“${wordsOf(story, time.span)}”`))];
  const list = `${words.slice(0, 6).join(', ')}${words.length > 6 ? ` and ${words.length - 6} more` : ''}`;
  return [
    {
      kind: 'undated',
      spans: floating.map((time) => time.span),
      says: `No publication date. ${list} cannot be dated.`,
    },
  ];
}

/** The first weekday on which somebody spoke is normally the day of publication or the day before it. */
function weekdayMismatch(story: Story): readonly Flag[] {
  const { published } = story.article;
  const day = published === undefined ? undefined : readDay(published);
  if (day === undefined) return [];
  const said = firstSpeechDay(story);
  if (said === undefined) return [];
  const weekday = WEEKDAYS.findIndex((name) =>
    new RegExp(String.raw`\b${name}\b`, 'i').test(wordsOf(story, said.span)),
  );
  const behind = (day.getDay() - weekday + 7) % 7;
  if (weekday < 0 || behind <= 1) return [];
  const meant = longDate(new Date(day.getTime() - behind * DAY_MS));
  return [
    {
      kind: 'date-mismatch',
      spans: [said.span],
      says: `The date given, ${longDate(day)}, is a ${WEEKDAYS[day.getDay()] ?? ''}; the text says “${wordsOf(story, said.span)}”, which would be ${meant}, ${behind} days earlier.`,
    },
  ];
}

function firstSpeechDay(story: Story): Story['times'][number] | undefined {
  const cues = story.attributions.flatMap((attribution) =>
    attribution.cue === undefined || attribution.voice !== 'speech' ? [] : [attribution.cue],
  );
  return story.times.find(
    (time) =>
      time.grain === 'day' &&
      time.kind === 'point' &&
      !/\b(?:last|next)\b/i.test(wordsOf(story, time.span)) &&
      cues.some((cue) => time.span.start > cue.start && time.span.start - cue.end <= 12),
  );
}

/** "3 March 2017" */
function longDate(day: Date): string {
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
