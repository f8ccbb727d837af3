import { invalid, numbered, ok, refused } from './discord-call.ts';
import type { Answer, Call, Route } from './discord-call.ts';
import { callback, editOriginal, followUp } from './discord-callbacks.ts';
import { problemsOfCommands, problemsOfMessage, problemsOfThread } from './discord-limits.ts';
import {
  addChannel,
  channelJson,
  deniedIn,
  DIRECT,
  isThread,
  messageAt,
  messageJson,
  msOf,
  TEXT,
  THREAD,
  userJson,
  wordOf,
} from './discord-world.ts';
import type { Json, World, WorldChannel, WorldMessage } from './discord-world.ts';

const UNKNOWN_CHANNEL = refused(404, 10_003, 'Unknown Channel');
const UNKNOWN_MESSAGE = refused(404, 10_008, 'Unknown Message');
const MISSING_ACCESS = refused(403, 50_001, 'Missing Access');
const MISSING_PERMISSIONS = refused(403, 50_013, 'Missing Permissions');
const ARCHIVED = refused(400, 50_083, 'Thread is archived');
/** The same nonce within a few minutes is the same message. */
const NONCE_MS = 300_000;

export const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  [
    'GET',
    /^\/gateway\/bot$/,
    ({ context }) =>
      ok({
        url: context.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
      }),
  ],
  ['GET', /^\/users\/@me$/, ({ context: { world } }) => ok(userJson(world, world.bot))],
  [
    'GET',
    /^\/users\/(\d+)$/,
    ({ params: [id = ''], context: { world } }) =>
      world.users.has(id) ? ok(userJson(world, id)) : refused(404, 10_013, 'Unknown User'),
  ],
  ['POST', /^\/users\/@me\/channels$/, openDirect],
  [
    'GET',
    /^\/applications\/@me$/,
    ({ context }) =>
      ok({
        id: context.world.app,
        name: 'Deskcheck',
        flags: context.flags(),
        approximate_guild_count: context.world.guilds.size,
      }),
  ],
  ['GET', /^\/applications\/(\d+)\/commands$/, ({ context }) => ok(context.world.commands)],
  ['PUT', /^\/applications\/(\d+)\/commands$/, putCommands],
  [
    'GET',
    /^\/channels\/(\d+)$/,
    (call) => inChannel(call, ['ViewChannel'], (channel) => ok(channelJson(call.context.world, channel))),
  ],
  ['PATCH', /^\/channels\/(\d+)$/, patchChannel],
  ['GET', /^\/channels\/(\d+)\/messages$/, listMessages],
  ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, (call) => inMessage(call, (message) => ok(shown(call, message)))],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)$/, listReactions],
  ['PUT', /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/, (call) => ownReaction(call, true)],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/, (call) => ownReaction(call, false)],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, patchMessage],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, openThread],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, callback],
  ['PATCH', /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/, editOriginal],
  ['POST', /^\/webhooks\/(\d+)\/([\w-]+)$/, followUp],
];

function inChannel(call: Call, needed: readonly string[], work: (channel: WorldChannel) => Answer): Answer {
  const { world } = call.context;
  const channel = world.channels.get(call.params[0] ?? '');
  if (channel === undefined) return UNKNOWN_CHANNEL;
  const denied = deniedIn(world, channel);
  if (denied.has('ViewChannel')) return MISSING_ACCESS;
  return needed.some((name) => denied.has(name)) ? MISSING_PERMISSIONS : work(channel);
}

function inMessage(call: Call, work: (message: WorldMessage, channel: WorldChannel) => Answer): Answer {
  return inChannel(call, [], (channel) => {
    const message = messageAt(call.context.world, channel.id, call.params[1] ?? '');
    return message === undefined ? UNKNOWN_MESSAGE : work(message, channel);
  });
}

function shown(call: Call, message: WorldMessage): Json {
  return messageJson(call.context.world, message, { content: call.context.readsContent() });
}

function openDirect(call: Call): Answer {
  const { world } = call.context;
  const user = wordOf(call.body['recipient_id']);
  if (!world.users.has(user)) return refused(400, 50_033, 'Invalid Recipient(s)');
  const known = [...world.channels.values()].find((one) => one.type === DIRECT && one.name === user);
  return ok(channelJson(world, known ?? addChannel(world, { type: DIRECT, name: user })));
}

function putCommands(call: Call): Answer {
  const { world } = call.context;
  if (call.params[0] !== world.app)
    return refused(403, 20_012, 'You are not authorized to perform this action on this application');
  const bad = invalid(call, 'commands', problemsOfCommands(call.bodies));
  if (bad !== undefined) return bad;
  world.commands = call.bodies.map((body) => ({
    id: world.nextId(),
    application_id: world.app,
    version: world.nextId(),
    ...body,
  }));
  return ok(world.commands);
}

function patchChannel(call: Call): Answer {
  return inChannel(call, [], (channel) => {
    if (!isThread(channel)) return MISSING_PERMISSIONS;
    if (channel.locked) return refused(403, 50_013, 'Missing Permissions');
    channel.archived = call.body['archived'] === true;
    return ok(channelJson(call.context.world, channel));
  });
}

function listMessages(call: Call): Answer {
  return inChannel(call, [], (channel) => {
    if (deniedIn(call.context.world, channel).has('ReadMessageHistory')) return ok([]);
    const limit = Number(call.query.get('limit') ?? 50);
    if (limit < 1 || limit > 100) return refused(400, 50_035, 'Invalid Form Body');
    const [before, after, around] = ['before', 'after', 'around'].map((name) => call.query.get(name));
    const idOf = (message: WorldMessage): bigint => BigInt(message.id);
    const all = channel.messages;
    let page = all.slice(-limit);
    if (before != null) page = all.filter((one) => idOf(one) < BigInt(before)).slice(-limit);
    if (after != null) page = all.filter((one) => idOf(one) > BigInt(after)).slice(0, limit);
    if (around != null) {
      const at = all.findIndex((one) => idOf(one) >= BigInt(around));
      const from = Math.max(0, at - Math.floor(limit / 2));
      page = all.slice(from, from + limit);
    }
    return ok(page.toReversed().map((message) => shown(call, message)));
  });
}

function postMessage(call: Call): Answer {
  const { world, tell } = call.context;
  return inChannel(call, [], (channel) => {
    const needed = isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages';
    if (deniedIn(world, channel).has(needed)) return MISSING_PERMISSIONS;
    if (channel.locked) return refused(400, 160_005, 'Thread is locked');
    if (channel.archived) return ARCHIVED;
    const bad = invalid(call, 'message', problemsOfMessage(call.body, true));
    if (bad !== undefined) return bad;
    const nonce = wordOf(call.body['nonce']);
    const same = channel.messages.find((one) => one.nonce === nonce && Date.now() - msOf(one.id) < NONCE_MS);
    if (nonce !== '' && same !== undefined && call.body['enforce_nonce'] === true)
      return ok({ ...shown(call, same), nonce });
    const message = newMessage(world, channel.id, call.body, nonce);
    channel.messages.push(message);
    tell(
      'MESSAGE_CREATE',
      (content) => ({
        ...messageJson(world, message, { content }),
        ...(nonce === '' ? {} : { nonce }),
        ...guildOf(channel),
      }),
      channel.guild,
    );
    return ok({ ...shown(call, message), ...(nonce === '' ? {} : { nonce }) });
  });
}

function newMessage(world: World, channel: string, body: Json, nonce: string): WorldMessage {
  return {
    id: world.nextId(),
    channel,
    author: world.bot,
    content: wordOf(body['content']),
    components: numbered(body['components']),
    flags: Number(body['flags'] ?? 0),
    attachments: [],
    threaded: false,
    reactions: new Map(),
    ...(nonce === '' ? {} : { nonce }),
  };
}

function guildOf(channel: WorldChannel): Json {
  return channel.guild === undefined ? {} : { guild_id: channel.guild };
}

function ownReaction(call: Call, on: boolean): Answer {
  return inMessage(call, (message) => {
    const sign = decodeURIComponent(call.params[2] ?? '');
    const users = message.reactions.get(sign) ?? new Set();
    if (on) users.add(call.context.world.bot);
    else users.delete(call.context.world.bot);
    message.reactions.set(sign, users);
    return { status: 204, json: undefined };
  });
}

function listReactions(call: Call): Answer {
  const { world } = call.context;
  return inMessage(call, (message) => {
    const users = message.reactions.get(decodeURIComponent(call.params[2] ?? '')) ?? [];
    return ok([...users].map((user) => userJson(world, user)));
  });
}

function patchMessage(call: Call): Answer {
  const { world, tell } = call.context;
  return inMessage(call, (message, channel) => {
    if (message.author !== world.bot) return refused(403, 50_005, 'Cannot edit a message authored by another user');
    if (channel.archived) return ARCHIVED;
    const bad = invalid(call, 'change', problemsOfMessage(call.body, false));
    if (bad !== undefined) return bad;
    message.components = numbered(call.body['components']);
    message.edited = new Date().toISOString();
    tell(
      'MESSAGE_UPDATE',
      (content) => ({ ...messageJson(world, message, { content }), ...guildOf(channel) }),
      channel.guild,
    );
    return ok(shown(call, message));
  });
}

function deleteMessage(call: Call): Answer {
  const { world, tell } = call.context;
  return inMessage(call, (message, channel) => {
    if (message.author !== world.bot) return MISSING_PERMISSIONS;
    if (channel.archived) return ARCHIVED;
    channel.messages.splice(channel.messages.indexOf(message), 1);
    tell('MESSAGE_DELETE', () => ({ id: message.id, channel_id: channel.id, ...guildOf(channel) }), channel.guild);
    return { status: 204 };
  });
}

function openThread(call: Call): Answer {
  const { world, tell } = call.context;
  return inMessage(call, (message, channel) => {
    if (deniedIn(world, channel).has('CreatePublicThreads')) return MISSING_PERMISSIONS;
    if (channel.type !== TEXT) return refused(400, 50_024, 'Cannot execute action on this channel type');
    if (message.threaded) return refused(400, 160_004, 'A thread has already been created for this message');
    const bad = invalid(call, 'thread', problemsOfThread(call.body));
    if (bad !== undefined) return bad;
    message.threaded = true;
    // The thread has the id of the message it hangs on.
    const thread = addChannel(world, {
      id: message.id,
      type: THREAD,
      parent: channel.id,
      name: wordOf(call.body['name']),
      ...(channel.guild === undefined ? {} : { guild: channel.guild }),
    });
    tell('THREAD_CREATE', () => ({ ...channelJson(world, thread), newly_created: true }), channel.guild);
    return { status: 201, json: channelJson(world, thread) };
  });
}
