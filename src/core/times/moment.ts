import type { Grain } from './time.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
export type Part = 'early' | 'mid' | 'late';

/** What a time expression says, before it is set against a date. Months count from 1, weekdays from Sunday, 0. */
export type Moment =
  | { readonly kind: 'date'; readonly words: string; readonly clock: boolean }
  | { readonly kind: 'clock' }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly part?: Part;
      readonly shift?: -1 | 0 | 1;
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
      readonly shift?: -1 | 0 | 1;
    }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly shift?: -1 | 0 | 1 }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: -1 | 0 | 1; readonly week?: -1 | 0 | 1 }
  | { readonly kind: 'day'; readonly days: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: -1 | 0 | 1 }
  | { readonly kind: 'span'; readonly unit: Unit; readonly count?: number; readonly ahead: boolean }
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count?: number;
      readonly ahead: boolean;
      readonly from: 'now' | 'story';
    }
  | { readonly kind: 'duration'; readonly unit: Unit };

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
    case 'unit':
    case 'span':
    case 'offset':
    case 'duration':
      return moment.unit === 'weekend' ? 'day' : moment.unit;
  }
}
