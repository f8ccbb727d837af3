import type { DeskFacts } from '#core/facts/facts.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Flag } from './flag.ts';
import { figureFlags } from './figure-flags.ts';
import { missingFlags } from './missing-flags.ts';
import { sourceFlags } from './source-flags.ts';
import type { Story } from '#core/claims/story.ts';
import { timeFlags } from './time-flags.ts';
import { wordFlags } from './word-flags.ts';

/** What an editor should know before using the story, gravest first. */
export function findFlags(story: Story, claims: readonly Claim[], facts: DeskFacts): readonly Flag[] {
  return [
    ...sourceFlags(story, facts),
    ...timeFlags(story),
    ...wordFlags(story, facts),
    ...figureFlags(story),
    ...missingFlags(story, claims),
  ];
}
