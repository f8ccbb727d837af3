import { createHmac, timingSafeEqual } from 'node:crypto';
import { WEB_WORKSPACE } from '#chat/adapter.ts';
import type { Person } from '#chat/adapter.ts';
import { workspaceFrom } from '#desk/desk.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { Session, WorkspaceId } from '#ledger/session.ts';
import { workspacesOf } from '#ledger/workspaces.ts';

/** Whoever is at the browser. */
export interface Visitor {
  readonly person: Person;
  /** Their platform, or whoever made their link, says who they are. A name typed in is nobody in particular. */
  readonly known: boolean;
  /** "*": every workspace of the ledger. */
  readonly workspaces: readonly string[];
  /** Every form of theirs carries it. */
  readonly csrf: string;
  /** Absent on this machine, where nobody has to sign in. */
  readonly session?: string;
}

/** What the routes of the board find in their context. */
export interface BoardEnv {
  Variables: { visitor: Visitor };
}

/** The word in the forms of one session: who can't read the page can't know it. */
export function csrfOf(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

export function sameWord(a: string, b: string): boolean {
  const hash = (words: string): Buffer => createHmac('sha256', 'same').update(words).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** The workspaces a visitor may see, and no other. */
export async function sessionsOf(visitor: Visitor, ledger: Ledger): Promise<readonly Session[]> {
  if (!visitor.workspaces.includes('*')) return visitor.workspaces.map((one) => ledger.in(workspaceFrom(one)));
  const own: WorkspaceId = `web:${WEB_WORKSPACE}`;
  const all = await workspacesOf(ledger.db);
  return [...new Set([...all, own])].map((one) => ledger.in(one));
}

/** Where a story pasted by this visitor is filed: beside their platform's own, and nowhere anybody else looks. */
export function homeOf(visitor: Visitor): string {
  const [first = '*'] = visitor.workspaces;
  if (first === '*') return WEB_WORKSPACE;
  return first.startsWith('web:') ? first.slice('web:'.length) : first;
}
