import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { Someone } from '#ledger/session.ts';

type Store = Pick<Ledger, 'db' | 'vault'>;

/** Who signed in, and how far they see. */
export interface SignedIn {
  readonly person: Someone;
  /** False where a name was typed in: that is nobody in particular. */
  readonly known: boolean;
  /** "*": every workspace of the ledger. */
  readonly workspaces: readonly string[];
}

const signedInSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  known: z.boolean(),
  workspaces: z.array(z.string()).readonly(),
});
const linkSchema = z.object({ ...signedInSchema.shape, until: z.number(), nonce: z.string() });

const hashOf = (words: string): string => createHash('sha256').update(words).digest('base64url');

/** Signs one-time links: made once per ledger and kept sealed in it. */
export async function linkKey({ db, vault }: Store): Promise<Buffer> {
  const made = vault.seal(randomBytes(32).toString('base64'), 'secret:board');
  await db
    .insertInto('secret')
    .values({ id: 'board', body: made })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db.selectFrom('secret').select('body').where('id', '=', 'board').executeTakeFirstOrThrow();
  return Buffer.from(vault.open(row.body ?? '', 'secret:board'), 'base64');
}

/** A word that signs `who` in once, until `until` (ms). Nothing is stored: whoever has the key can make one. */
export function makeLink(key: Buffer, who: SignedIn, until: number): string {
  const body = Buffer.from(JSON.stringify({ ...who, until, nonce: randomBytes(9).toString('base64url') }));
  return `${body.toString('base64url')}.${signatureOf(key, body)}`;
}

function signatureOf(key: Buffer, body: Buffer): string {
  return createHmac('sha256', key).update('board link').update(body).digest('base64url');
}

/** Who a link is for, whether or not it was used; undefined when it is none of ours or too old. */
export function readLink(key: Buffer, link: string, now: number): SignedIn | undefined {
  const [words = '', signature = ''] = link.split('.');
  const body = Buffer.from(words, 'base64url');
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(key, body))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const parsed = linkSchema.safeParse(JSON.parse(body.toString('utf8')));
  if (!parsed.success || parsed.data.until < now) return undefined;
  const { person, known, workspaces } = parsed.data;
  return { person, known, workspaces };
}

/** True the first time only. */
export async function useLink({ db }: Store, link: string, now: Date, keepMs: number): Promise<boolean> {
  const expires = new Date(now.getTime() + keepMs);
  const row = { id: hashOf(`link ${link}`), kind: 'link', body: null, workspaces: [], made: now, expires };
  const used = await db
    .insertInto('sign_in')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

/** What the browser holds for as long as it is signed in. */
export async function openSession({ db, vault }: Store, who: SignedIn, now: Date, lastsMs: number): Promise<string> {
  const word = randomBytes(32).toString('base64url');
  const id = hashOf(word);
  await db.deleteFrom('sign_in').where('expires', '<', now).execute();
  await db
    .insertInto('sign_in')
    .values({
      id,
      kind: 'session',
      body: vault.seal(JSON.stringify(who), `sign-in:${id}`),
      workspaces: [...who.workspaces],
      made: now,
      expires: new Date(now.getTime() + lastsMs),
    })
    .execute();
  return word;
}

export async function readSession({ db, vault }: Store, word: string, now: Date): Promise<SignedIn | undefined> {
  const id = hashOf(word);
  const row = await db
    .selectFrom('sign_in')
    .select('body')
    .where('id', '=', id)
    .where('kind', '=', 'session')
    .where('expires', '>', now)
    .executeTakeFirst();
  if (row === undefined || row.body === null) return undefined;
  return signedInSchema.parse(JSON.parse(vault.open(row.body, `sign-in:${id}`)));
}

export async function endSession({ db }: Store, word: string): Promise<void> {
  await db.deleteFrom('sign_in').where('id', '=', hashOf(word)).execute();
}
