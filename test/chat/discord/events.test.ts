import { describe, expect, test } from 'vitest';
import { reactionEvent } from '#chat/discord/events.ts';
import { intentBits, missingPermissions, permissionBits } from '#chat/discord/intents.ts';
import { isFromPerson, messageEvent } from '#chat/discord/message.ts';
import { pastesIn } from '#chat/discord/paste.ts';
import { readGuild, readInteraction, readMessage, readMessages, readReaction } from '#chat/discord/payload.ts';
import type { DiscordMessage } from '#chat/discord/payload.ts';
import { isAfter, isoOf, msOf, placeOf, snowflakeAt } from '#chat/discord/place.ts';
import { nonceOf, signed, signatureIn, signatureOf } from '#chat/discord/nonce.ts';

const T0 = Date.parse('2024-05-01T12:00:00.000Z');
const names = { bot: '9', user: () => undefined, channel: () => undefined };
const path = { guild: '5', channel: '7' };

function message(more: object = {}): DiscordMessage {
  const read = readMessage({
    id: snowflakeAt(T0),
    channel_id: '7',
    guild_id: '5',
    author: { id: '1', username: 'ana' },
    content: 'words',
    ...more,
  });
  if (read === undefined) throw new Error('not a message');
  return read;
}

describe('messages', () => {
  test('the barest message there can be', () => {
    const id = snowflakeAt(T0);
    expect(messageEvent({ parts: [message()], path, files: [] }, names)).toStrictEqual({
      kind: 'message',
      key: `message:7:${id}`,
      place: { platform: 'discord', workspace: '5', channel: '7', thread: id },
      at: '2024-05-01T12:00:00.000Z',
      message: {
        post: id,
        author: { id: '1', name: 'ana' },
        text: 'words',
        links: [],
        addressed: false,
        inThread: false,
        permalink: `https://discord.com/channels/5/7/${id}`,
      },
    });
  });

  test.each([
    ['a plain one', {}, true],
    ['an answer to another', { type: 19 }, true],
    ['a bot’s', { author: { id: '2', username: 'feed', bot: true } }, false],
    ['a feed’s', { webhook_id: '3' }, false],
    ['Discord’s own talk', { type: 7 }, false],
    ['the beginning of a thread', { type: 21 }, false],
  ])('%s', (_name, more, heard) => {
    expect(isFromPerson(message(more))).toBe(heard);
  });

  test('the name people know: on the server, everywhere, of the account', () => {
    const nameIn = (more: object) => {
      const event = messageEvent({ parts: [message(more)], path, files: [] }, names);
      return event?.kind === 'message' ? event.message.author.name : undefined;
    };
    const author = { id: '1', username: 'ana', global_name: 'Ana K' };
    expect(nameIn({ author, member: { nick: 'Ana (desk)' } })).toBe('Ana (desk)');
    expect(nameIn({ author, member: { nick: null } })).toBe('Ana K');
    expect(nameIn({ author: { ...author, global_name: null } })).toBe('ana');
  });

  test('a forwarded story is read with its words; a forum post is no answer in a thread', () => {
    const shared = message({ content: 'look', message_snapshots: [{ message: { content: 'The mayor resigned.' } }] });
    expect(messageEvent({ parts: [shared], path, files: [] }, names)).toMatchObject({
      message: { text: 'look\n\nThe mayor resigned.' },
    });
    const post = message();
    const inForum = { ...path, thread: post.id };
    expect(messageEvent({ parts: [post], path: inForum, files: [] }, names)).toMatchObject({
      message: { inThread: false },
      place: { thread: post.id },
    });
  });
});

describe('pastes of several messages', () => {
  const at = (ms: number, author: string, length: number) =>
    message({ id: snowflakeAt(T0 + ms), author: { id: author, username: author }, content: 'x'.repeat(length) });
  test.each([
    ['one after the other', [at(0, '1', 1950), at(2000, '1', 300)], [2]],
    ['three', [at(0, '1', 1950), at(2000, '1', 2000), at(4000, '1', 40)], [3]],
    ['too late', [at(0, '1', 1950), at(9000, '1', 300)], [1, 1]],
    ['the first is not full', [at(0, '1', 1500), at(2000, '1', 300)], [1, 1]],
    ['somebody else', [at(0, '1', 1950), at(2000, '2', 300)], [1, 1]],
    ['somebody in between', [at(0, '1', 1950), at(1000, '2', 20), at(2000, '1', 300)], [2, 1]],
    ['nothing', [], []],
  ])('%s', (_name, messages, sizes) => {
    expect(pastesIn(messages).map((paste) => paste.length)).toStrictEqual(sizes);
  });
});

describe('marks', () => {
  const reaction = { user_id: '1', channel_id: '7', message_id: '8', emoji: { id: null, name: '❌' } };
  const delivery = { path, at: '2024-05-01T12:00:00.000Z', eventId: 's1.4' };
  const read = (more: object, on = true, eventId = 's1.4') => {
    const body = readReaction({ ...reaction, ...more });
    return body && reactionEvent(body, on, '9', { ...delivery, eventId });
  };

  test.each([
    ['✅', { mark: 'confirmed' }],
    ['❌', { mark: 'wrong' }],
    ['❔', { mark: 'unverifiable' }],
    ['❓', { mark: 'unverifiable' }],
    ['👀', { mark: 'taken' }],
    ['👀🏽', { mark: 'taken' }],
    ['9️⃣', { mark: 'confirmed', nth: 9 }],
    ['9⃣', { mark: 'confirmed', nth: 9 }],
  ])('%s', (name, marked) => {
    expect(read({ emoji: { id: null, name } })).toMatchObject({ kind: 'mark', on: true, post: '8', ...marked });
  });

  test.each([
    ['another sign', { emoji: { id: null, name: '🎉' } }],
    ['a sign of the server that is called so', { emoji: { id: '4', name: '✅' } }],
    ['zero and ten are no keycaps of ours', { emoji: { id: null, name: '0️⃣' } }],
    ['our own', { user_id: '9' }],
    ['a bot’s', { member: { user: { id: '1', username: 'x', bot: true } } }],
  ])('%s marks nothing', (_name, more) => {
    expect(read(more)).toBeUndefined();
  });

  test('made, taken back and made again are three happenings; told twice, one', () => {
    const keys = [read({}), read({}, false, 's1.5'), read({}, true, 's1.6'), read({}, true, 's1.6')].map(
      (event) => event?.key,
    );
    expect(new Set(keys).size).toBe(3);
  });
});

describe('ids', () => {
  test('are a clock, and numbers', () => {
    expect(isoOf('175928847299117063')).toBe('2016-04-30T11:18:25.796Z');
    expect(msOf(snowflakeAt(T0))).toBe(T0);
    expect(isAfter('1000', '999')).toBe(true);
    expect(isAfter('999', '1000')).toBe(false);
    expect(isAfter('999', '999')).toBe(false);
    expect(msOf('none')).toBe(0);
  });

  test('a direct channel is a workspace without threads', () => {
    expect(placeOf({ guild: undefined, channel: '7' }, '8')).toStrictEqual({
      platform: 'discord',
      workspace: 'dm-7',
      channel: '7',
      thread: '',
    });
  });

  test('a post is signed by its token', () => {
    const components = signed([{ type: 10, content: 'x' }, { type: 14 }], signatureOf('token'));
    expect(signatureIn({ components })).toBe(signatureOf('token'));
    expect(signatureOf('token')).not.toBe(signatureOf('other'));
    expect(nonceOf('token').length).toBeLessThanOrEqual(25);
    expect(signatureIn({ components: [] })).toBeUndefined();
  });
});

describe('permissions', () => {
  test.each([
    ['all', String(permissionBits()), []],
    ['an administrator', '8', []],
    ['not told', undefined, []],
    ['seeing alone', String(1n << 10n), ['Send Messages in Threads', 'Read Message History', 'Create Public Threads']],
  ])('%s', (_name, given, missing) => {
    expect(missingPermissions(given, false)).toStrictEqual(missing);
  });

  test('without the Message Content intent there is one less', () => {
    expect(intentBits(true) - intentBits(false)).toBe(1 << 15);
  });
});

test.each([[undefined], [''], [{}], [{ id: 'x' }], [{ id: '1', channel_id: '2' }], [[]], [null]])(
  'a body that is none of ours is nothing: %j',
  (body) => {
    expect([readMessage(body), readReaction(body), readInteraction(body)]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(readMessages([body])).toStrictEqual([]);
    expect(readGuild({ id: '1' })?.channels).toStrictEqual([]);
  },
);
