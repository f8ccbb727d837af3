import type { Claims } from '#core/claims/find-claims.ts';
import type { Story } from '#core/claims/story.ts';
import { actorOf, wordsOf } from '#core/claims/story.ts';
import type { Actor } from '#core/actors/actor.ts';
import { spansOverlap } from '#core/span.ts';
import type { Statement } from '#core/statements/statement.ts';
import type { Flag } from './flag.ts';

const ACCUSES = new Set(['accuse', 'charge', 'sue']);
/** "is suspected of", "is being tried for": of whom it is said is accused. */
const SUSPECTED = /^(?:suspect|accuse|allege|blame|prosecute|try|indict|investigate|implicate)$/;
/** What only he or she who is accused can say, or was asked to. */
const ANSWERED =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed)|pleaded|not guilty|declined|comment|respond(?:ed|s)?|repl(?:y|ied|ies)|lawyers?|attorneys? for|defen[cs]e (?:team|lawyer|counsel)|insist(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|apologi[sz]ed|ruled out|no response|claimed responsibility)\b/i;

/** What is said against somebody: whether the other side is heard, and what it says. */
export function sideFlags(story: Story, found: Claims): readonly Flag[] {
  return [...notHeard(story, found), ...denied(story)];
}

/** A claim and its denial: "The union accused Ost of locking the gates." "Ost denies it." */
function denied(story: Story): readonly Flag[] {
  for (const denial of story.statements) {
    const { subject } = denial;
    if (denial.class !== 'deny' || denial.polarity === 'no' || subject === undefined) continue;
    const accusation = story.statements
      .flatMap((statement) => accusedIn(story, statement))
      .find(({ actor }) => actor.mentions.some(({ span }) => spansOverlap(span, subject)));
    if (accusation === undefined) continue;
    const { actor, statement } = accusation;
    const says = `${actor.name} denies what is said: “${wordsOf(story, statement.span)}” against “${wordsOf(story, denial.span)}”. What would settle it?`;
    return [{ kind: 'sources-differ', spans: [statement.span, denial.span], says: says.replaceAll(/\s+/g, ' ') }];
  }
  return [];
}

/** Somebody is accused by name and neither heard nor said not to have answered. */
function notHeard(story: Story, { claims }: Claims): readonly Flag[] {
  const body = story.article.paragraphs.map((paragraph) => wordsOf(story, paragraph)).join(' ');
  if (ANSWERED.test(body)) return [];
  const accused = story.statements.flatMap((statement) => accusedIn(story, statement));
  const silent = accused.filter(
    ({ actor, statement }) => !speaks(story, actor) && claims.some(({ span }) => spansOverlap(span, statement.span)),
  );
  const [first] = silent;
  if (first === undefined) return [];
  return [
    {
      kind: 'one-side-only',
      spans: silent.map(({ statement }) => statement.span),
      says: `${first.actor.name} is accused and not heard: was an answer asked for?`,
    },
  ];
}

function accusedIn(story: Story, statement: Statement): readonly { actor: Actor; statement: Statement }[] {
  const { object, polarity } = statement;
  const accuses = ACCUSES.has(statement.class ?? '') || SUSPECTED.test(statement.lemma);
  if (object === undefined || polarity === 'no' || !accuses) return [];
  const actor = story.actors.find(
    ({ kind, mentions }) => kind !== 'place' && mentions.some(({ span }) => spansOverlap(span, object)),
  );
  return actor === undefined ? [] : [{ actor, statement }];
}

function speaks(story: Story, actor: Actor): boolean {
  return story.attributions.some(({ source }) => {
    const speaker = source.kind === 'named' ? actorOf(story, source.actor) : undefined;
    return speaker !== undefined && (speaker.id === actor.id || speaker.affiliation === actor.id);
  });
}
