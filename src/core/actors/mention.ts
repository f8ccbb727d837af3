import { remember } from '#core/language/model/cache.ts';
import type { Span } from '#core/span.ts';
import type { ActorKind } from './actor.ts';

/** A name, or words that describe as a name does ("Syrian army"), before it is known whose it is. In order of the text. */
export interface Reference extends Span {
  readonly kind: ActorKind;
  /** As written; a nationality before it is kept: "Russian Defense Ministry". */
  readonly text: string;
  /** Lower case, no accents, no full stops, no "the". */
  readonly folded: string;
  readonly words: readonly string[];
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Not capitalised: "the Syrian army". */
  readonly described: boolean;
  /** From the title before it: "Ms Keller". */
  readonly gender?: 'he' | 'she';
}

/** What the article calls by one or more names. `references[0]` is the first in the text. */
export interface Entity {
  readonly kind: ActorKind;
  readonly references: Reference[];
  /** One reference for each different form. */
  readonly forms: Map<string, Reference>;
  /** Forms joined as another spelling. */
  readonly variants: Set<Reference>;
}

export function startEntity(reference: Reference): Entity {
  return {
    kind: reference.kind,
    references: [reference],
    forms: new Map([[reference.folded, reference]]),
    variants: new Set(),
  };
}

export function addReference(entity: Entity, reference: Reference): void {
  entity.references.push(reference);
  if (!entity.forms.has(reference.folded)) entity.forms.set(reference.folded, reference);
}

export const fold: (text: string) => string = remember((text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .replaceAll(/\s*[-‐–]\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .trim(),
);
