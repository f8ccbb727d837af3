import type { Kysely } from 'kysely';
import type { ConstructorOptions } from 'pg-boss';
import type { Tables } from './tables.ts';

/** A database that is open: the one thing PGlite and Postgres differ in. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** How pg-boss reaches the same database. */
  readonly boss: ConstructorOptions;
  close(): Promise<void>;
}
