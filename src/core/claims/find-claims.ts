import { DESK_FACTS } from '#core/facts/facts.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import { watch } from '#core/trace.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { CheckKind } from './check-kinds.ts';
import { CLAIM_KIND_OF } from './claim-kind-of.ts';
import type { Claim, ClaimId } from './claim.ts';
import { findCandidates } from './find-candidates.ts';
import { findIdentityClaims } from './identity-claims.ts';
import { judgeCandidates } from './judge/judge-candidates.ts';
import type { Judged } from './judge/judge-candidates.ts';
import { isNoCheck } from './no-checks.ts';
import { findOrigins } from './origins.ts';
import { findParties } from './parties.ts';
import { findReasons } from './reasons.ts';
import type { Standing } from './reasons.ts';
import { stateOnce } from './state-once.ts';
import type { Stated } from './state-once.ts';
import type { Story } from './story.ts';

/** The claims of a story in text order, with what the desk does about each. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Which looking-up settles each. */
  readonly kinds: ReadonlyMap<ClaimId, CheckKind>;
  /** One to three that tell the story, best first. */
  readonly lead: readonly ClaimId[];
}

const MOST_LEAD = 3;
/** A second line tells the story too when it is not much further from it than the first, in log-odds. */
const LEAD_STEP = 1.2;

const CANDIDATES = { name: 'candidates', why: 'what the statements of the story claim' };
const NO_CHECKS = { name: 'no checks', why: 'what no desk looks up: disclaimers, ceremony, questions, line-ups' };
const STATED_ONCE = { name: 'stated once', why: 'what the story says again is one claim' };

/** What is worth a check tells the story sooner than an opening flourish: from here on more of the lines tell it, on both halves of the marked stories. */
const WORTH_TELLS = 0.5;

export function findClaims(story: Story, facts: DeskFacts = DESK_FACTS): Claims {
  const origins = findOrigins(story);
  const standing = { origins, parties: findParties(story, origins, facts) };
  const candidates = watch('claim', CANDIDATES, [], findCandidates(story), ({ span }) => span);
  const judged = judgeCandidates(story, candidates);
  const kept = judged.filter(({ candidate }) => !isNoCheck(story, candidate));
  const checks = watch('claim', NO_CHECKS, judged, kept, ({ candidate }) => candidate.span);
  const stated = stateOnce(story, checks);
  const spansOf = (claims: readonly Judged[]): readonly Span[] => claims.map(({ candidate }) => candidate.span);
  watch('claim', STATED_ONCE, spansOf(checks), spansOf(stated), (span) => span);
  const claims = stated.map((one, index) => buildClaim(story, one, standing, index));
  return {
    claims: [...claims, ...findIdentityClaims(story, claims.length)],
    kinds: new Map(stated.map(({ kind }, index) => [`claim-${index}`, kind] as const)),
    lead: leadOf(stated),
  };
}

function leadOf(stated: readonly Stated[]): readonly ClaimId[] {
  const tells = ({ lead, worth }: Stated): number => lead + WORTH_TELLS * Math.log((worth + 0.01) / (1.01 - worth));
  const ranked = [...stated.entries()].sort(([, a], [, b]) => tells(b) - tells(a));
  const most = ranked[0] === undefined ? 0 : tells(ranked[0][1]);
  return ranked
    .filter(([, one]) => most - tells(one) <= LEAD_STEP)
    .slice(0, MOST_LEAD)
    .map(([index]) => `claim-${index}` as const);
}

function buildClaim(story: Story, one: Stated, standing: Standing, index: number): Claim {
  const { span, figures, said } = one.candidate;
  const actors = story.actors.filter(({ mentions }) => mentions.some((mention) => spanContains(span, mention.span)));
  const also = one.also.filter((other) => !spansOverlap(other, span));
  return {
    id: `claim-${index}`,
    span,
    ...(also.length === 0 ? {} : { also }),
    kind: CLAIM_KIND_OF[one.kind],
    figures: figures.map(({ id }) => id),
    actors: actors.map(({ id }) => id),
    ...(said === undefined ? {} : { attribution: said.id }),
    worth: one.worth,
    reasons: findReasons(story, one, standing),
  };
}
