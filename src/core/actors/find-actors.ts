import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { findQuotations } from '#core/text/find-quotations.ts';
import type { Actor, ActorId, Mention } from './actor.ts';
import { findGroups } from './find-groups.ts';
import { findReferences } from './find-references.ts';
import { findRole } from './find-role.ts';
import { findStandIns } from './find-stand-ins.ts';
import type { Profile } from './find-stand-ins.ts';
import { genderOf } from './genders.ts';
import { groupReferences } from './group-references.ts';
import { joinVariants } from './join-variants.ts';
import type { Entity, Reference } from './mention.ts';

/** Everybody and every body and place that the story names or describes, in the order of their first mention. */
export function findActors(article: Article, sentences: readonly Sentence[]): readonly Actor[] {
  const entities = joinVariants(groupReferences(article, findReferences(article, sentences)));
  const roles = new Map(entities.map((entity) => [entity, roleOf(entity, sentences)] as const));
  const profiles = entities.map((entity): Profile => {
    const role = roles.get(entity);
    return {
      entity,
      role: role === undefined ? '' : sliceOf(article.text, role).toLowerCase(),
      gender: genderOf(entity, sentences),
    };
  });
  const taken = [
    ...[...roles.values()].filter((role) => role !== undefined),
    ...entities.flatMap((entity) => entity.references),
  ];
  const quoted = findQuotations(article).map((quotation) => quotation.span);
  const standIns = findStandIns(sentences, profiles, quoted, taken);
  const groups = findGroups(article, sentences, entities, [
    ...standIns.map(({ span }) => span),
    ...[...roles.values()].filter((role) => role !== undefined),
  ]);

  const drafts = [
    ...entities.map((entity) =>
      draftOf(
        entity,
        roles.get(entity),
        standIns.filter((standIn) => standIn.entity === entity),
        groups.members.get(entity) ?? [],
      ),
    ),
    ...groups.drafts,
  ].toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  const actors = drafts.map((draft, index): Actor => ({ id: `actor-${index}`, ...draft }));
  return actors.map((actor) => {
    const affiliation = affiliationOf(article, actor, actors);
    return affiliation === undefined ? actor : { ...actor, affiliation };
  });
}

export type ActorDraft = Omit<Actor, 'id'>;

function draftOf(
  entity: Entity,
  role: Span | undefined,
  standIns: readonly { span: Span; kind: 'role' | 'pronoun' }[],
  members: readonly Span[],
): ActorDraft {
  const mentions: Mention[] = [
    ...entity.references.map((reference) => ({
      span: { start: reference.start, end: reference.end },
      kind: kindOf(entity, reference),
    })),
    ...standIns.map(({ span, kind }) => ({ span, kind })),
    ...members.map((span) => ({ span, kind: 'role' as const })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const kind = entity.references.some((reference) => reference.kind === 'force') ? 'force' : entity.kind;
  return { kind, name: nameOf(entity), ...(role === undefined ? {} : { role }), mentions };
}

function kindOf(entity: Entity, reference: Reference): Mention['kind'] {
  if (reference.described) return 'role';
  if (entity.variants.has(reference)) return 'variant';
  return entity.aliases.has(reference) ? 'alias' : 'name';
}

/** The fullest form: a name before a description, of names the one with the most words, other spellings last. */
function nameOf(entity: Entity): string {
  const rank = (reference: Reference): number =>
    (reference.described ? 0 : 1000) +
    (entity.variants.has(reference) ? 0 : 500) +
    reference.words.length * 20 +
    Math.min(19, reference.text.length / 4);
  const [best] = entity.references.toSorted((a, b) => rank(b) - rank(a));
  return best?.text ?? '';
}

function roleOf(entity: Entity, sentences: readonly Sentence[]): Span | undefined {
  if (entity.kind !== 'person') return undefined;
  const roles = entity.references.flatMap((reference) => {
    const sentence = sentences[reference.sentence];
    const role = sentence === undefined ? undefined : findRole(sentence, reference);
    return role === undefined ? [] : [role];
  });
  return roles.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** The body named in the role, the last of several: "head of a department at Russia's General Staff". Else "Party's Anna Rossi", "Anna Rossi of Party". */
function affiliationOf(article: Article, actor: Actor, actors: readonly Actor[]): ActorId | undefined {
  if (actor.kind !== 'person') return undefined;
  const bodies = actors.filter((other) => other.kind === 'organisation' || other.kind === 'force');
  const { role } = actor;
  const inRole =
    role === undefined
      ? []
      : bodies.flatMap((body) =>
          body.mentions
            .filter((mention) => spanContains(role, mention.span))
            .map((mention) => ({ body, at: mention.span.start })),
        );
  const last = inRole.toSorted((a, b) => a.at - b.at).at(-1);
  if (last !== undefined) return last.body.id;
  const beside = bodies.find((body) =>
    body.mentions.some((mention) =>
      actor.mentions.some((own) => own.kind === 'name' && standsBeside(article, mention.span, own.span)),
    ),
  );
  return beside?.id;
}

function standsBeside(article: Article, body: Span, person: Span): boolean {
  if (spansOverlap(body, person)) return false;
  if (body.end < person.start) return /^['’]s? (?:\p{Ll}+ ){0,2}$/u.test(article.text.slice(body.end, person.start));
  return /^,? (?:of|from|for|at) (?:the )?$/.test(article.text.slice(person.end, body.start));
}
