import type { Span } from '#core/span.ts';
import { lettered } from './letter-classes.ts';
import type { Lettered } from './letter-classes.ts';
import { readDayIn } from './stated-date.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ -]\p{L}[\p{L}.'’]*){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;
const AGENCY = String.raw`\p{Lu}[\p{L}&.]*(?:[ /]\p{Lu}[\p{L}&.]*){0,3}`;

/** "WASHINGTON (AP) — ", "BAGHDAD, May 3 (Reuters) - ", "Moscow, SANA-", "PARIS, France, 3 May 2020 -- " */
const FORMS: readonly Lettered[] = [
  lettered(
    String.raw`^(?<place>${PLACE}(?:, ?${PLACE})?)(?:, ?(?<day>${DAY}))? ?\((?<agency>${AGENCY})\) ?(?:[-–—]|--|:)\s*`,
    'u',
  ),
  lettered(String.raw`^(?<place>${PLACE}), ?(?:(?<day>${DAY}),? ?)?(?<agency>\p{Lu}{3,8}) ?[-–—]\s*`, 'u'),
  lettered(
    String.raw`^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, ?${PLACE})?)(?:, ?(?<day>${DAY}))? ?(?:[–—]|--| - )\s*`,
    'u',
  ),
  lettered(String.raw`^(?<place>${PLACE}), (?<day>${DAY}) ?(?:[-–—]|--)\s*`, 'u'),
];

export interface Dateline {
  /** Place, day and agency, without the dash. */
  readonly span: Span;
  readonly agency?: string;
  readonly day?: string;
}

/** The day that a dateline states with its year: "ALEPPO, March 16, 2014 (AFP)". */
export const dayOf = (dateline: Dateline | undefined): string | undefined => readDayIn(dateline?.day ?? '');

/** Reads the dateline a paragraph opens with, if it has one. */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
  for (const form of FORMS) {
    const match = form(opening).exec(opening);
    if (match?.groups === undefined) continue;
    const words = match[0].replace(/[\s:–—-]+$/u, '');
    const { agency, day } = match.groups;
    return {
      span: { start: paragraph.start, end: paragraph.start + words.length },
      ...(agency === undefined ? {} : { agency }),
      ...(day === undefined ? {} : { day }),
    };
  }
  return undefined;
}
