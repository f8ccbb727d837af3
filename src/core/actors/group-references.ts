import type { Article } from '#core/article.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import { knownGender } from '#core/language/names/people.ts';
import type { ActorKind } from './actor.ts';
import { addReference, startEntity } from './mention.ts';
import type { Entity, Reference } from './mention.ts';
import { bodyFit, keysOf, sharesKnownName } from './same-body.ts';
import { personFit } from './same-person.ts';

/** Joins the references that name one actor. Full names are placed first, so that a headline's "Rossi" finds the "Anna Rossi" below it. */
export function groupReferences(article: Article, found: readonly Reference[]): readonly Entity[] {
  const references = settleKinds(article, found);
  const entities = new Set<Entity>();
  const byKey = new Map<string, Set<Entity>>();
  const bracketed = findBracketed(article, references);
  const order = references.toSorted(
    (a, b) => Number(a.described) - Number(b.described) || b.words.length - a.words.length,
  );
  for (const reference of order) {
    if (bracketed.has(reference)) continue;
    const keys = reference.kind === 'person' ? reference.words : keysOf(reference);
    const entity =
      bestEntity(new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])])), reference) ?? startEntity(reference);
    if (entity.references[0] !== reference) addReference(entity, reference);
    entities.add(entity);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(entity));
  }
  const all = [...entities];
  for (const [alias, name] of bracketed) placeBracketed(all, alias, name);
  for (const entity of all) entity.references.sort((a, b) => a.start - b.start);
  return all.toSorted((a, b) => (a.references[0]?.start ?? 0) - (b.references[0]?.start ?? 0));
}

/**
 * One word is one kind of name throughout, the commonest: "Madaya" is a town even where it reads like a person. The family name of somebody
 * in the story is that person, unless it stands where a place stands: "in Paris".
 */
function settleKinds(article: Article, references: readonly Reference[]): readonly Reference[] {
  const families = new Set(
    references.filter(({ kind, words }) => kind === 'person' && words.length > 1).map(({ words }) => words.at(-1)),
  );
  const commonest = new Map(
    [...Map.groupBy(references, ({ folded }) => folded)].map(([form, same]) => [form, commonKind(same)]),
  );
  return references.map((reference) => {
    // "Kiev said so" is the town "Kyiv", however the tagger reads it.
    if (
      reference.kind === 'person' &&
      references.some((other) => other.kind === 'place' && sharesKnownName(other, reference))
    )
      return { ...reference, kind: 'place' };
    if (families.has(reference.folded))
      return isAtPlace(article, reference) ? reference : { ...reference, kind: 'person' };
    return { ...reference, kind: commonest.get(reference.folded) ?? reference.kind };
  });
}

/** Of kinds as common, the first in the text. */
function commonKind(references: readonly Reference[]): ActorKind | undefined {
  const counts = [...Map.groupBy(references, ({ kind }) => kind)].map(([kind, same]) => ({ kind, count: same.length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.kind;
}

function isAtPlace(article: Article, { start }: Reference): boolean {
  return /\b(?:in|at|from|near|to|across|around|outside) $/.test(article.text.slice(Math.max(0, start - 9), start));
}

/** "Tadmur (Palmyra)", "Korean Central News Agency (KCNA)": the name in brackets is another name of the one before it. */
function findBracketed(article: Article, references: readonly Reference[]): ReadonlyMap<Reference, Reference> {
  const found = new Map<Reference, Reference>();
  const places = new Set(references.filter(({ kind }) => kind === 'place').map(({ folded }) => folded));
  const isPlace = ({ text, folded }: Reference): boolean => places.has(folded) || knownKinds(text).has('city');
  references.forEach((reference, i) => {
    const before = references[i - 1];
    if (before === undefined || before.sentence !== reference.sentence || reference.kind === 'person') return;
    const between = article.text.slice(before.end, reference.start);
    const after = article.text.slice(reference.end, reference.end + 2);
    if (
      !/^(?:['’]s?)?\s*(?:[([]\s*(?:the |or |also )?["“‘]?|,? (?:also|formerly|better|locally) (?:known|called) as (?:the )?["“‘]?)$/.test(
        between,
      )
    )
      return;
    if (between.includes('(') || between.includes('[') ? !/^["”’]?\s?[)\]]/.test(after) : false) return;
    if (before.kind === 'place' ? isPlace(reference) && !isPartOf(before, reference) : reference.kind !== 'place')
      found.set(reference, before);
  });
  return found;
}

/** "Tripoli (Libya)" tells where Tripoli lies; it is not another name. */
function isPartOf(inner: Reference, outer: Reference): boolean {
  return isCountry(outer) || isCountry(inner);
}

function isCountry(reference: Reference): boolean {
  return knownKinds(reference.text).has('country') || knownKinds(reference.text).has('region');
}

function placeBracketed(entities: Entity[], alias: Reference, name: Reference): void {
  const entity = entities.find((known) => known.references.includes(name));
  if (entity === undefined) return;
  const same = entities.findIndex(
    (known) => known !== entity && known.references.some((other) => other.folded === alias.folded),
  );
  const others = same < 0 ? [] : (entities.splice(same, 1)[0]?.references ?? []);
  for (const reference of [alias, ...others]) {
    addReference(entity, reference);
  }
}

/** The entity that fits best; of equals, the one named last before the reference, else the first after it. */
function bestEntity(entities: ReadonlySet<Entity>, reference: Reference): Entity | undefined {
  let best: Entity[] = [];
  let top = 1;
  for (const entity of entities) {
    if (!kindsAgree(entity, reference)) continue;
    const fit = reference.kind === 'person' ? personFit(reference, entity) : bodyFit(reference, entity);
    if (fit > top) best = [];
    if (fit < top) continue;
    best.push(entity);
    top = fit;
  }
  if (best.length < 2) return best[0];
  // "Ms Keller" is Brigitte, though Anton was named last.
  const agreeing = best.filter((entity) => reference.gender !== undefined && genderHint(entity) === reference.gender);
  return (agreeing.length > 0 ? agreeing : best).toSorted((a, b) => nearness(b, reference) - nearness(a, reference))[0];
}

function genderHint(entity: Entity): 'he' | 'she' | undefined {
  const forms = [...entity.forms.values()];
  const titled = forms.find(({ gender }) => gender !== undefined)?.gender;
  return (
    titled ??
    forms
      .map(({ words }) => (words.length > 1 ? knownGender(words[0] ?? '') : undefined))
      .find((told) => told !== undefined)
  );
}

function kindsAgree(entity: Entity, reference: Reference): boolean {
  if (entity.kind === reference.kind || [...entity.forms.values()].some((known) => sharesKnownName(known, reference)))
    return true;
  return isBody(entity.kind) && isBody(reference.kind);
}

const isBody = (kind: string): boolean => kind === 'organisation' || kind === 'force';

/** Below 1: nearer before is better, and before is better than after. */
function nearness(entity: Entity, reference: Reference): number {
  let best = 0;
  for (const { start } of entity.references) {
    const gap = reference.start - start;
    best = Math.max(best, gap >= 0 ? 0.5 + 0.4 / (1 + gap / 100) : 0.3 / (1 - gap / 100));
  }
  return best;
}
