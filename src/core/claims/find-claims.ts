import { spanContains } from '#core/span.ts';
import type { Claim } from './claim.ts';
import { classifyClaim } from './classify-claim.ts';
import { findStatements } from './find-statements.ts';
import { findIdentityClaims } from './identity-claims.ts';
import { findOrigins } from './origins.ts';
import { findParties } from './parties.ts';
import type { Story } from './story.ts';
import { attributionAround } from './story.ts';
import { stateOnce } from './state-once.ts';
import type { Stated } from './state-once.ts';
import { weighClaim } from './weigh-claim.ts';
import type { Standing } from './weigh-claim.ts';

/** What could be shown right or wrong, each once however often it is stated, in text order. */
export function findClaims(story: Story): readonly Claim[] {
  const origins = findOrigins(story);
  const standing = { origins, parties: findParties(story, origins) };
  const statements = stateOnce(story, findStatements(story));
  const claims = statements.map((statement, index) => buildClaim(story, statement, standing, index));
  return [...claims, ...findIdentityClaims(story, claims.length)];
}

function buildClaim(story: Story, statement: Stated, standing: Standing, index: number): Claim {
  const kind = classifyClaim(story, statement);
  const { worth, reasons } = weighClaim(story, statement, kind, standing);
  const attribution = statement.saidBy ?? attributionAround(story, statement.span);
  const actors = story.actors.filter((actor) =>
    actor.mentions.some((mention) => spanContains(statement.span, mention.span)),
  );
  return {
    id: `claim-${index}`,
    span: statement.span,
    ...(statement.also.length === 0 ? {} : { also: statement.also }),
    kind,
    figures: statement.figures.map((figure) => figure.id),
    actors: actors.map((actor) => actor.id),
    ...(attribution === undefined ? {} : { attribution: attribution.id }),
    worth,
    reasons: reasons.map((reason) => reason.name),
  };
}
