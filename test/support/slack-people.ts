import type { Delivery } from './slack-delivery.ts';
import { isJson } from './slack-limits.ts';
import type { SlackServer } from './slack-server.ts';
import { asJson, messageAt, threadOf } from './slack-world.ts';
import type { Json, WorldMessage } from './slack-world.ts';

/** What people do in Slack: each changes the world and tells the app as Slack would. */
export interface People {
  /** Types or pastes plain text; `mention` puts the bot's name before it. Resolves once the app has answered. */
  say(
    user: string,
    channel: string,
    text: string,
    more?: { thread?: string; mention?: boolean; files?: Readonly<Record<string, Uint8Array>> },
  ): Promise<string>;
  edit(channel: string, ts: string, text: string): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
  react(user: string, channel: string, ts: string, name: string): Promise<void>;
  unreact(user: string, channel: string, ts: string, name: string): Promise<void>;
  press(user: string, channel: string, ts: string, action: string): Promise<Delivery>;
  /** Presses a button on the user's App Home. */
  pressHome(user: string, action: string): Promise<Delivery>;
  /** Fills the last form that was opened for the user. */
  /** Text fields by their words, any other field by its state. */
  submit(user: string, values: Readonly<Record<string, string | Json>>): Promise<Delivery>;
  command(user: string, channel: string, text: string): Promise<Delivery>;
  shortcut(user: string, channel: string, ts: string): Promise<Delivery>;
  openHome(user: string): Promise<void>;
  archive(channel: string): Promise<void>;
  kick(channel: string): Promise<void>;
  uninstall(): Promise<void>;
}

export function peopleOf(server: SlackServer): People {
  const { world, deliveries } = server;

  function person(user: string): Json {
    const found = world.users.get(user);
    return { id: user, username: found?.name ?? user, name: found?.name ?? user, team_id: world.team };
  }

  function interaction(user: string, channel: string): Json {
    return {
      token: 'unused',
      api_app_id: world.app,
      team: { id: world.team, domain: 'newsroom' },
      enterprise: null,
      is_enterprise_install: false,
      user: person(user),
      trigger_id: server.trigger(user),
      channel: { id: channel, name: world.channels.get(channel)?.name ?? '' },
      response_url: server.responseUrl(user, channel),
    };
  }

  function existing(channel: string, ts: string): WorldMessage {
    const message = messageAt(world, channel, ts);
    if (message === undefined) throw new Error(`no message ${ts} in ${channel}`);
    return message;
  }

  function uploaded(files: readonly (readonly [string, Uint8Array])[]): { subtype?: string; files?: Json[] } {
    if (files.length === 0) return {};
    const shared = files.map(([name, bytes], at): Json => {
      const url = server.upload(`/files/${world.nextTs()}/${name}`, bytes);
      return { id: `F${at}`, name, mode: 'hosted', size: bytes.length, url_private: url, url_private_download: url };
    });
    return { subtype: 'file_share', files: shared };
  }

  function changed(message: WorldMessage, event: Json): Promise<void> {
    const ts = world.nextTs();
    const kind = world.channels.get(message.channel)?.kind;
    return server.tell({
      type: 'message',
      hidden: true,
      channel: message.channel,
      channel_type: kind,
      ts,
      event_ts: ts,
      ...event,
    });
  }

  async function reaction(type: string, user: string, message: WorldMessage, name: string): Promise<void> {
    const item = { type: 'message', channel: message.channel, ts: message.ts };
    await server.tell({ type, user, reaction: name, item, item_user: message.user, event_ts: world.nextTs() });
  }

  return {
    async say(user, channel, text, { thread, mention = false, files = {} } = {}) {
      const place = world.channels.get(channel);
      if (place === undefined) throw new Error(`no channel ${channel}`);
      const typed = linked(text);
      const called = mention
        ? [
            { type: 'user', user_id: world.botUser },
            { type: 'text', text: ' ' },
          ]
        : [];
      const message: WorldMessage = {
        ts: world.nextTs(),
        channel,
        user,
        text: `${mention ? `<@${world.botUser}> ` : ''}${typed.map((part) => part.mrkdwn).join('')}`,
        blocks: [
          {
            type: 'rich_text',
            block_id: 'typed',
            elements: [{ type: 'rich_text_section', elements: [...called, ...typed.map((part) => part.element)] }],
          },
        ],
        reactions: new Map(),
        ...uploaded(Object.entries(files)),
        ...(thread === undefined ? {} : { thread_ts: thread }),
      };
      place.messages.push(message);
      if (!place.members.has(world.botUser)) return message.ts;
      const event = { ...asJson(world, message, false), client_msg_id: message.ts, channel, event_ts: message.ts };
      const heard = [server.tell({ ...event, channel_type: place.kind })];
      if (mention) heard.push(server.tell({ ...event, type: 'app_mention' }));
      await Promise.all(heard);
      return message.ts;
    },
    async edit(channel, ts, text) {
      const message = existing(channel, ts);
      const before = asJson(world, message, false);
      message.text = linked(text)
        .map((part) => part.mrkdwn)
        .join('');
      const elements = linked(text).map((part) => part.element);
      message.blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
      message.edited = { user: message.user, ts: world.nextTs() };
      await changed(message, {
        subtype: 'message_changed',
        message: asJson(world, message, false),
        previous_message: before,
      });
    },
    async remove(channel, ts) {
      const message = existing(channel, ts);
      const before = asJson(world, message, false);
      if (threadOf(world, channel, ts).length === 0) {
        const messages = world.channels.get(channel)?.messages ?? [];
        messages.splice(messages.indexOf(message), 1);
        await changed(message, { subtype: 'message_deleted', deleted_ts: ts, previous_message: before });
        return;
      }
      // With a thread below it, a message is not deleted but turned into a tombstone.
      Object.assign(message, {
        subtype: 'tombstone',
        text: 'This message was deleted.',
        user: 'USLACKBOT',
        blocks: [],
      });
      await changed(message, {
        subtype: 'message_changed',
        message: { ...asJson(world, message, false), hidden: true },
        previous_message: before,
      });
    },
    async react(user, channel, ts, name) {
      const message = existing(channel, ts);
      message.reactions.set(name, new Set([...(message.reactions.get(name) ?? []), user]));
      await reaction('reaction_added', user, message, name);
    },
    async unreact(user, channel, ts, name) {
      const message = existing(channel, ts);
      message.reactions.get(name)?.delete(user);
      await reaction('reaction_removed', user, message, name);
    },
    async press(user, channel, ts, action) {
      const message = existing(channel, ts);
      const found = buttonsIn(message.blocks).find((button) => button['action_id'] === action);
      if (found === undefined) throw new Error(`no button ${action} on ${ts}`);
      const thread = message.thread_ts ?? ts;
      return deliveries.send('interactive', {
        ...interaction(user, channel),
        type: 'block_actions',
        container: { type: 'message', message_ts: ts, channel_id: channel, thread_ts: thread, is_ephemeral: false },
        message: asJson(world, message, false),
        state: { values: {} },
        actions: [{ ...found, action_ts: world.nextTs() }],
      });
    },
    async pressHome(user, action) {
      const view = world.homes.get(user);
      const found = buttonsIn(view?.['blocks']).find((button) => button['action_id'] === action);
      if (found === undefined) throw new Error(`no button ${action} on the App Home of ${user}`);
      const { channel: _, response_url: __, ...base } = interaction(user, '');
      return deliveries.send('interactive', {
        ...base,
        type: 'block_actions',
        container: { type: 'view', view_id: `V${user}` },
        view: { id: `V${user}`, type: 'home', ...view },
        actions: [{ ...found, action_ts: world.nextTs() }],
      });
    },
    async submit(user, values) {
      const form = [...world.views.values()].findLast((view) => view.user === user);
      if (form === undefined) throw new Error(`no form is open for ${user}`);
      const state = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          { [name]: typeof value === 'string' ? { type: 'plain_text_input', value } : value },
        ]),
      );
      const { channel: _, response_url: __, ...base } = interaction(user, '');
      const view = {
        id: form.id,
        team_id: world.team,
        app_id: world.app,
        ...form.view,
        state: { values: state },
        hash: '1',
      };
      return deliveries.send('interactive', { ...base, type: 'view_submission', view, response_urls: [] });
    },
    command: (user, channel, text) =>
      deliveries.send('slash_commands', {
        token: 'unused',
        team_id: world.team,
        team_domain: 'newsroom',
        channel_id: channel,
        channel_name: world.channels.get(channel)?.name ?? '',
        user_id: user,
        user_name: world.users.get(user)?.name ?? user,
        command: '/deskcheck',
        text,
        api_app_id: world.app,
        is_enterprise_install: 'false',
        response_url: server.responseUrl(user, channel),
        trigger_id: server.trigger(user),
      }),
    shortcut: (user, channel, ts) =>
      deliveries.send('interactive', {
        ...interaction(user, channel),
        type: 'message_action',
        callback_id: 'deskcheck:check',
        action_ts: world.nextTs(),
        message_ts: ts,
        message: asJson(world, existing(channel, ts), false),
      }),
    openHome: (user) =>
      server.tell({
        type: 'app_home_opened',
        user,
        channel: `D${user.slice(1)}`,
        tab: 'home',
        event_ts: world.nextTs(),
      }),
    async archive(channel) {
      const place = world.channels.get(channel);
      if (place !== undefined) place.archived = true;
      await server.tell({ type: 'channel_archive', channel, user: 'U0ADMIN', event_ts: world.nextTs() });
    },
    async kick(channel) {
      world.channels.get(channel)?.members.delete(world.botUser);
      await server.tell({ type: 'channel_left', channel, actor_id: 'U0ADMIN', event_ts: world.nextTs() });
    },
    async uninstall() {
      server.tokens.bot = 'revoked';
      await server.tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [world.botUser] } });
      await server.tell({ type: 'app_uninstalled' });
    },
  };
}

/** Plain words as Slack's client sends them: three characters escaped, addresses made links. */
function linked(text: string): { mrkdwn: string; element: Json }[] {
  return text.split(/(https?:\/\/[^\s]+)/).flatMap((part): { mrkdwn: string; element: Json }[] => {
    if (part === '') return [];
    const escaped = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (!/^https?:/.test(part)) return [{ mrkdwn: escaped, element: { type: 'text', text: part } }];
    return [{ mrkdwn: `<${escaped}>`, element: { type: 'link', url: part } }];
  });
}

function buttonsIn(blocks: unknown): Json[] {
  return (Array.isArray(blocks) ? blocks : []).flatMap((block) => {
    if (!isJson(block) || block['type'] !== 'actions' || !Array.isArray(block['elements'])) return [];
    return block['elements'].filter(isJson).map((element) => ({ ...element, block_id: block['block_id'] ?? 'b' }));
  });
}
