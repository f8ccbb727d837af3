import type { Figure } from '#core/figures/figure.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import { ABSOLUTE, ACCUSATION, CAUSE, CEREMONY, FORECAST, OPINION } from './claim-kinds.ts';
import type { ClaimKind } from './claim.ts';
import type { Statement } from './statement.ts';
import { isGeneral } from './general.ts';
import { isDisclaimer, isEmptyDenial, saysNot } from './negation.ts';
import type { Origin } from './origins.ts';
import { REASONS } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { isHeadlineFigure } from './same-figure.ts';
import type { Story } from './story.ts';
import type { Time } from '#core/times/time.ts';
import { attributionAround, isInHeadline, isQuoted, wordsOf } from './story.ts';
import { isUnitSuspect } from './unit-suspect.ts';

/** What the whole story says about its sources, worked out once. */
export interface Standing {
  readonly origins: readonly Origin[];
  readonly parties: readonly Origin[];
}

/** The reasons for and against checking a statement, and their sum squeezed into 0..1. */
export function weighClaim(
  story: Story,
  statement: Statement,
  kind: ClaimKind,
  standing: Standing,
): { worth: number; reasons: readonly Reason[] } {
  const words = wordsOf(story, statement.span);
  const reasons = [
    ...placeReasons(story, statement),
    ...figureReasons(story, statement),
    ...wordReasons(story, statement, kind, words),
    ...sourceReasons(story, statement, standing),
  ];
  const sum = reasons.reduce((total, reason) => total + reason.weight, 0.2);
  return { worth: Math.round(1000 / (1 + Math.exp(-4 * (sum - 0.5)))) / 1000, reasons };
}

function placeReasons(story: Story, statement: Statement): readonly Reason[] {
  const headline = statement.figures.some((figure) => isHeadlineFigure(story, figure));
  if (headline || isInHeadline(story, statement.span)) return [REASONS.headline];
  return statement.sentence.paragraph <= 2 ? [REASONS.lead] : [];
}

function figureReasons(story: Story, statement: Statement): readonly Reason[] {
  const { figures } = statement;
  if (figures.length === 0) return [REASONS.noFigure];
  if (figures.every((figure) => isAge(story, figure))) return [REASONS.age];
  const reasons: Reason[] = [REASONS.figure];
  const sizes = figures.map((figure) => (typeof figure.value === 'number' ? figure.value : figure.value.high));
  if (sizes.some((size) => size >= 100)) reasons.push(REASONS.largeFigure);
  if (sizes.some((size) => size >= 100 && size % 10 ** Math.floor(Math.log10(size)) === 0)) reasons.push(REASONS.round);
  if (figures.some((figure) => figure.bound !== 'exact')) reasons.push(REASONS.bounded);
  if (figures.some((figure) => figure.relations.some((relation) => relation.kind === 'part-of')))
    reasons.push(REASONS.parts);
  if (figures.some((figure) => isUnitSuspect(story, figure))) reasons.push(REASONS.unitSuspect);
  const periods = story.times.filter((time) => time.kind === 'period' && spanContains(statement.sentence, time.span));
  if (periods.length > 0 && sizes.some((size) => size >= 100)) reasons.push(REASONS.total);
  return reasons;
}

/** "aged 14", "Whitlock, 52,": how old somebody is. */
function isAge(story: Story, figure: Figure): boolean {
  if (figure.unit.kind === 'measure' && /\bage\b/.test(figure.unit.name)) return true;
  return /\b(?:aged?|when (?:he|she|they|I) (?:was|were))\s+$/i.test(
    story.article.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
  );
}

function wordReasons(story: Story, statement: Statement, kind: ClaimKind, words: string): readonly Reason[] {
  const reasons: Reason[] = [];
  if (kind === 'casualties') reasons.push(statement.figures.length > 0 ? REASONS.casualties : REASONS.harm);
  if (kind === 'denial') reasons.push(REASONS.denial);
  else if (isEmptyDenial(words)) reasons.push(REASONS.emptyDenial);
  else if (saysNot(words)) reasons.push(REASONS.negation);
  if (isDisclaimer(words)) reasons.push(REASONS.disclaimer);
  if (isGeneral(story, statement)) reasons.push(REASONS.general);
  if (kind !== 'denial' && ABSOLUTE.test(words)) reasons.push(REASONS.absolute);
  if (isIncident(story, statement)) reasons.push(REASONS.incident);
  if (ACCUSATION.test(words)) reasons.push(REASONS.accusation);
  if (CAUSE.test(words)) reasons.push(REASONS.cause);
  if (FORECAST.test(words)) reasons.push(statement.saidBy?.kind === 'indirect' ? REASONS.foretold : REASONS.forecast);
  if (CEREMONY.test(wordsOf(story, statement.sentence)) && statement.figures.length === 0)
    reasons.push(REASONS.ceremony);
  if (OPINION.test(words) && statement.figures.length === 0) reasons.push(REASONS.opinion);
  if (isQuoted(story, statement.span)) reasons.push(REASONS.quoted);
  if (statement.aside || /^(?:who|whose|whom|which|where)\b/i.test(words)) reasons.push(REASONS.background);
  return reasons;
}

/** "The last storm, in 2005, killed nine people", "had earlier forecast 3 million": told for comparison, and by nobody in the story. */
function isHistory(story: Story, { sentence, span }: Statement): boolean {
  if (/\bhad (?:earlier|previously|originally|once)\b/i.test(wordsOf(story, span))) return true;
  const times = story.times.filter((time) => spansOverlap(time.span, sentence));
  return times.length > 0 && times.every((time) => time.grain === 'year' && isLongAgo(story, time));
}

/** "in 2005"; not "since 2019" nor "between 2019 and 2022", which reach into the story. */
function isLongAgo(story: Story, time: Time): boolean {
  const words = wordsOf(story, time.span);
  const [year, second] = words.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
  const { published } = story.article;
  if (year === undefined || second !== undefined || /\bsince\b/i.test(words)) return false;
  return published === undefined || Number(year) < Number(published.slice(0, 4)) - 1;
}

/** A day (not a period) and a place in the same sentence: one incident. */
function isIncident(story: Story, statement: Statement): boolean {
  const day = story.times.some(
    (time) =>
      time.kind === 'point' &&
      (time.grain === 'day' || time.grain === 'hour') &&
      spansOverlap(time.span, statement.sentence),
  );
  const place = story.actors.some(
    (actor) =>
      actor.kind === 'place' && actor.mentions.some((mention) => spanContains(statement.sentence, mention.span)),
  );
  return day && place;
}

function sourceReasons(story: Story, statement: Statement, { origins, parties }: Standing): readonly Reason[] {
  const attribution = statement.saidBy ?? attributionAround(story, statement.span);
  if (attribution === undefined)
    return isHistory(story, statement) ? [REASONS.unattributed, REASONS.history] : [REASONS.unattributed];
  const reasons: Reason[] = [];
  const { source } = attribution;
  if (source.kind === 'unnamed' || source.kind === 'missing') reasons.push(REASONS.unnamed);
  if (source.kind === 'named') {
    if (parties.some((origin) => origin.actors.some((actor) => actor.id === source.actor))) reasons.push(REASONS.party);
    if (origins.length === 1) reasons.push(REASONS.singleSource);
  }
  return reasons;
}
