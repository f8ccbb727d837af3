import type { Claim } from './claim.ts';
import type { Story } from './story.ts';

/** A name spelled in two ways is a claim of its own: which is right, and is it one person? */
export function findIdentityClaims(story: Story, offset: number): readonly Claim[] {
  const spelled = story.actors.filter((actor) => actor.mentions.some((mention) => mention.kind === 'variant'));
  return spelled.flatMap((actor, index): Claim[] => {
    const name = actor.mentions.find((mention) => mention.kind === 'name') ?? actor.mentions[0];
    if (name === undefined) return [];
    const source = story.attributions.some(
      (attribution) => attribution.source.kind === 'named' && attribution.source.actor === actor.id,
    );
    return [
      {
        id: `claim-${offset + index}`,
        span: name.span,
        kind: 'identity',
        figures: [],
        actors: [actor.id],
        worth: source ? 0.4 : 0.3,
        reasons: ['spelling-variants'],
      },
    ];
  });
}
