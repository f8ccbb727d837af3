import type { DeskFacts } from '#core/facts/facts.ts';
import type { Claims } from '#core/claims/find-claims.ts';
import { correctionFlags } from './correction-flags.ts';
import { sideFlags } from './side-flags.ts';
import type { Flag } from './flag.ts';
import { figureFlags } from './figure-flags.ts';
import { headlineFlags } from './headline-flags.ts';
import { missingFlags } from './missing-flags.ts';
import { sourceFlags } from './source-flags.ts';
import type { Story } from '#core/claims/story.ts';
import { timeFlags } from './time-flags.ts';
import { wordFlags } from './word-flags.ts';

/** What an editor should know before using the story, gravest first. */
export function findFlags(story: Story, found: Claims, facts: DeskFacts): readonly Flag[] {
  return [
    ...correctionFlags(story),
    ...sourceFlags(story, found, facts),
    ...timeFlags(story),
    ...wordFlags(story, facts),
    ...figureFlags(story),
    ...headlineFlags(story),
    ...missingFlags(story, found.claims),
    ...sideFlags(story, found),
  ];
}
