import { join } from 'node:path';
import type { Person } from '#chat/adapter.ts';
import { makeLink } from '#ledger/board/sign-ins.ts';

export const LINK_MINUTES = 15;

/** Where the embedded store's owner leaves the key of its links for the command line: the store itself is open only once. */
export function keyFile(dataDir: string): string {
  return join(dataDir, 'board.key');
}

/** An address that signs somebody in once. Whoever makes it says who they are. */
export function boardLink(
  key: Buffer,
  base: string,
  who: { readonly name: string; readonly workspaces: readonly string[] },
  now: number,
): string {
  const { name } = typedPerson(who.name);
  const person = { id: `link:${name}`, name };
  const link = makeLink(key, { person, known: true, workspaces: who.workspaces }, now + LINK_MINUTES * 60_000);
  return new URL(`enter/${link}`, base).href;
}

/** A workspace of a platform, with what its people paste at the board. */
export function withBoard(workspace: string): readonly string[] {
  return workspace.startsWith('web:') ? [workspace] : [workspace, `web:${workspace}`];
}

/** Somebody who only said what they are called. */
export function typedPerson(typed: string | undefined): Person {
  const name = typed?.trim().slice(0, 80);
  return name === undefined || name === ''
    ? { id: 'board:somebody', name: 'Somebody at the board' }
    : { id: `board:${name}`, name };
}
