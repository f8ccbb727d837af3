import { isJson, messageError, viewProblems } from './slack-limits.ts';
import { addChannel, asJson, messageAt, threadOf, wordOf } from './slack-world.ts';
import type { Json, World, WorldChannel, WorldMessage } from './slack-world.ts';

/** The scope each method asks for; methods not named here ask for none. */
export const SCOPE_OF: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'conversations.open': 'im:write',
  'conversations.info': 'channels:read',
  'conversations.list': 'channels:read',
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'reactions.add': 'reactions:write',
  'reactions.remove': 'reactions:write',
  'reactions.get': 'reactions:read',
  'users.info': 'users:read',
  'bots.info': 'users:read',
};

/** What a method needs beside its arguments. */
export interface MethodContext {
  readonly world: World;
  /** Problems found in payloads are kept for the test to look at. */
  readonly problems: string[];
  readonly triggers: Map<string, { user: string; until: number }>;
  /** Tells the app what happened, as the Events API would. */
  readonly tell: (this: void, event: Json) => void;
}

type Method = (args: Json, context: MethodContext) => Json;
const fail = (error: string): Json => ({ ok: false, error });

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_args, { world }) => ({
    ok: true,
    url: 'https://newsroom.slack.com/',
    team: 'Newsroom',
    team_id: world.team,
    user: 'deskcheck',
    user_id: world.botUser,
    bot_id: world.bot,
    is_enterprise_install: false,
  }),
  'chat.postMessage': postMessage,
  'chat.postEphemeral': (args, { world }) => {
    const channel = world.channels.get(String(args['channel']));
    if (channel === undefined) return fail('channel_not_found');
    const blocks = Array.isArray(args['blocks']) ? args['blocks'] : [];
    const text = wordOf(args['text']);
    world.whispers.push({ user: String(args['user']), channel: channel.id, text, blocks, how: 'ephemeral' });
    return { ok: true, message_ts: world.nextTs() };
  },
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'conversations.replies': (args, { world }) => {
    const channel = reachable(args, world);
    if (typeof channel === 'string') return fail(channel);
    const first = messageAt(world, channel.id, String(args['ts']));
    if (first === undefined) return fail('thread_not_found');
    return page([first, ...threadOf(world, channel.id, first.ts)], args, world);
  },
  'conversations.history': (args, { world }) => {
    const channel = reachable(args, world);
    if (typeof channel === 'string') return fail(channel);
    const tops = channel.messages.filter((message) => (message.thread_ts ?? message.ts) === message.ts);
    return page(tops.toReversed(), args, world);
  },
  'conversations.info': (args, { world }) => {
    const channel = world.channels.get(String(args['channel']));
    return channel === undefined ? fail('channel_not_found') : { ok: true, channel: channelJson(channel, world) };
  },
  'conversations.list': (_args, { world }) => ({
    ok: true,
    channels: [...world.channels.values()]
      .filter((channel) => channel.kind !== 'im')
      .map((channel) => channelJson(channel, world)),
    response_metadata: { next_cursor: '' },
  }),
  'conversations.open': (args, { world }) => {
    const user = String(args['users']);
    if (!world.users.has(user)) return fail('user_not_found');
    const id = `D${user.slice(1)}`;
    const channel = world.channels.get(id) ?? addChannel(world, id, '', 'im');
    channel.members.add(user);
    return { ok: true, channel: { id } };
  },
  'reactions.add': (args, { world }) => {
    const message = messageAt(world, String(args['channel']), String(args['timestamp']));
    if (message === undefined) return fail('message_not_found');
    const name = String(args['name']);
    message.reactions.set(name, new Set([...(message.reactions.get(name) ?? []), world.botUser]));
    return { ok: true };
  },
  'reactions.remove': (args, { world }) => {
    const message = messageAt(world, String(args['channel']), String(args['timestamp']));
    if (message === undefined) return fail('message_not_found');
    const ours = message.reactions.get(String(args['name']));
    return ours?.delete(world.botUser) === true ? { ok: true } : fail('no_reaction');
  },
  'reactions.get': (args, { world }) => {
    const message = messageAt(world, String(args['channel']), String(args['timestamp']));
    return message === undefined ? fail('message_not_found') : { ok: true, message: asJson(world, message, false) };
  },
  'users.info': (args, { world }) => {
    const user = world.users.get(String(args['user']));
    if (user === undefined) return fail('user_not_found');
    return { ok: true, user: { ...user, profile: { display_name: user.real_name, real_name: user.real_name } } };
  },
  'bots.info': (_args, { world }) => ({ ok: true, bot: { id: world.bot, app_id: world.app, name: 'deskcheck' } }),
  'views.open': (args, { world, triggers, problems }) => {
    const trigger = triggers.get(String(args['trigger_id']));
    if (trigger === undefined) return fail('invalid_trigger_id');
    triggers.delete(String(args['trigger_id']));
    if (trigger.until < Date.now()) return fail('expired_trigger_id');
    return keepView(args['view'], trigger.user, String(args['trigger_id']), world, problems);
  },
  'views.update': (args, { world, problems }) => {
    const kept = world.views.get(String(args['view_id']));
    if (kept === undefined) return fail('not_found');
    return keepView(args['view'], kept.user, kept.trigger, world, problems);
  },
  'views.publish': (args, { world, problems }) => {
    const found = viewProblems(args['view']);
    problems.push(...found);
    if (found.length > 0 || !isJson(args['view'])) return fail('invalid_arguments');
    world.homes.set(String(args['user_id']), args['view']);
    return { ok: true, view: { id: `V${world.homes.size}`, ...args['view'] } };
  },
};

function reachable(args: Json, world: World): WorldChannel | string {
  const channel = world.channels.get(String(args['channel']));
  if (channel === undefined) return 'channel_not_found';
  return channel.members.has(world.botUser) ? channel : 'not_in_channel';
}

function postMessage(args: Json, { world, problems, tell }: MethodContext): Json {
  const wanted = String(args['channel']);
  const direct = world.users.has(wanted) ? `D${wanted.slice(1)}` : wanted;
  if (direct !== wanted && !world.channels.has(direct)) addChannel(world, direct, '', 'im');
  const channel = reachable({ channel: direct }, world);
  if (typeof channel === 'string') return fail(channel);
  if (channel.archived) return fail('is_archived');
  const refused = messageError(args);
  problems.push(...(refused?.problems ?? []));
  if (refused !== undefined) return fail(refused.error);
  const thread = args['thread_ts'];
  if (thread !== undefined && messageAt(world, channel.id, wordOf(thread)) === undefined)
    return fail('thread_not_found');
  const message: WorldMessage = {
    ts: world.nextTs(),
    channel: channel.id,
    user: world.botUser,
    bot_id: world.bot,
    text: wordOf(args['text']),
    reactions: new Map(),
    ...(Array.isArray(args['blocks']) ? { blocks: args['blocks'] } : {}),
    ...(thread === undefined ? {} : { thread_ts: wordOf(thread) }),
    ...(isJson(args['metadata']) ? { metadata: args['metadata'] } : {}),
  };
  channel.messages.push(message);
  tell({ ...asJson(world, message, false), channel: channel.id, event_ts: message.ts, channel_type: channel.kind });
  return { ok: true, channel: channel.id, ts: message.ts, message: asJson(world, message, false) };
}

function updateMessage(args: Json, { world, problems, tell }: MethodContext): Json {
  const channel = reachable(args, world);
  if (typeof channel === 'string') return fail(channel);
  if (channel.archived) return fail('is_archived');
  const message = messageAt(world, channel.id, String(args['ts']));
  if (message === undefined) return fail('message_not_found');
  if (message.bot_id !== world.bot) return fail('cant_update_message');
  const refused = messageError(args);
  problems.push(...(refused?.problems ?? []));
  if (refused !== undefined) return fail(refused.error);
  const before = asJson(world, message, false);
  message.text = wordOf(args['text']);
  if (Array.isArray(args['blocks'])) message.blocks = args['blocks'];
  const ts = world.nextTs();
  message.edited = { user: world.botUser, ts };
  // The app hears its own change too.
  tell({
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: channel.id,
    channel_type: channel.kind,
    ts,
    event_ts: ts,
    message: asJson(world, message, false),
    previous_message: before,
  });
  return { ok: true, channel: channel.id, ts: message.ts, text: message.text };
}

function deleteMessage(args: Json, { world, tell }: MethodContext): Json {
  const channel = reachable(args, world);
  if (typeof channel === 'string') return fail(channel);
  const message = messageAt(world, channel.id, String(args['ts']));
  if (message === undefined) return fail('message_not_found');
  if (message.bot_id !== world.bot) return fail('cant_delete_message');
  channel.messages.splice(channel.messages.indexOf(message), 1);
  const ts = world.nextTs();
  const previous = asJson(world, message, false);
  const change = { type: 'message', subtype: 'message_deleted', hidden: true, deleted_ts: message.ts };
  tell({ ...change, channel: channel.id, channel_type: channel.kind, ts, event_ts: ts, previous_message: previous });
  return { ok: true, channel: channel.id, ts: message.ts };
}

function keepView(view: unknown, user: string, trigger: string, world: World, problems: string[]): Json {
  const found = viewProblems(view);
  problems.push(...found);
  if (found.length > 0 || !isJson(view)) return fail('invalid_arguments');
  const id = `V${world.views.size + 1}`;
  world.views.set(id, { id, user, trigger, view });
  return { ok: true, view: { id, ...view } };
}

function page(messages: WorldMessage[], args: Json, world: World): Json {
  const start = Number(args['cursor'] ?? 0) || 0;
  const limit = Math.min(Number(args['limit'] ?? 100) || 100, 999);
  const metadata = args['include_all_metadata'] === true || args['include_all_metadata'] === 'true';
  const more = start + limit < messages.length;
  return {
    ok: true,
    messages: messages.slice(start, start + limit).map((message) => asJson(world, message, metadata)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(start + limit) : '' },
  };
}

function channelJson(channel: WorldChannel, world: World): Json {
  return {
    id: channel.id,
    name: channel.name,
    is_archived: channel.archived,
    is_member: channel.members.has(world.botUser),
    is_im: channel.kind === 'im',
  };
}
