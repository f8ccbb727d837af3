import type { Time } from '#core/times/time.ts';
import { quoted } from './cut.ts';
import { stretchWords, weekdayWords } from './dates.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Line } from './reply.ts';
import { cannotBeDated, orElse, publishedOn } from './sentences/reply.ts';

/** “last Tuesday” (¶10) = Tue 28 Feb 2017, or Tue 21 Feb 2017 */
function timeLine(reading: Reading, time: Time): Line | undefined {
  const resolved = stretchWords(time.from, time.to, time.grain);
  const words = wordsAt(reading, time.span);
  if (resolved === undefined || words === '') return undefined;
  const others = (time.other ?? []).map((other) =>
    orElse(stretchWords(other.from, other.to, time.grain) ?? other.from),
  );
  const place = whereIs(reading, time.span);
  return [
    plain(`${quoted(words, DESK.name)}${place === '' ? '' : ` (${place})`} = `),
    strong(resolved),
    plain(others.join('')),
  ];
}

/** “Friday”, “Thursday” (×2) */
function listWords(reading: Reading, times: readonly Time[], most: number): string {
  const seen = new Map<string, number>();
  for (const time of times) {
    const words = wordsAt(reading, time.span);
    if (words !== '') seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  const words = [...seen].map(([each, times]) => `${quoted(each, DESK.name)}${times > 1 ? ` (×${times})` : ''}`);
  const left = words.length - most;
  return words.slice(0, most).join(', ') + (left > 0 ? ` … +${left}` : '');
}

/** What the story's times are, or that nothing dates them. */
export function timeLines(reading: Reading, most: number): readonly Line[] {
  const { times, article } = reading.report;
  const dated = times.filter((time) => time.from !== undefined || time.to !== undefined);
  const lines = dated
    .slice(0, most)
    .map((time) => timeLine(reading, time))
    .filter((line) => line !== undefined);
  const undated = times.filter((time) => time.from === undefined && time.to === undefined && time.kind !== 'duration');
  const words = listWords(reading, undated, most);
  return [
    ...(article.published === undefined ? [] : [[plain(publishedOn(weekdayWords(article.published)))]]),
    ...lines,
    ...(dated.length > most ? [[plain(`… +${dated.length - most}`)]] : []),
    ...(words === '' ? [] : [[plain(cannotBeDated(words, article.published === undefined))]]),
  ];
}
