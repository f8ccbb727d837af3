import type { Person } from '#chat/adapter.ts';
import { isIsoDay } from '#core/times/calendar.ts';

/** A check handed to somebody in words. */
export interface Assignment {
  /** Place of the check in its list, from 1. */
  readonly nth: number;
  /** Undefined: nobody any more. */
  readonly to: Person | undefined;
  readonly until: { readonly day?: string };
}

const ASSIGN = /^assign\s+c?(\d{1,2})\s+(?:to\s+)?(\S.*)$/i;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/;

/** "assign C2 @anna 2024-05-31", "assign 2 nobody". `mentions`: who the message names, as the platform has them. */
export function readAssignment(words: string, mentions: readonly Person[]): Assignment | undefined {
  const [, nth = '', rest = ''] = ASSIGN.exec(words.trim()) ?? [];
  if (nth === '') return undefined;
  const day = DAY.exec(rest)?.[0];
  const until = day !== undefined && isIsoDay(day) ? { day } : {};
  const named = rest
    .replace(DAY, '')
    .replace(/\bby\b/i, '')
    .replace(/^@/, '')
    .trim();
  if (/^(?:nobody|no one|none)$/i.test(named)) return { nth: Number(nth), to: undefined, until: {} };
  // Where the platform names nobody (a terminal, the board), the word itself is the name.
  const to = mentions[0] ?? (named === '' ? undefined : { id: named.toLowerCase(), name: named });
  return to === undefined ? undefined : { nth: Number(nth), to, until };
}
