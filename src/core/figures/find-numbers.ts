import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { everyPass, watch } from '#core/trace.ts';
import type { Step } from '#core/trace.ts';
import { readAgeFromContext } from './ages.ts';
import type { Draft } from './draft.ts';
import { spanOfLexemes } from './sentence-context.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isRange, isScore, isSlogan, joinRange, joinScore } from './join-ranges.ts';
import { lendUnits } from './lend-units.ts';
import { isAddress, isAirliner } from './named-numbers.ts';
import { isNotFigure } from './not-figures.ts';
import { joinSubunits } from './join-subunits.ts';
import { readDraft } from './read-draft.ts';

const NUMBERS = { name: 'numbers', why: 'a number as English writes it, with its unit' };

/** The numbers of a sentence with their units: ranges joined, and what only looks like a figure left out. */
export function findNumbers(context: SentenceContext): readonly Draft[] {
  const { lexemes } = context;
  const drafts: Draft[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const draft = readDraft(context, at);
    if (!draft) continue;
    at = draft.last;
    if (draft.reading.form !== 'year' && !isTime(context, draft)) drafts.push(draft);
  }
  const spanOf = ({ first, last }: Draft): Span => spanOfLexemes(lexemes, first, last);
  const passes: readonly Step<readonly Draft[], readonly Draft[]>[] = [
    { name: 'ranges', why: '"5 to 7 percent", "3-1", "two dollars 50"', run: (found) => joinAll(context, found) },
    { name: 'ages', why: '"Ana Ruiz, 54,"', run: (found) => found.map((draft) => ageOf(context, draft)) },
    { name: 'lent units', why: '"30 by 10 metres"', run: (found) => lendUnits(context, found) },
  ];
  const whole = everyPass('figure', passes, watch('figure', NUMBERS, [], drafts, spanOf), spanOf);
  return whole.filter((draft, at) => !isRefused(context, draft, whole[at - 1]));
}

/** The last part of a telephone number or a code: "555-0123-44". */
function isTail({ lexemes }: SentenceContext, draft: Draft): boolean {
  const [dash, digits] = [lexemes[draft.first - 1], lexemes[draft.first - 2]];
  return dash?.text === '-' && dash.glued && lexemes[draft.first]?.glued === true && digits?.kind === 'digits';
}

/** "400 737 jets": right behind a bare number another one is a name. */
function isTypeNumber(draft: Draft, before: Draft | undefined): boolean {
  const bare = draft.unit === undefined && draft.reading.form === 'digits' && draft.first === draft.last;
  return bare && before !== undefined && before.unit === undefined && before.last + 1 === draft.first;
}

/** "the past ten days" is a time; "for ten days" is one too, and the ten days are a figure all the same. */
function isTime({ lexemes, times }: SentenceContext, draft: Draft): boolean {
  const span = spanOfLexemes(lexemes, draft.numberFirst, draft.numberLast);
  return times.some((time) => time.kind !== 'duration' && spansOverlap(time.span, span));
}

function joinAll(context: SentenceContext, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (!draft) continue;
    if (next && isRange(context, draft, next)) {
      joined.push(joinRange(draft, next));
      at += 1;
      continue;
    }
    const whole = next && joinSubunits(context, draft, next);
    if (whole) {
      joined.push(whole);
      at += 1;
      continue;
    }
    if (next && isScore(context, draft, next)) {
      if (!isSlogan(context, draft, next) && !isAddress(context.lexemes, next.reading))
        joined.push(joinScore(draft, next));
      at += 1;
      continue;
    }
    joined.push(draft);
  }
  return joined;
}

function ageOf(context: SentenceContext, draft: Draft): Draft {
  const unit = readAgeFromContext(context, draft);
  return unit ? { ...draft, unit } : draft;
}

/** What only looks like a figure. */
function isRefused(context: SentenceContext, draft: Draft, before: Draft | undefined): boolean {
  const bare = draft.unit === undefined;
  if (bare && isAirliner(context, draft)) return true;
  const one = typeof draft.value === 'number';
  if (one && (isTail(context, draft) || isTypeNumber(draft, before))) return true;
  return isNotFigure(context, draft.reading, bare && one);
}
