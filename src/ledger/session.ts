import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Jobs } from './jobs.ts';
import type { Tables } from './tables.ts';
import type { Blind, Vault } from './vault.ts';

/** "slack:T024BE7LH": whose rows these are. Every query of the ledger names one. */
export type WorkspaceId = `${string}:${string}`;

/** The ledger seen from one workspace, alone or inside one transaction. */
export interface Session {
  readonly workspace: WorkspaceId;
  readonly db: Kysely<Tables>;
  readonly vault: Vault;
  readonly blind: Blind;
  readonly jobs: Jobs;
}

/** An id made of what it stands for: made again after a crash it is the same one. */
export function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Where something is said; the platform is in the workspace's id. */
export interface Where {
  readonly channel: string;
  readonly thread: string;
}

export interface Someone {
  readonly id: string;
  readonly name: string;
}

/** `value` as JSON, sealed for the row it will rest in. */
export function sealJson(session: Session, place: string, value: unknown): string {
  return session.vault.seal(JSON.stringify(value), place);
}

/** What `sealJson` put away; undefined once it was forgotten. */
export function openJson(session: Session, place: string, sealed: string | null): unknown {
  return sealed === null ? undefined : JSON.parse(session.vault.open(sealed, place));
}
