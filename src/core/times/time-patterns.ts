import { PERIOD_PATTERNS } from './period-patterns.ts';
import { POINT_PATTERNS } from './point-patterns.ts';
import type { TimePattern } from './time-pattern.ts';

/** Tried in this order; of two that overlap the longer wins. */
export const TIME_PATTERNS: readonly TimePattern[] = [...POINT_PATTERNS, ...PERIOD_PATTERNS];

/** Whether a sentence can hold a time at all: most don't, and are passed over. */
export const TIME_TRIGGER: RegExp =
  /minute|hour|day|night|morning|evening|afternoon|week|month|quarter|year|decade|winter|spring|summer|autumn|noon|tomorrow|\d [ap]\.?m|\d[ap]\.?m|1[5-9]\d\d|20\d\d|\d:\d\d|Q[1-4]|[1-4]Q|\d\/\d|['’‘]\d0|\dties|\d0s|(?:eighteen|nineteen|twenty|thir|for|fif|six|seven|eigh|nine)(?:ties)? |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;
