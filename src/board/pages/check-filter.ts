import { z } from 'zod';
import type { CheckStatus } from '#core/marks.ts';
import { CHECK_STATUSES, SETTLED, UNSETTLED } from '#core/marks.ts';
import { searchWords } from '#desk/memory/fingerprint.ts';
import { CHECK_SORTS } from '#ledger/board/list-checks.ts';
import type { CheckQuery, CheckSort } from '#ledger/board/list-checks.ts';
import type { Visitor } from '#board/visitor.ts';

const GROUPS = ['unsettled', 'settled', 'all'] as const;
export type State = (typeof GROUPS)[number] | CheckStatus;
export const STATES: readonly State[] = [...GROUPS, ...CHECK_STATUSES];
export const AGES = ['day', 'week', 'older-day', 'older-week', 'older-month'] as const;
type Age = (typeof AGES)[number];

/** Checks on a page: two screens, loaded at once. */
export const PAGE_CHECKS = 40;
/** What is typed into an address is bounded before it reaches the store. */
const PAGES_MAX = 10_000;
const DAY_MS = 86_400_000;

/** What the address of a list says; what is empty narrows nothing. */
export interface CheckFilter {
  readonly q: string;
  readonly state: State;
  /** "me", "nobody", or a person's id. */
  readonly who: string;
  readonly channel: string;
  readonly kind: string;
  readonly outlet: string;
  readonly age: Age | '';
  readonly sort: CheckSort;
  readonly page: number;
}

/** A value that is none of ours counts as not given. */
const filterSchema: z.ZodType<CheckFilter> = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.enum([...GROUPS, ...CHECK_STATUSES]).catch('unsettled'),
  who: z.string().max(200).catch(''),
  channel: z.string().max(200).catch(''),
  kind: z.string().max(60).catch(''),
  outlet: z.string().max(200).catch(''),
  age: z.enum(['', ...AGES]).catch(''),
  sort: z.enum(CHECK_SORTS).catch('newest'),
  page: z.coerce.number().int().min(1).max(PAGES_MAX).catch(1),
});

export const NO_FILTER: CheckFilter = filterSchema.parse({});

export function readFilter(query: Readonly<Record<string, string>>): CheckFilter {
  return filterSchema.parse(query);
}

/** The address of the same list, otherwise filtered. What is as usual is not in it. */
export function filterPath(filter: CheckFilter, change: Partial<CheckFilter> = {}): string {
  const whole = { ...filter, page: 1, ...change };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(whole)) {
    const usual = Object.entries(NO_FILTER).find(([one]) => one === name)?.[1];
    if (value !== usual && value !== '') params.set(name, String(value));
  }
  return params.size === 0 ? '/' : `/?${params.toString()}`;
}

const STATUSES_OF: Readonly<Record<Exclude<State, CheckStatus>, readonly CheckStatus[]>> = {
  unsettled: UNSETTLED,
  settled: SETTLED,
  all: [],
};

/** The filter as the ledger asks it. */
export function queryOf(filter: CheckFilter, visitor: Visitor, now: Date, size: number = PAGE_CHECKS): CheckQuery {
  const { q, state, who, channel, kind, outlet, age, sort, page } = filter;
  const isStatus = CHECK_STATUSES.find((status) => status === state);
  return {
    states:
      isStatus === undefined ? STATUSES_OF[state === 'all' || state === 'settled' ? state : 'unsettled'] : [isStatus],
    words: searchWords(q),
    sort,
    page,
    size,
    ...(who === 'nobody' ? { unassigned: true } : {}),
    ...(who === 'me' ? { by: [visitor.person.id] } : {}),
    ...(who !== '' && who !== 'me' && who !== 'nobody' ? { by: [who] } : {}),
    ...(channel === '' ? {} : { channel }),
    ...(kind === '' ? {} : { kind }),
    ...(outlet === '' ? {} : { outlet }),
    ...(age === '' ? {} : spanOf(age, now)),
  };
}

function spanOf(age: Age, now: Date): { readonly after: string } | { readonly before: string } {
  const ago = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  switch (age) {
    case 'day':
      return { after: ago(1) };
    case 'week':
      return { after: ago(7) };
    case 'older-day':
      return { before: ago(1) };
    case 'older-week':
      return { before: ago(7) };
    case 'older-month':
      return { before: ago(30) };
  }
}
