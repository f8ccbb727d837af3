import type { Claim } from '#core/claims/claim.ts';
import type { Flag } from './flag.ts';
import { isAboutFighting } from '#core/claims/parties.ts';
import type { Story } from '#core/claims/story.ts';
import { wordsOf } from '#core/claims/story.ts';

/** "a poll by", "the survey found"; not "polling station" or "the polls closed". */
const POLL =
  /\b(?:(?:opinion|exit|new|recent|latest|online|national) (?:poll|survey)|(?:poll|survey) (?:by|of|for|found|finds|show\w*|put|suggest\w*|published|conducted|commissioned)|respondents)\b/i;

/** What a reader will ask and the story does not say. Absence is not a claim; it is said once. */
export function missingFlags(story: Story, claims: readonly Claim[]): readonly Flag[] {
  const body = story.article.paragraphs.map((paragraph) => wordsOf(story, paragraph)).join('\n');
  return [...missingCivilians(story, claims, body), ...missingBase(story, body)];
}

function missingCivilians(story: Story, claims: readonly Claim[], body: string): readonly Flag[] {
  const violent = claims.filter((claim) => claim.kind === 'casualties' || claim.kind === 'operations');
  const struck = story.statements.some(({ class: kind = '' }) => /^(?:harm|strike|shoot-down|destroy)/.test(kind));
  if (violent.length === 0 || !struck || !isAboutFighting(story)) return [];
  if (
    /\b(?:civilians?|residents?|bystanders?|children|women|families|villagers|people (?:were )?killed|evacuees|evacuat(?:ed|ion|ing)|no (?:injuries|deaths|casualties))\b/i.test(
      body,
    )
  )
    return [];
  return [
    {
      kind: 'missing-civilians',
      spans: violent.map((claim) => claim.span),
      says: 'Strikes or killings are described and civilians are not mentioned at all: ask who was hit.',
    },
  ];
}

/** Polls without a sample, changes without a base. */
function missingBase(story: Story, body: string): readonly Flag[] {
  const flags: Flag[] = [];
  const shares = story.figures.filter((figure) => figure.unit.kind === 'percent');
  if (
    shares.length > 0 &&
    POLL.test(body) &&
    !/\b(?:sample|respondents?|(?:survey|poll|study) of [\d,]+|surveyed [\d,]+|polled [\d,]+|[\d,]+ (?:adults|voters|people))\b/i.test(
      body,
    )
  ) {
    flags.push({
      kind: 'other',
      spans: shares.map((figure) => figure.span),
      says: 'A poll or survey is reported without the size of its sample.',
    });
  }
  const changes = story.figures.filter((figure) => figure.change !== undefined && figure.unit.kind === 'percent');
  const based =
    /\b(?:from|compared|than|since|year[- ](?:on|over)[- ]year|year[- ]earlier|a year (?:ago|earlier|before)|versus|previous|last (?:year|month|quarter)|same (?:month|period|quarter))\b/i;
  if (changes.length > 0 && !based.test(body)) {
    flags.push({
      kind: 'other',
      spans: changes.map((figure) => figure.span),
      says: 'A change in percent is given without what it is compared with.',
    });
  }
  return flags;
}
