import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { sliceOf, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { findQuotations } from '#core/text/find-quotations.ts';
import type { Quotation } from '#core/text/token.ts';
import { watch } from '#core/trace.ts';
import type { Actor, ActorDraft, Mention } from './actor.ts';
import { appositionsOnly, findDescriptions } from './find-descriptions.ts';
import { findAffiliation } from './find-affiliation.ts';
import { findGroups } from './find-groups.ts';
import { findReferences } from './find-references.ts';
import { findRole } from './find-role.ts';
import { findStandIns } from './find-stand-ins.ts';
import type { Profile } from './profile.ts';
import { genderOf } from './genders.ts';
import { groupReferences } from './group-references.ts';
import { joinVariants } from './join-variants.ts';
import type { Entity, Reference } from './mention.ts';
import { coverageOf, indexMentions } from './mention-index.ts';

/** Everybody and every body and place that the story names or describes, in the order of their first mention. */
export function findActors(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[] = findQuotations(article),
): readonly Actor[] {
  const entities = joinVariants(groupReferences(article, findReferences(article, sentences)));
  const roles = new Map(entities.map((entity) => [entity, roleOf(entity, sentences)] as const));
  const offices = [...roles.values()].filter((role) => role !== undefined);
  const beside = new Map(entities.map((entity) => [entity, findDescriptions(sentences, entity)] as const));
  const profiles = entities.map((entity) =>
    profileOf(article, sentences, entity, [roles.get(entity) ?? [], beside.get(entity) ?? []].flat()),
  );

  const { length } = article.text;
  const isQuoted = coverageOf(
    length,
    quotations.map(({ span }) => span),
  );
  const isNamed = coverageOf(length, [...offices, ...entities.flatMap(({ references }) => references)]);
  const standIns = findStandIns(sentences, profiles, isQuoted, isNamed);
  const isTaken = coverageOf(length, [...offices, ...standIns.map(({ span }) => span)]);
  const groups = findGroups(article, sentences, entities, isTaken);

  const standInsOf = Map.groupBy(standIns, ({ entity }) => entity);
  const drafts = [
    ...entities.map((entity) =>
      draftOf(sentences, entity, roles.get(entity), [
        ...(standInsOf.get(entity) ?? []),
        ...[...(groups.members.get(entity) ?? []), ...appositionsOnly(beside.get(entity) ?? [])].map((span) => ({
          span,
          kind: 'role' as const,
        })),
      ]),
    ),
    ...groups.drafts,
  ].toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  const numbered = drafts.map((draft, index): Actor => ({ id: `actor-${index}`, ...draft }));
  const actors = watch('actor', NAMED_AND_DESCRIBED, [], numbered, spanOfActor);
  const mentionsIn = indexMentions(actors);
  const affiliated = actors.map((actor) => {
    const affiliation = findAffiliation(article, actor, mentionsIn);
    return affiliation === undefined ? actor : { ...actor, affiliation };
  });
  return watch('actor', AFFILIATION, actors, affiliated, spanOfActor);
}

const NAMED_AND_DESCRIBED = {
  name: 'names and groups',
  why: 'whom the story names or describes, their mentions joined',
};
const AFFILIATION = { name: 'affiliation', why: '"the ministry’s spokesman": whom one speaks for' };
const spanOfActor = ({ mentions }: Actor): Span => mentions[0]?.span ?? { start: 0, end: 0 };

function profileOf(article: Article, sentences: readonly Sentence[], entity: Entity, told: readonly Span[]): Profile {
  const words = told.map((span) => sliceOf(article.text, span).toLowerCase()).join(' ');
  return { entity, role: words, gender: genderOf(entity, sentences) };
}

const COURTESY = /^(?:mr|mrs|ms|dr)\.?$/;
/** How people are addressed. */
const ADDRESSES = /^(?:mr|mrs|ms|dr|prof|professor|sir|gen|general|judge|senator)\.?$/;

function draftOf(
  sentences: readonly Sentence[],
  entity: Entity,
  role: Span | undefined,
  standIns: readonly { span: Span; kind: 'role' | 'pronoun' }[],
): ActorDraft {
  const name = fullestOf(entity);
  const mentions: Mention[] = [
    ...entity.references.map((reference) => ({
      span: entity.variants.has(reference) ? bare(reference) : withTitle(sentences, reference, role),
      kind: kindOf(entity, reference, name),
    })),
    ...standIns.map(({ span, kind }) => ({ span, kind })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const kind = entity.references.some((reference) => reference.kind === 'force') ? 'force' : entity.kind;
  return { kind, name: name?.text ?? '', ...(role === undefined ? {} : { role }), mentions };
}

function bare({ start, end }: Reference): Span {
  return { start, end };
}

/** "Ms Keller", "General Mark Dorin": a title that is no part of an office told here belongs to how somebody is called. */
function withTitle(sentences: readonly Sentence[], reference: Reference, role: Span | undefined): Span {
  const { end, first, kind } = reference;
  const words = sentences[reference.sentence]?.words ?? [];
  const title = words[first - 1];
  if (kind !== 'person' || title === undefined || !ADDRESSES.test(title.lower)) return bare(reference);
  const isOffice = !COURTESY.test(title.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(words[first - 2]?.upos ?? '');
  return isOffice || (role !== undefined && spansOverlap(role, title)) ? bare(reference) : { start: title.start, end };
}

/** A person's family name is a name; another form of a body's or a place's name is an alias. */
function kindOf(entity: Entity, reference: Reference, name: Reference | undefined): Mention['kind'] {
  if (reference.described) return 'role';
  if (entity.variants.has(reference)) return 'variant';
  return entity.kind === 'person' || reference.folded === name?.folded ? 'name' : 'alias';
}

/** The fullest form: a name before a description, of names the one with the most words, other spellings last. */
function fullestOf(entity: Entity): Reference | undefined {
  const rank = (reference: Reference): number =>
    (reference.described ? 0 : 1000) +
    (entity.variants.has(reference) ? 0 : 500) +
    reference.words.length * 20 +
    Math.min(19, reference.text.length / 4);
  const [best] = entity.references.toSorted((a, b) => rank(b) - rank(a));
  return best;
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
