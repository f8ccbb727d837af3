import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';

/** What Deskcheck asks to be told of, and what is lost without it. */
export const INTENTS: readonly (readonly [name: keyof typeof GatewayIntentBits, loss: string])[] = [
  ['Guilds', 'servers, channels and threads are not known'],
  ['GuildMessages', 'nothing that is written on a server is heard'],
  ['GuildMessageReactions', 'reactions mark nothing; the buttons still do'],
  ['DirectMessages', 'direct messages go unheard'],
  ['DirectMessageReactions', 'reactions in direct messages mark nothing'],
  [
    'MessageContent',
    'a story is read only when it mentions the bot, is sent to it directly, or is asked for by "Check this article"',
  ],
];

/** Has to be turned on in the developer portal. */
const CONTENT_INTENT: number = GatewayIntentBits.MessageContent;

/** What Deskcheck may do in a channel, and what is lost without it. */
export const PERMISSIONS: readonly (readonly [name: keyof typeof PermissionFlagsBits, loss: string])[] = [
  ['ViewChannel', 'it hears nothing there'],
  ['SendMessages', 'nothing can be posted'],
  ['AddReactions', 'no 👀 stands on a story while it is read'],
  ['CreatePublicThreads', 'there is no thread to answer in'],
  ['SendMessagesInThreads', 'nothing can be answered'],
  [
    'ReadMessageHistory',
    'what was written while it was away is not read, and a message may stand there twice after a crash',
  ],
];

/** The few that an answer can't do without. */
const TO_ANSWER: readonly (keyof typeof PermissionFlagsBits)[] = [
  'ViewChannel',
  'SendMessagesInThreads',
  'ReadMessageHistory',
];

export function intentBits(withContent: boolean): number {
  const bits = INTENTS.reduce((sum, [name]) => sum | GatewayIntentBits[name], 0);
  return withContent ? bits : bits & ~CONTENT_INTENT;
}

export function permissionBits(): bigint {
  return PERMISSIONS.reduce((sum, [name]) => sum | PermissionFlagsBits[name], 0n);
}

/** What is missing, of what Discord says the app may do there, to answer in a thread or to open one. */
export function missingPermissions(given: string | undefined, inThread: boolean): readonly string[] {
  if (given === undefined || !/^\d+$/.test(given)) return [];
  const bits = BigInt(given);
  if ((bits & PermissionFlagsBits.Administrator) !== 0n) return [];
  const needed = inThread ? TO_ANSWER : [...TO_ANSWER, 'CreatePublicThreads' as const];
  return needed.filter((name) => (bits & PermissionFlagsBits[name]) === 0n).map(permissionWords);
}

/** "SendMessagesInThreads" -> "Send Messages in Threads", as Discord's own pages write it. */
export function permissionWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(' In ', ' in ');
}

export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: String(permissionBits()),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
