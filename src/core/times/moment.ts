import type { Grain } from './time.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
export type Part = 'early' | 'mid' | 'late';
type Shift = -1 | 0 | 1;

/** What a time expression says, before it is set against a date. Months count from 1, weekdays from Sunday, 0. */
export type Moment =
  | { readonly kind: 'date'; readonly words: string; readonly clock: boolean }
  | { readonly kind: 'clock' }
  | {
      readonly kind: 'month';
      readonly month: number;
      /** "October-November": the last of several. */
      readonly last?: number;
      readonly year?: number;
      readonly part?: Part;
      readonly shift?: Shift;
    }
  | {
      readonly kind: 'years';
      readonly first: number;
      readonly last: number;
      readonly part?: Part;
      readonly grain: 'year' | 'decade';
    }
  | {
      readonly kind: 'slice';
      readonly months: 3 | 6;
      readonly index: number;
      readonly year?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly shift?: Shift }
  /** `week`: of which week; `weeks`: so many weeks before the last such day, or after the next. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
      readonly week?: Shift;
      readonly weeks?: number;
    }
  | { readonly kind: 'day'; readonly days: number }
  /** `unknown`: nobody outside can say when such a year begins ("last financial year"). */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift; readonly unknown?: true }
  | { readonly kind: 'span'; readonly unit: Unit; readonly count?: number; readonly ahead: boolean }
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count?: number;
      readonly ahead: boolean;
      readonly from: 'now' | 'story';
    }
  | { readonly kind: 'duration'; readonly unit: Unit }
  /** "the end of July" */
  | { readonly kind: 'part'; readonly of: Moment; readonly part: Part }
  /** "the last week of April", "the first two months of 2021", "the last Friday of April"; `index` below 0 counts from the end. */
  | {
      readonly kind: 'nth';
      readonly of: Moment;
      readonly index: number;
      readonly count: number;
      readonly unit: Unit;
      readonly weekday?: number;
    }
  /** "the 12 months to May" */
  | { readonly kind: 'run'; readonly to: Moment; readonly unit: Unit; readonly count: number }
  /** "the week of May 6" */
  | { readonly kind: 'around'; readonly of: Moment; readonly unit: 'week' | 'weekend' };

/** The fineness of a moment. */
export function grainOf(moment: Moment): Grain {
  switch (moment.kind) {
    case 'date':
      return moment.clock ? 'minute' : 'day';
    case 'clock':
      return 'minute';
    case 'month':
    case 'season':
      return 'month';
    case 'years':
      return moment.grain;
    case 'slice':
      return 'quarter';
    case 'weekday':
    case 'day':
      return 'day';
    case 'part':
      return grainOf(moment.of);
    case 'unit':
    case 'span':
    case 'offset':
    case 'duration':
    case 'nth':
    case 'run':
    case 'around':
      return moment.unit === 'weekend' ? 'day' : moment.unit;
  }
}

/** Says its own year, and so needs no date of the story to be dated. */
export function isAbsolute(moment: Moment): boolean {
  switch (moment.kind) {
    case 'date':
      return statedYear(moment.words) !== undefined;
    case 'month':
    case 'slice':
    case 'season':
      return moment.year !== undefined;
    case 'years':
      return true;
    case 'part':
    case 'nth':
    case 'around':
      return isAbsolute(moment.of);
    case 'run':
      return isAbsolute(moment.to);
    case 'clock':
    case 'weekday':
    case 'day':
    case 'unit':
    case 'span':
    case 'offset':
    case 'duration':
      return false;
  }
}

/** The year that a date writes out. */
export function statedYear(words: string): string | undefined {
  return /(?<![\d:])(?:1[5-9]|20)\d\d(?![\d:])/.exec(words)?.[0];
}
