import { createHash } from 'node:crypto';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';

/** https://docs.discord.com/developers/resources/message#create-message: "Can be used to verify a message was sent (up to 25 characters)". */
const NONCE_MAX = 25;

/** Two posts with the same one are one post: Discord gives back the first. */
export function nonceOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url').slice(0, NONCE_MAX);
}

/** A component's id is a number of 32 bits that stays with the message, while its nonce is soon forgotten. */
export function signatureOf(token: string): number {
  return (createHash('sha256').update(`sign ${token}`).digest().readUInt32BE() & 0x3f_ff_ff_ff) + 1000;
}

export function signed(
  components: readonly APIMessageTopLevelComponent[],
  signature: number,
): APIMessageTopLevelComponent[] {
  const [first, ...rest] = components;
  return first === undefined ? [] : [{ ...first, id: signature }, ...rest];
}

const shape = z.array(z.looseObject({ id: z.number().optional() }));

/** What a message was signed with; undefined for one that was not. */
export function signatureIn(message: { readonly components: readonly unknown[] }): number | undefined {
  return shape.safeParse(message.components).data?.[0]?.id;
}
