import type { Span } from '#core/span.ts';

export type ActorId = `actor-${number}`;
export const ACTOR_KINDS = ['person', 'organisation', 'force', 'place', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
export const MENTION_KINDS = ['name', 'alias', 'variant', 'role', 'pronoun'] as const;

export interface Mention {
  readonly span: Span;
  readonly kind: (typeof MENTION_KINDS)[number];
}

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** The fullest form in the text. */
  readonly name: string;
  readonly role?: Span;
  readonly affiliation?: ActorId;
  /** A `variant` is another spelling: joined and shown, never silently merged. */
  readonly mentions: readonly Mention[];
}

/** An actor before the story's order gives it a number. */
export type ActorDraft = Omit<Actor, 'id'>;
