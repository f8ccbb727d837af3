import { z } from 'zod';
import type { Actor } from '#core/actors/actor.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { sliceOf, spanContains } from '#core/span.ts';
import type { NewClaim } from '#ledger/claims.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { searchWords } from './fingerprint.ts';

/** A figure as it is set beside another story's. */
export interface FigureCard {
  /** The number as the story has it, with its bound: "at least 40 people". */
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly bound: string;
  /** What is counted, singular, and what happened to it. */
  readonly counted?: string;
  readonly event?: string;
}

/** What later stories are compared with: a claim without its story. */
export interface ClaimCard {
  readonly claim: `claim-${number}`;
  readonly quote: string;
  /** Of its story, or how that begins. */
  readonly headline: string;
  readonly kind: string;
  /** Who says it, folded; absent when nobody is named. */
  readonly source?: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly figures: readonly FigureCard[];
}

const words = z.string().exactOptional();
const names = z.array(z.string()).readonly();

export const claimCardSchema: z.ZodType<ClaimCard> = z.object({
  claim: z.templateLiteral(['claim-', z.int().nonnegative()]),
  quote: z.string(),
  headline: z.string(),
  kind: z.string(),
  source: words,
  places: names,
  actors: names,
  figures: z
    .array(
      z.object({
        words: z.string(),
        low: z.number(),
        high: z.number(),
        bound: z.string(),
        counted: words,
        event: words,
      }),
    )
    .readonly(),
});

/** The claims of a report with what they are found by. */
export function claimCards(report: Report): readonly NewClaim[] {
  return report.claims.map((claim) => {
    const card = cardOf(report, claim);
    return { claim: claim.id, body: card, keys: keysOf(card), words: searchWords(card.quote) };
  });
}

/** Enough to know a story by. */
const HEADLINE_CHARACTERS = 160;

export function cardOf(report: Report, claim: Claim): ClaimCard {
  const figures = report.figures.filter((figure) => claim.figures.includes(figure.id));
  const actors = report.actors.filter((actor) => isIn(actor, claim) || isOf(actor, figures));
  const source = sourceOf(report, claim);
  return {
    claim: claim.id,
    quote: sliceOf(report.article.text, claim.span),
    headline: headlineOf(report).slice(0, HEADLINE_CHARACTERS),
    kind: claim.kind,
    ...(source === undefined ? {} : { source: foldName(source.name) }),
    places: namesOf(actors.filter((actor) => actor.kind === 'place')).concat(placesOf(report, figures)),
    actors: namesOf(actors.filter((actor) => actor.kind !== 'place' && actor !== source)),
    figures: figures.map((figure) => figureCardOf(report, figure)),
  };
}

function isIn(actor: Actor, claim: Claim): boolean {
  return claim.actors.includes(actor.id) || actor.mentions.some((mention) => spanContains(claim.span, mention.span));
}

function isOf(actor: Actor, figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.agent === actor.id || figure.affected === actor.id);
}

function sourceOf(report: Report, claim: Claim): Actor | undefined {
  const attribution = report.attributions.find((one) => one.id === claim.attribution);
  const source = attribution?.source;
  return source?.kind === 'named' ? report.actors.find((actor) => actor.id === source.actor) : undefined;
}

function placesOf(report: Report, figures: readonly Figure[]): string[] {
  return figures.flatMap((figure) =>
    figure.place === undefined ? [] : foldName(sliceOf(report.article.text, figure.place)),
  );
}

function figureCardOf(report: Report, figure: Figure): FigureCard {
  const value = typeof figure.value === 'number' ? { low: figure.value, high: figure.value } : figure.value;
  const event = figure.event?.kind;
  return {
    words: sliceOf(report.article.text, figure.span),
    ...value,
    bound: figure.bound,
    ...(figure.countedHead === undefined ? {} : { counted: figure.countedHead.toLowerCase() }),
    ...(event === undefined || event === 'other' ? {} : { event }),
  };
}

function namesOf(actors: readonly Actor[]): string[] {
  return [...new Set(actors.map((actor) => foldName(actor.name)))];
}

/** "the Syrian Army" and "Syrian army" are found by the same letters. */
export function foldName(name: string): string {
  const folded = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|a|an|in|at|near) /, '')
    .trim();
}

/** Kinds that say little by themselves: two claims of kind "other" in one town need not be about one thing. */
const VAGUE = new Set(['other', 'event', 'statistics']);

/** What a claim about the same thing has in common with this one: an event or a counted thing, at a place or with an actor. */
export function keysOf(card: ClaimCard): readonly string[] {
  const topics = card.figures.flatMap((figure) => [figure.event, figure.counted]).concat(card.kind);
  const anchors = [...card.places, ...card.actors].flatMap((name) => [name, name.split(' ').at(-1)]);
  const pairs = anchors.flatMap((anchor) =>
    topics.flatMap((topic) => (topic === undefined || VAGUE.has(topic) ? [] : `${topic}@${anchor}`)),
  );
  return [...new Set([wordingOf(card.quote), ...pairs])];
}

/** The same claim word for word, whatever its quotation marks. */
export function wordingOf(quote: string): string {
  return `words ${foldName(quote)}`;
}
