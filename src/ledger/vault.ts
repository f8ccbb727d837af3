import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keeps a newsroom's words unreadable at rest. Without keys they rest as they are. */
export interface Vault {
  /** `place` ties the words to their row ("reading:ab12"): moved to another row they can't be opened. */
  seal(words: string, place: string): string;
  open(sealed: string, place: string): string;
}

const PLAIN = 'v0.';

/** "k2:BASE64,k1:BASE64": the first key seals, every key opens. */
function readKeys(spec: string): ReadonlyMap<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const part of spec.split(',')) {
    const colon = part.indexOf(':');
    const key = Buffer.from(part.slice(colon + 1), 'base64');
    if (colon < 1 || !/^[\w-]+$/.test(part.slice(0, colon)) || key.length !== 32) {
      throw new Error(
        'A ledger key is written NAME:BASE64 with 32 bytes behind it: openssl rand -base64 32 makes one.',
      );
    }
    keys.set(part.slice(0, colon), key);
  }
  return keys;
}

function sealWith(key: Buffer, words: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function openWith(key: Buffer, sealed: string, place: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
}

/** Without `spec` words rest as they are; rows sealed earlier then refuse to open. */
export function openVault(spec?: string): Vault {
  const keys = spec === undefined ? new Map<string, Buffer>() : readKeys(spec);
  const current = [...keys].at(0);
  return {
    seal: (words, place) =>
      current === undefined ? PLAIN + words : `v1.${current[0]}.${sealWith(current[1], words, place)}`,
    open: (sealed, place) => {
      if (sealed.startsWith(PLAIN)) return sealed.slice(PLAIN.length);
      const [version, name = '', body = ''] = sealed.split('.');
      const key = keys.get(name);
      if (version !== 'v1' || key === undefined) {
        throw new Error(`The ledger was sealed with the key "${name}", and that key was not given (LEDGER_KEYS).`);
      }
      return openWith(key, body, place);
    },
  };
}

/** A word as the index keeps it: the same word of the same workspace gives the same letters, and nothing gives the word back. */
export type Blind = (word: string) => string;

export function blindWith(secret: Buffer, workspace: string): Blind {
  return (word) => createHmac('sha256', secret).update(`${workspace}\0${word}`).digest('base64url').slice(0, 14);
}
