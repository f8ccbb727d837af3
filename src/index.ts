/**
 * The package's door: a story in, a report out, offline.
 *
 *   const report = read(readPaste(text, '2024-05-31'));
 *   for (const check of report.checks) console.log(check.title);
 */
export { read } from './core/read.ts';
export { readPaste } from './core/text/read-paste.ts';
export { readPage } from './intake/given-page.ts';
export { reportSchema } from './core/report.ts';
export { extendFacts } from './core/facts/extend-facts.ts';
export { sliceOf } from './core/span.ts';
export type { Actor, ActorId } from './core/actors/actor.ts';
export type { Article } from './core/article.ts';
export type { Attribution, AttributionId } from './core/attributions/attribution.ts';
export type { Check } from './core/claims/check.ts';
export type { CheckKind } from './core/claims/check-kinds.ts';
export type { Claim, ClaimId } from './core/claims/claim.ts';
export type { Flag } from './core/claims/flags/flag.ts';
export type { DeskFacts } from './core/facts/facts.ts';
export type { Figure, FigureId } from './core/figures/figure.ts';
export type { Report } from './core/report.ts';
export type { Span } from './core/span.ts';
export type { Statement } from './core/statements/statement.ts';
export type { Time, TimeId } from './core/times/time.ts';
export type { Intake } from './intake/outcome.ts';
export { compareDraft } from './core/compare/compare-draft.ts';
export type { Difference, DifferenceKind } from './core/compare/difference.ts';
export { compareStories } from './core/compare/compare-stories.ts';
export type { Comparison, Match, MatchRelation } from './core/compare/comparison.ts';
