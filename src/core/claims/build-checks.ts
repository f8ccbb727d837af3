import { spanContains } from '#core/span.ts';
import type { Check } from './check.ts';
import type { Claim } from './claim.ts';
import { reasonNamed } from './reasons.ts';
import { RECIPES } from './recipes.ts';
import type { Story } from './story.ts';
import { attributionOf, sourceName, wordsOf } from './story.ts';
import { claimTitle } from './claim-title.ts';

const MOST_CHECKS = 14;
/** Below this worth a claim is opinion, ceremony or background: it is listed, not checked. */
const LEAST_WORTH = 0.33;
const MOST_REASONS = 4;

/** The verify-later list: one check per claim that is worth it, most worth checking first. */
export function buildChecks(story: Story, claims: readonly Claim[]): readonly Check[] {
  return claims
    .filter((claim) => claim.worth >= LEAST_WORTH && !claim.reasons.includes('ceremony'))
    .sort((a, b) => b.worth - a.worth || a.span.start - b.span.start)
    .slice(0, MOST_CHECKS)
    .map((claim, index) => buildCheck(story, claim, index));
}

function buildCheck(story: Story, claim: Claim, index: number): Check {
  const title = claimTitle(story, claim);
  return {
    id: `check-${index}`,
    claim: claim.id,
    kind: 'other',
    title,
    why: whyOf(claim),
    how: howOf(story, claim),
    fallback: fallbackOf(story, claim, title),
  };
}

function whyOf(claim: Claim): readonly string[] {
  const said = claim.reasons
    .map(reasonNamed)
    .filter((reason) => reason !== undefined)
    .filter((reason) => reason.says !== '')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
    .map((reason) => reason.says);
  return said.length > 0 ? said : ['The story states it as a fact.'];
}

function howOf(story: Story, claim: Claim): readonly string[] {
  const words = wordsOf(story, claim.span);
  const recipes = RECIPES[claim.kind] ?? [];
  const recipe = recipes.find((candidate) => candidate.words === undefined || candidate.words.test(words));
  return recipe?.how ?? [];
}

function fallbackOf(story: Story, claim: Claim, title: string): string {
  const attribution = attributionOf(story, claim.attribution);
  const source = sourceName(story, attribution);
  if (claim.kind === 'identity')
    return `Print the spelling your style guide gives, and say once that the story also spells it otherwise.`;
  const pending = 'This could not be independently verified.';
  const { publisher } = story.article;
  const reported = publisher === undefined ? 'One report said' : `${publisher} reported`;
  if (source === undefined) return `${reported}, without naming a source: ${title}. ${pending}`;
  // "Analysts expect 4 million …" names its source itself.
  if (attribution?.cue !== undefined && spanContains(claim.span, attribution.cue))
    return `${reported}: ${title}. ${pending}`;
  return `${source} said: ${title}. ${pending}`;
}
