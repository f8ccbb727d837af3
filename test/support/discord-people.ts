import type { DiscordServer } from './discord-server.ts';
import {
  channelJson,
  deniedIn,
  DIRECT,
  isJson,
  isThread,
  messageAt,
  messageJson,
  userJson,
  wordOf,
} from './discord-world.ts';
import type { Json, Knock, WorldChannel, WorldMessage } from './discord-world.ts';

/** What people do in Discord: each changes the world and tells the app as Discord would. */
export interface People {
  write(user: string, channel: string, content: string, more?: Written): string;
  /** The last message of a channel, told once more. */
  tellAgain(channel: string, message: string): void;
  edit(channel: string, message: string, content: string): void;
  remove(channel: string, message: string): void;
  react(user: string, channel: string, message: string, emoji: string): void;
  unreact(user: string, channel: string, message: string, emoji: string): void;
  press(user: string, channel: string, message: string, action: string): Knock;
  /** On an answer that only this person sees. */
  pressShown(answered: Knock, action: string): Knock;
  /** Fills the form that a press has opened. */
  submit(pressed: Knock, values: Readonly<Record<string, string>>): Knock;
  command(user: string, channel: string, sub: string, options?: Readonly<Record<string, string | boolean>>): Knock;
  /** Is typing a command, in the field `focused`. */
  type(user: string, channel: string, sub: string, focused: string, typed: string): Knock;
  /** Apps, "Check this article", on a message. */
  check(user: string, channel: string, message: string): Knock;
  archive(thread: string, locked?: boolean): void;
  deleteChannel(channel: string): void;
  kick(guild: string): void;
}

interface Written {
  readonly mention?: boolean;
  /** Files: name and what they hold. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** View, send, threads, history: as if the invite link were followed. */
const ALL_PERMISSIONS: Readonly<Record<string, bigint>> = {
  ViewChannel: 1n << 10n,
  AddReactions: 1n << 6n,
  SendMessages: 1n << 11n,
  ReadMessageHistory: 1n << 16n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
};

export function peopleOf(server: DiscordServer): People {
  const { world, gateway } = server;

  function channelAt(id: string): WorldChannel {
    const channel = world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  }
  function existing(channel: string, id: string): WorldMessage {
    const message = messageAt(world, channel, id);
    if (message === undefined) throw new Error(`no message ${id} in ${channel}`);
    return message;
  }
  function memberOf(user: string): Json {
    return {
      user: userJson(world, user),
      nick: null,
      roles: [],
      joined_at: new Date().toISOString(),
      deaf: false,
      mute: false,
    };
  }
  function placed(channel: WorldChannel, user?: string): Json {
    if (channel.guild === undefined) return {};
    return { guild_id: channel.guild, ...(user === undefined ? {} : { member: memberOf(user) }) };
  }
  function tell(type: string, channel: WorldChannel, body: (content: boolean) => Json): void {
    if (!deniedIn(world, channel).has('ViewChannel')) gateway.tell(type, body, channel.guild);
  }
  function tellMessage(type: string, message: WorldMessage): void {
    const channel = channelAt(message.channel);
    const { user: _, ...member } = memberOf(message.author);
    const inGuild = channel.guild === undefined ? {} : { guild_id: channel.guild, member };
    tell(type, channel, (content) => ({ ...messageJson(world, message, { content }), ...inGuild }));
  }
  function reaction(type: string, user: string, channel: string, message: string, emoji: string): void {
    const at = channelAt(channel);
    const isNew = type.endsWith('ADD');
    const body = {
      user_id: user,
      channel_id: channel,
      message_id: message,
      emoji: { id: null, name: emoji },
      burst: false,
      type: 0,
    };
    tell(type, at, () => ({ ...body, ...placed(at, isNew ? user : undefined) }));
  }
  function knock(user: string, channel: string, type: number, data: Json, message?: WorldMessage, shown?: Json): Knock {
    const at = channelAt(channel);
    const id = world.nextId();
    const made: Knock = {
      id,
      token: `knock-${id}`,
      user,
      channel,
      at: Date.now(),
      ...(message === undefined ? {} : { message: message.id }),
      ...(shown === undefined ? {} : { shown }),
    };
    world.knocks.set(made.token, made);
    const denied = deniedIn(world, at);
    const given = Object.entries(ALL_PERMISSIONS).reduce(
      (sum, [name, bit]) => (denied.has(name) ? sum : sum | bit),
      0n,
    );
    const body = {
      id,
      application_id: world.app,
      type,
      token: made.token,
      version: 1,
      data,
      channel_id: channel,
      channel: channelJson(world, at),
      locale: 'en-US',
      app_permissions: String(given),
      entitlements: [],
      authorizing_integration_owners: {},
      context: at.guild === undefined ? 1 : 0,
      ...(at.guild === undefined ? { user: userJson(world, user) } : placed(at, user)),
      ...(message === undefined ? {} : { message: messageJson(world, message, { content: true }) }),
      ...(shown === undefined ? {} : { message: shown }),
    };
    gateway.tell('INTERACTION_CREATE', () => body, at.guild);
    return made;
  }
  function commandData(sub: string, options: Json[]): Json {
    return { id: '1', name: 'deskcheck', type: 1, options: [{ type: 1, name: sub, options }] };
  }
  return {
    write(user, channel, content, { mention = false, files = {} } = {}) {
      const at = channelAt(channel);
      if (content.length > 2000) throw new Error('Discord takes 2,000 characters a message');
      // Whoever writes in a thread that sleeps wakes it.
      if (isThread(at) && !at.locked) at.archived = false;
      const id = world.nextId();
      const attachments = Object.entries(files).map(([filename, words]) => {
        const path = `/attachments/${channel}/${id}/${filename}`;
        server.files.set(path, words);
        const url = server.fileUrl(path);
        return {
          id: world.nextId(),
          filename,
          size: Buffer.byteLength(words),
          url,
          proxy_url: url,
          content_type: 'text/plain; charset=utf-8',
        };
      });
      const message: WorldMessage = {
        id,
        channel,
        author: user,
        content: mention ? `<@${world.bot}> ${content}` : content,
        components: [],
        flags: 0,
        attachments,
        threaded: false,
        reactions: new Map(),
      };
      at.messages.push(message);
      tellMessage('MESSAGE_CREATE', message);
      return id;
    },
    tellAgain: (channel, message) => tellMessage('MESSAGE_CREATE', existing(channel, message)),
    edit(channel, id, content) {
      const message = existing(channel, id);
      message.content = content;
      message.edited = new Date().toISOString();
      tellMessage('MESSAGE_UPDATE', message);
    },
    remove(channel, id) {
      const at = channelAt(channel);
      at.messages.splice(at.messages.indexOf(existing(channel, id)), 1);
      tell('MESSAGE_DELETE', at, () => ({ id, channel_id: channel, ...placed(at) }));
    },
    react(user, channel, id, emoji) {
      const message = existing(channel, id);
      message.reactions.set(emoji, new Set([...(message.reactions.get(emoji) ?? []), user]));
      reaction('MESSAGE_REACTION_ADD', user, channel, id, emoji);
    },
    unreact(user, channel, id, emoji) {
      existing(channel, id).reactions.get(emoji)?.delete(user);
      reaction('MESSAGE_REACTION_REMOVE', user, channel, id, emoji);
    },
    press(user, channel, id, action) {
      const message = existing(channel, id);
      const button = buttonsOf(message).find((one) => wordOf(one['custom_id']).startsWith(`deskcheck:${action}:`));
      if (button === undefined) throw new Error(`no button ${action} on ${id}`);
      return knock(user, channel, 3, { component_type: 2, custom_id: button['custom_id'], id: button['id'] }, message);
    },
    pressShown(answered, action) {
      const { user, channel, whisper, id } = answered;
      const button = buttonsOf({ components: whisper?.components ?? [] }).find((one) =>
        wordOf(one['custom_id']).startsWith(`deskcheck:${action}:`),
      );
      if (button === undefined) throw new Error(`no button ${action} on what ${user} was shown`);
      const flags = 64 + 32_768;
      const shown = { id, channel_id: channel, author: userJson(world, world.bot), type: 23, content: '', flags };
      const data = { component_type: 2, custom_id: button['custom_id'], id: button['id'] };
      return knock(user, channel, 3, data, undefined, shown);
    },
    submit(pressed, values) {
      if (pressed.answered !== 9) throw new Error('no form was opened');
      const components = Object.entries(values).map(([custom_id, value]) => ({
        type: 18,
        id: 1,
        component: { type: 4, id: 2, custom_id, value },
      }));
      const data = { custom_id: pressed.data?.['custom_id'], components };
      if (pressed.shown !== undefined) return knock(pressed.user, pressed.channel, 5, data, undefined, pressed.shown);
      return knock(pressed.user, pressed.channel, 5, data, existing(pressed.channel, pressed.message ?? ''));
    },
    command(user, channel, sub, options = {}) {
      const given = Object.entries(options).map(([name, value]) => ({
        name,
        value,
        type: typeof value === 'boolean' ? 5 : world.channels.has(value) ? 7 : 3,
      }));
      const picked = given.filter((one) => one.type === 7).map((one) => String(one.value));
      const channels = Object.fromEntries(picked.map((id) => [id, channelJson(world, channelAt(id))]));
      return knock(user, channel, 2, {
        ...commandData(sub, given),
        ...(picked.length === 0 ? {} : { resolved: { channels } }),
      });
    },
    type: (user, channel, sub, focused, typed) =>
      knock(user, channel, 4, commandData(sub, [{ name: focused, value: typed, type: 3, focused: true }])),
    check(user, channel, id) {
      const messages = { [id]: messageJson(world, existing(channel, id), { content: true }) };
      return knock(user, channel, 2, {
        id: '2',
        name: 'Check this article',
        type: 3,
        target_id: id,
        resolved: { messages },
      });
    },
    archive(thread, locked = false) {
      const at = channelAt(thread);
      at.archived = true;
      at.locked = locked;
      tell('THREAD_UPDATE', at, () => channelJson(world, at));
    },
    deleteChannel(id) {
      const at = channelAt(id);
      for (const channel of world.channels.values()) if (channel.parent === id) world.channels.delete(channel.id);
      world.channels.delete(id);
      tell('CHANNEL_DELETE', at, () => channelJson(world, at));
    },
    kick(guild) {
      world.guilds.delete(guild);
      for (const channel of world.channels.values()) if (channel.guild === guild) world.channels.delete(channel.id);
      gateway.tell('GUILD_DELETE', () => ({ id: guild }), guild);
    },
  };
}

function buttonsOf(message: { readonly components: readonly unknown[] }): Json[] {
  return message.components.flatMap((row) =>
    isJson(row) && Array.isArray(row['components']) ? row['components'].filter(isJson) : [],
  );
}

export function directChannel(server: DiscordServer, user: string): WorldChannel {
  const known = [...server.world.channels.values()].find((one) => one.type === DIRECT && one.name === user);
  if (known !== undefined) return known;
  const id = server.world.nextId();
  const channel: WorldChannel = {
    id,
    type: DIRECT,
    name: user,
    archived: false,
    locked: false,
    denied: new Set(),
    messages: [],
  };
  server.world.channels.set(id, channel);
  return channel;
}
