import { z } from 'zod';
import type { Article } from './article.ts';
import { ACTOR_KINDS, MENTION_KINDS } from './actors/actor.ts';
import type { Actor } from './actors/actor.ts';
import { ATTRIBUTION_KINDS, VOICES } from './attributions/attribution.ts';
import type { Attribution } from './attributions/attribution.ts';
import type { Check } from './claims/check.ts';
import { CHECK_KINDS } from './claims/check-kinds.ts';
import { CLAIM_KINDS } from './claims/claim.ts';
import type { Claim, ClaimId } from './claims/claim.ts';
import { FLAG_KINDS } from './claims/flags/flag.ts';
import type { Flag } from './claims/flags/flag.ts';
import { BOUNDS, EVENT_KINDS, RELATION_KINDS } from './figures/figure.ts';
import type { Figure } from './figures/figure.ts';
import { MOODS, TENSES } from './statements/statement.ts';
import type { Statement } from './statements/statement.ts';
import { GRAINS, TIME_KINDS } from './times/time.ts';
import type { Time } from './times/time.ts';

/** The one public contract: what `deskcheck read --json` prints. `checks`: most worth checking first. */
export interface Report {
  readonly version: 1;
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  /** One to three claims that tell the story, best first. */
  readonly lead: readonly ClaimId[];
  readonly claims: readonly Claim[];
  readonly flags: readonly Flag[];
  readonly checks: readonly Check[];
}

const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((s) => s.start < s.end, { message: 'a span must not be empty' })
  .readonly();
const spans = z.array(span).readonly();
const id = <Kind extends string>(kind: Kind) => z.templateLiteral([`${kind}-`, z.int().nonnegative()]);
const words = z.array(z.string()).readonly();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

const article = z.strictObject({
  origin: z.union([
    z.strictObject({ kind: z.literal('paste') }),
    z.strictObject({ kind: z.literal('link'), url: z.string(), fetched: z.string() }),
    z.strictObject({
      kind: z.literal('file'),
      name: z.string(),
      picture: z.strictObject({ doubtful: spans }).exactOptional(),
    }),
  ]),
  headline: span.exactOptional(),
  byline: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  dateline: span.exactOptional(),
  published: isoDate.exactOptional(),
  text: z.string(),
  paragraphs: spans,
  dropped: z.array(z.strictObject({ span, reason: z.enum(['teaser', 'boilerplate']) })).readonly(),
});

const per = z.string().exactOptional();
const figure = z.strictObject({
  id: id('figure'),
  span,
  number: span,
  value: z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]),
  bound: z.enum(BOUNDS),
  change: z.enum(['rise', 'fall']).exactOptional(),
  unit: z.union([
    z.strictObject({ kind: z.enum(['count', 'percent', 'percentage-point', 'ratio', 'ordinal']), per }),
    z.strictObject({ kind: z.literal('money'), currency: z.string(), per }),
    z.strictObject({ kind: z.literal('measure'), name: z.string(), per }),
  ]),
  counted: span.exactOptional(),
  countedHead: z.string().exactOptional(),
  about: spans.exactOptional(),
  event: z.strictObject({ cue: span, kind: z.enum(EVENT_KINDS) }).exactOptional(),
  agent: id('actor').exactOptional(),
  affected: id('actor').exactOptional(),
  place: span.exactOptional(),
  when: id('time').exactOptional(),
  attribution: id('attribution').exactOptional(),
  relations: z
    .array(z.strictObject({ kind: z.enum(RELATION_KINDS), figure: id('figure'), cue: span.exactOptional() }))
    .readonly(),
});

const time = z.strictObject({
  id: id('time'),
  span,
  kind: z.enum(TIME_KINDS),
  grain: z.enum(GRAINS),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  other: z
    .array(z.strictObject({ from: z.string(), to: z.string() }))
    .readonly()
    .exactOptional(),
});

const actor = z.strictObject({
  id: id('actor'),
  kind: z.enum(ACTOR_KINDS),
  name: z.string().min(1),
  role: span.exactOptional(),
  affiliation: id('actor').exactOptional(),
  mentions: z.array(z.strictObject({ span, kind: z.enum(MENTION_KINDS) })).readonly(),
});

const attribution = z.strictObject({
  id: id('attribution'),
  kind: z.enum(ATTRIBUTION_KINDS),
  voice: z.enum(VOICES),
  source: z.union([
    z.strictObject({
      kind: z.literal('named'),
      span,
      actor: id('actor'),
      inferred: z.enum(['carried', 'pronoun']).exactOptional(),
    }),
    z.strictObject({ kind: z.enum(['unnamed', 'document']), span }),
    z.strictObject({ kind: z.literal('missing') }),
  ]),
  cue: span.exactOptional(),
  content: z.array(span).min(1).readonly(),
});

const phrase = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), head: span, lemma: z.string() });

const statement = z.strictObject({
  id: id('statement'),
  span,
  predicate: span,
  lemma: z.string(),
  class: z.string().exactOptional(),
  subject: phrase.exactOptional(),
  object: phrase.exactOptional(),
  others: z.array(z.strictObject({ case: z.string(), phrase })).readonly(),
  polarity: z.enum(['yes', 'no']),
  mood: z.enum(MOODS),
  tense: z.enum(TENSES),
  figures: z.array(id('figure')).readonly(),
  times: z.array(id('time')).readonly(),
  places: z.array(id('actor')).readonly(),
  said: id('attribution').exactOptional(),
});

const claim = z.strictObject({
  id: id('claim'),
  span,
  also: z.array(span).readonly().exactOptional(),
  kind: z.enum(CLAIM_KINDS),
  figures: z.array(id('figure')).readonly(),
  actors: z.array(id('actor')).readonly(),
  attribution: id('attribution').exactOptional(),
  worth: z.number().min(0).max(1),
  reasons: words,
});

const flag = z.strictObject({ kind: z.enum(FLAG_KINDS), spans, says: z.string().min(1) });

const check = z.strictObject({
  id: id('check'),
  claim: id('claim'),
  kind: z.enum(CHECK_KINDS).default('other'),
  title: z.string().min(1),
  why: words,
  how: words,
  fallback: z.string().min(1).exactOptional(),
});

/** Parses a report from outside (an import, a row of the ledger). Throws a ZodError that names the place. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  version: z.literal(1),
  article,
  figures: z.array(figure).readonly(),
  times: z.array(time).readonly(),
  actors: z.array(actor).readonly(),
  attributions: z.array(attribution).readonly(),
  // Readings filed by an earlier version have neither statements nor a lead.
  statements: z.array(statement).readonly().default([]),
  lead: z.array(id('claim')).readonly().default([]),
  claims: z.array(claim).readonly(),
  flags: z.array(flag).readonly(),
  checks: z.array(check).readonly(),
});
