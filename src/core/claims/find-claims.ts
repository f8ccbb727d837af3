import { spanContains } from '#core/span.ts';
import type { Claim } from './claim.ts';
import { classifyClaim } from './classify-claim.ts';
import { findStatements } from './find-statements.ts';
import type { Statement } from './find-statements.ts';
import { findIdentityClaims } from './identity-claims.ts';
import { findOrigins } from './origins.ts';
import { findParties } from './parties.ts';
import { areSame } from './same-figure.ts';
import type { Story } from './story.ts';
import { attributionAround, isInHeadline, wordsOf } from './story.ts';
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

function buildClaim(story: Story, statement: Statement, standing: Standing, index: number): Claim {
  const kind = classifyClaim(story, statement);
  const { worth, reasons } = weighClaim(story, statement, kind, standing);
  const attribution = statement.saidBy ?? attributionAround(story, statement.span);
  const actors = story.actors.filter((actor) =>
    actor.mentions.some((mention) => spanContains(statement.span, mention.span)),
  );
  return {
    id: `claim-${index}`,
    span: statement.span,
    kind,
    figures: statement.figures.map((figure) => figure.id),
    actors: actors.map((actor) => actor.id),
    ...(attribution === undefined ? {} : { attribution: attribution.id }),
    worth,
    reasons: reasons.map((reason) => reason.name),
  };
}

/** Drops statements that the story makes again elsewhere: same figures, or nearly the same words. The fuller one is kept; the headline's is not. */
function stateOnce(story: Story, statements: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const twin = kept.findIndex((other) => saysTheSame(story, other, statement));
    const other = kept[twin];
    if (other === undefined) kept.push(statement);
    else if (isFuller(story, statement, other)) kept[twin] = statement;
  }
  return kept;
}

function saysTheSame(story: Story, a: Statement, b: Statement): boolean {
  if (a.figures.length > 0 && b.figures.length > 0) {
    const [fewer, more] = a.figures.length <= b.figures.length ? [a, b] : [b, a];
    return fewer.figures.every((figure) => more.figures.some((other) => areSame(story, figure, other)));
  }
  return a.figures.length === b.figures.length && sharedWords(wordsOf(story, a.span), wordsOf(story, b.span)) >= 0.7;
}

function isFuller(story: Story, a: Statement, b: Statement): boolean {
  if (isInHeadline(story, b.span) !== isInHeadline(story, a.span)) return isInHeadline(story, b.span);
  return a.figures.length > b.figures.length;
}

/** Share of the content words of the shorter text that stand in the other. */
function sharedWords(a: string, b: string): number {
  const set = (words: string): Set<string> => new Set(words.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
  const [x, y] = [set(a), set(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
