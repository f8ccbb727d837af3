import type { Place } from '#chat/adapter.ts';

/** Where something was written, as Discord's channels lie: a thread is a channel below another. */
export interface ChannelPath {
  /** Undefined in a direct message. */
  readonly guild: string | undefined;
  readonly channel: string;
  /** Set when it was written in a thread. */
  readonly thread?: string;
  readonly name?: string;
}

/** Direct channels are workspaces of their own: what one person asks in private is nobody else's. */
export function workspaceOf(path: ChannelPath): string {
  return path.guild ?? `dm-${path.channel}`;
}

/** The thread of a message has the message's own id, opened or not. A direct channel has no threads. */
export function placeOf(path: ChannelPath, message: string): Place {
  const thread = path.guild === undefined ? '' : (path.thread ?? message);
  return { platform: 'discord', workspace: workspaceOf(path), channel: path.channel, thread };
}

/** The channel that messages of this place are in. */
export function postChannelOf(place: Place): string {
  return place.thread === '' ? place.channel : place.thread;
}

export function permalinkOf(workspace: string, channel: string, message: string): string {
  return `https://discord.com/channels/${workspace.startsWith('dm-') ? '@me' : workspace}/${channel}/${message}`;
}

/** 1 January 2015, from which Discord's ids count. https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Discord's ids are its clock. "175928847299117063" -> 1462015105796. */
export function msOf(snowflake: string): number {
  return /^\d+$/.test(snowflake) ? Number((BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS) : 0;
}

export function isoOf(snowflake: string): string {
  return new Date(msOf(snowflake)).toISOString();
}

/** The first id of a moment. */
export function snowflakeAt(ms: number): string {
  const since = BigInt(Math.max(0, Math.trunc(ms))) - DISCORD_EPOCH_MS;
  return String((since > 0n ? since : 0n) << 22n);
}

/** Ids by age: they are numbers of different lengths. */
export function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}
