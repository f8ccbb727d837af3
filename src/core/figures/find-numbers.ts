import { spansOverlap } from '#core/span.ts';
import { readAgeFromContext } from './ages.ts';
import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isRange, isScore, isSlogan, joinRange } from './join-ranges.ts';
import { lendUnits } from './lend-units.ts';
import { isAddress, isAirliner, isNotFigure } from './not-figures.ts';
import { joinSubunits } from './join-subunits.ts';
import { readDraft } from './read-draft.ts';

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
  return settle(context, joinAll(context, drafts));
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
  const span = { start: lexemes[draft.numberFirst]?.start ?? 0, end: lexemes[draft.numberLast]?.end ?? 0 };
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
        joined.push({ ...joinRange(draft, next), falls: false, score: true });
      at += 1;
      continue;
    }
    joined.push(draft);
  }
  return joined;
}

/** Ages, units that one number lends another, and out goes what is no figure. */
function settle(context: SentenceContext, drafts: readonly Draft[]): readonly Draft[] {
  const aged = drafts.map((draft) => {
    const age = readAgeFromContext(context, draft);
    return age ? { ...draft, unit: age } : draft;
  });
  return lendUnits(context, aged).filter((draft, at) => {
    if (draft.unit === undefined && isAirliner(context, draft)) return false;
    if (typeof draft.value === 'number' && (isTail(context, draft) || isTypeNumber(draft, drafts[at - 1])))
      return false;
    return !isNotFigure(context, draft.reading, draft.unit === undefined && typeof draft.value === 'number');
  });
}
