import type { Gender } from './genders.ts';
import type { Entity } from './mention.ts';

/** What is known of an entity while reading on. */
export interface Profile {
  readonly entity: Entity;
  /** Its role's words, lower case: "head of the main operations department". */
  role: string;
  gender: Gender | undefined;
}
