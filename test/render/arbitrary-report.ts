import fc from 'fast-check';
import { CHECK_STATUSES } from '#core/marks.ts';
import { ACTOR_KINDS, MENTION_KINDS } from '#core/actors/actor.ts';
import type { Actor } from '#core/actors/actor.ts';
import type { Article } from '#core/article.ts';
import { ATTRIBUTION_KINDS, VOICES } from '#core/attributions/attribution.ts';
import type { Attribution, Source } from '#core/attributions/attribution.ts';
import type { Check } from '#core/claims/check.ts';
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import { CLAIM_KINDS } from '#core/claims/claim.ts';
import type { Claim } from '#core/claims/claim.ts';
import { FLAG_KINDS } from '#core/claims/flags/flag.ts';
import type { Flag } from '#core/claims/flags/flag.ts';
import { BOUNDS, EVENT_KINDS, RELATION_KINDS } from '#core/figures/figure.ts';
import type { Figure, Unit } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { GRAINS, TIME_KINDS } from '#core/times/time.ts';
import type { Time } from '#core/times/time.ts';
import { PARTS, THREAD_FORMS } from '#render/reply-state.ts';
import type { ReplyState } from '#render/reply-state.ts';
import { claimDifference, figureChange } from './arbitrary-changes.ts';
import { hostileLabel, hostileText } from './hostile.ts';

const MOST = 30;
const id = <Kind extends string>(kind: Kind): fc.Arbitrary<`${Kind}-${number}`> =>
  fc.nat(MOST).map((nth): `${Kind}-${number}` => `${kind}-${nth}`);
/** The nth of a list is called so; some references then resolve and some do not. */
const numbered = <Item>(items: fc.Arbitrary<Item>, max: number): fc.Arbitrary<Item[]> =>
  fc.array(items, { maxLength: max });
const some = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | undefined> => fc.option(item, { nil: undefined });
const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Drops keys that hold undefined: exact optional properties are absent or set. */
function compact<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}

function spanIn(text: string): fc.Arbitrary<Span> {
  const inside = fc
    .tuple(
      fc.nat(Math.max(0, text.length - 1)),
      fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2000 })),
    )
    .map(([start, length]) => ({ start, end: Math.max(start + 1, Math.min(text.length, start + length)) }));
  const outside = fc.constant({ start: text.length + 5, end: text.length + 9 });
  return fc.oneof({ weight: 20, arbitrary: inside }, { weight: 1, arbitrary: outside });
}

function articleOf(text: string): fc.Arbitrary<Article> {
  const span = spanIn(text);
  return fc
    .record({
      origin: fc.oneof(
        fc.constant({ kind: 'paste' } as const),
        fc.record({ kind: fc.constant('link' as const), url: hostileLabel, fetched: isoDate }),
      ),
      headline: some(span),
      byline: some(hostileLabel),
      publisher: some(hostileLabel),
      dateline: some(span),
      published: some(isoDate),
      text: fc.constant(text),
      paragraphs: fc.array(span, { maxLength: 8 }),
      dropped: fc.array(fc.record({ span, reason: fc.constantFrom('teaser' as const, 'boilerplate' as const) }), {
        maxLength: 3,
      }),
    })
    .map(compact) as fc.Arbitrary<Article>;
}

const unit: fc.Arbitrary<Unit> = fc
  .oneof(
    fc.record({
      kind: fc.constantFrom('count', 'percent', 'percentage-point', 'ratio', 'ordinal'),
      per: some(hostileLabel),
    }),
    fc.record({
      kind: fc.constant('money'),
      currency: fc.oneof(fc.constant('USD'), hostileLabel),
      per: some(hostileLabel),
    }),
    fc.record({
      kind: fc.constant('measure'),
      name: fc.oneof(fc.constant('kilometre'), hostileLabel),
      per: some(hostileLabel),
    }),
  )
  .map(compact) as fc.Arbitrary<Unit>;

const number = fc.oneof(fc.nat(10_000), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0));

function figureIn(text: string): fc.Arbitrary<Omit<Figure, 'id'>> {
  const span = spanIn(text);
  return fc
    .record({
      span,
      number: span,
      value: fc.oneof(number, fc.record({ low: number, high: number })),
      bound: fc.constantFrom(...BOUNDS),
      change: some(fc.constantFrom('rise' as const, 'fall' as const)),
      unit,
      counted: some(span),
      countedHead: some(hostileLabel),
      about: some(fc.array(span, { maxLength: 3 })),
      event: some(fc.record({ cue: span, kind: fc.constantFrom(...EVENT_KINDS) })),
      agent: some(id('actor')),
      affected: some(id('actor')),
      place: some(span),
      when: some(id('time')),
      attribution: some(id('attribution')),
      relations: fc.array(fc.record({ kind: fc.constantFrom(...RELATION_KINDS), figure: id('figure') }), {
        maxLength: 4,
      }),
    })
    .map(compact) as fc.Arbitrary<Omit<Figure, 'id'>>;
}

function timeIn(text: string): fc.Arbitrary<Omit<Time, 'id'>> {
  const other = fc.record({ from: isoDate, to: isoDate });
  return fc
    .record({
      span: spanIn(text),
      kind: fc.constantFrom(...TIME_KINDS),
      grain: fc.constantFrom(...GRAINS),
      from: some(fc.oneof(isoDate, hostileLabel)),
      to: some(fc.oneof(isoDate, fc.constant('2017'), fc.constant('2017-03'))),
      other: some(fc.array(other, { maxLength: 2 })),
    })
    .map(compact) as fc.Arbitrary<Omit<Time, 'id'>>;
}

function actorIn(text: string): fc.Arbitrary<Omit<Actor, 'id'>> {
  const span = spanIn(text);
  return fc
    .record({
      kind: fc.constantFrom(...ACTOR_KINDS),
      name: hostileLabel,
      role: some(span),
      affiliation: some(id('actor')),
      mentions: fc.array(fc.record({ span, kind: fc.constantFrom(...MENTION_KINDS) }), { maxLength: 10 }),
    })
    .map(compact) as fc.Arbitrary<Omit<Actor, 'id'>>;
}

function attributionIn(text: string): fc.Arbitrary<Omit<Attribution, 'id'>> {
  const span = spanIn(text);
  const named = fc.record({
    kind: fc.constant('named'),
    span,
    actor: id('actor'),
    inferred: some(fc.constantFrom('carried', 'pronoun')),
  });
  const other = fc.record({ kind: fc.constantFrom('unnamed', 'document'), span });
  const source = fc.oneof(named, other, fc.constant({ kind: 'missing' })).map(compact) as fc.Arbitrary<Source>;
  return fc
    .record({
      kind: fc.constantFrom(...ATTRIBUTION_KINDS),
      voice: fc.constantFrom(...VOICES),
      source,
      cue: some(span),
      content: fc.array(span, { minLength: 1, maxLength: 2 }),
    })
    .map(compact) as fc.Arbitrary<Omit<Attribution, 'id'>>;
}

function claimIn(text: string): fc.Arbitrary<Omit<Claim, 'id'>> {
  return fc
    .record({
      span: spanIn(text),
      kind: fc.constantFrom(...CLAIM_KINDS),
      figures: fc.array(id('figure'), { maxLength: 4 }),
      actors: fc.array(id('actor'), { maxLength: 4 }),
      attribution: some(id('attribution')),
      worth: fc.double({ min: 0, max: 1, noNaN: true }),
      reasons: fc.array(hostileLabel, { maxLength: 3 }),
    })
    .map(compact) as fc.Arbitrary<Omit<Claim, 'id'>>;
}

const checkItem: fc.Arbitrary<Omit<Check, 'id'>> = fc.record({
  claim: id('claim'),
  kind: fc.constantFrom(...CHECK_KINDS),
  title: hostileLabel,
  why: fc.array(hostileLabel, { maxLength: 4 }),
  how: fc.array(hostileLabel, { maxLength: 5 }),
  fallback: hostileLabel,
});

function flagIn(text: string): fc.Arbitrary<Flag> {
  return fc.record({
    kind: fc.constantFrom(...FLAG_KINDS),
    spans: fc.array(spanIn(text), { maxLength: 4 }),
    says: hostileLabel,
  });
}

function named<Kind extends string, Item extends object>(
  kind: Kind,
  items: readonly Item[],
): (Item & { readonly id: `${Kind}-${number}` })[] {
  return items.map((item, nth) => ({ id: `${kind}-${nth}` as const, ...item }));
}

/** Any report the schema allows, of a text that is out to break the post. */
export const arbitraryReport: fc.Arbitrary<Report> = hostileText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc.record({
      article: articleOf(text),
      figures: numbered(figureIn(text), MOST),
      times: numbered(timeIn(text), 10),
      actors: numbered(actorIn(text), MOST),
      attributions: numbered(attributionIn(text), MOST),
      claims: numbered(claimIn(text), MOST),
      flags: fc.array(flagIn(text), { maxLength: 20 }),
      lead: fc.array(id('claim'), { maxLength: 3 }),
      checks: numbered(checkItem, 14),
    }),
  )
  .map((parts) => ({
    version: 1,
    article: parts.article,
    figures: named('figure', parts.figures),
    times: named('time', parts.times),
    actors: named('actor', parts.actors),
    attributions: named('attribution', parts.attributions),
    statements: [],
    lead: parts.lead,
    claims: named('claim', parts.claims),
    flags: parts.flags,
    checks: named('check', parts.checks),
  }));

const note = fc
  .record({ by: hostileLabel, at: isoDate, text: some(hostileLabel), evidence: some(hostileLabel) })
  .map(compact);

const checkState = fc
  .record({
    status: fc.constantFrom(...CHECK_STATUSES),
    by: some(hostileLabel),
    at: some(isoDate),
    notes: some(fc.array(note, { maxLength: 5 })),
    needsSecond: some(fc.boolean()),
  })
  .map(compact);

const earlierClaim = fc
  .record({
    claim: id('claim'),
    quote: hostileLabel,
    story: hostileLabel,
    channel: hostileLabel,
    at: isoDate,
    permalink: some(hostileLabel),
    status: some(fc.constantFrom(...CHECK_STATUSES)),
    differs: fc.array(claimDifference, { maxLength: 3 }),
  })
  .map(compact);

const earlierStory = fc
  .record({
    channel: hostileLabel,
    at: isoDate,
    permalink: some(hostileLabel),
    changes: fc.array(figureChange, { maxLength: 5 }),
  })
  .map(compact);

/** A report and what the ledger may know about it. */
export const arbitraryStory: fc.Arbitrary<{ report: Report; state: ReplyState }> = arbitraryReport.chain((report) =>
  fc
    .record({
      checks: fc.tuple(
        ...report.checks.map((check, nth) =>
          checkState.map((state) => ({ check: check.id, ledger: `${nth}`, ...state })),
        ),
      ),
      form: some(fc.constantFrom(...THREAD_FORMS)),
      allChecks: some(fc.boolean()),
      parts: some(fc.uniqueArray(fc.constantFrom(...PARTS))),
      permalink: some(hostileLabel),
      earlierStory: some(earlierStory),
      earlierClaims: some(fc.array(earlierClaim, { maxLength: 6 })),
    })
    .map((state) => ({ report, state: compact(state) as ReplyState })),
);
