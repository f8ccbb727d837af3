import type { DeskFacts } from '#core/facts/facts.ts';
import type { Check } from './check.ts';
import { claimTitle } from './claim-title.ts';
import type { Claim } from './claim.ts';
import { fallbackOf } from './fallback.ts';
import type { Claims } from './find-claims.ts';
import { sayReason } from './reasons.ts';
import { howToCheck, SPELLING_RECIPE } from './recipes.ts';
import type { Story } from './story.ts';
import { attributionOf, sourceName } from './story.ts';

const MOST_CHECKS = 10;
/** Below this worth an editor would not have it checked: chosen on the graded stories, where it keeps the useful among the first eight. */
const LEAST_WORTH = 0.2;
const MOST_REASONS = 4;

/** The verify-later list: one check per claim that is worth it, most worth checking first; what tells the story leads. */
export function buildChecks(story: Story, { claims, kinds, lead }: Claims, facts: DeskFacts): readonly Check[] {
  const [first] = lead;
  return claims
    .filter(({ id, worth }) => worth >= LEAST_WORTH || id === first)
    .sort((a, b) => Number(b.id === first) - Number(a.id === first) || b.worth - a.worth || a.span.start - b.span.start)
    .slice(0, MOST_CHECKS)
    .map((claim, index): Check => {
      const kind = kinds.get(claim.id) ?? 'other';
      const fallback = fallbackOf(story, claim);
      return {
        id: `check-${index}`,
        claim: claim.id,
        kind,
        title: claimTitle(story, claim),
        why: whyOf(story, claim),
        how: claim.kind === 'identity' ? SPELLING_RECIPE : howToCheck(story, kind, facts),
        ...(fallback === undefined ? {} : { fallback }),
      };
    });
}

function whyOf(story: Story, { reasons, attribution }: Claim): readonly string[] {
  const said = reasons.flatMap((name) => sayReason(name) ?? []).slice(0, MOST_REASONS);
  if (said.length > 0) return said;
  const source = sourceName(story, attributionOf(story, attribution));
  if (source !== undefined) return [`Its source is ${source}.`];
  return [
    attribution === undefined ? 'The sentence says where it is from: ask there first.' : 'Nobody is named for it.',
  ];
}
