import { describe, expect, test } from 'vitest';
import { readEvent } from '#chat/slack/events.ts';
import { workspaceOf } from '#chat/slack/payload.ts';

const self = { workspace: 'T1', botUser: 'UBOT', bot: 'BBOT', url: 'https://news.slack.com/' };
const now = '2024-05-01T12:00:00.000Z';
const read = (event: object, more: object = {}) =>
  readEvent({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event, ...more }, self, now);
const message = { type: 'message', channel: 'C1', user: 'U1', text: 'words', ts: '1700000000.000100' };

describe('messages', () => {
  test('the barest message there can be', () => {
    expect(read(message)).toStrictEqual({
      kind: 'message',
      key: 'message:C1:1700000000.000100',
      place: { platform: 'slack', workspace: 'T1', channel: 'C1', thread: '1700000000.000100' },
      at: '2023-11-14T22:13:20.000Z',
      message: {
        post: '1700000000.000100',
        author: { id: 'U1', name: '' },
        text: 'words',
        links: [],
        addressed: false,
        inThread: false,
        permalink: 'https://news.slack.com/archives/C1/p1700000000000100',
      },
    });
  });

  test('in a thread: its thread, and a link that opens it there', () => {
    const event = read({ ...message, ts: '1700000001.000200', thread_ts: message.ts });
    expect(event).toMatchObject({
      place: { thread: message.ts },
      message: {
        inThread: true,
        permalink: `https://news.slack.com/archives/C1/p1700000001000200?thread_ts=${message.ts}&cid=C1`,
      },
    });
  });

  test.each([
    ['our own', { user: 'UBOT', bot_id: 'BBOT' }],
    ["another bot's", { bot_id: 'B2' }],
    ['without an author', { user: undefined }],
    ["Slack's own talk", { subtype: 'channel_join' }],
    ['an old kind of bot message', { subtype: 'bot_message', user: undefined, bot_id: 'B2' }],
    ['a preview that Slack added', { subtype: 'message_changed', message, previous_message: message }],
    ['our own change', { subtype: 'message_changed', message: { ...message, user: 'UBOT', edited: { ts: '1.2' } } }],
    [
      'our own post deleted',
      { subtype: 'message_deleted', deleted_ts: '1.2', previous_message: { user: 'UBOT', ts: '1.2' } },
    ],
    ['a change without a message', { subtype: 'message_changed' }],
  ])('%s is none of our business', (_name, more) => {
    expect(read({ ...message, ...more })).toBeUndefined();
  });

  test.each([
    ['with a file', { subtype: 'file_share' }],
    ['sent to the channel from a thread', { subtype: 'thread_broadcast' }],
    ['with fields nobody knows', { shiny: { new: 'thing' }, edited: 'yes', attachments: 'none' }],
  ])('%s it is read', (_name, more) => {
    expect(read({ ...message, ...more })?.kind).toBe('message');
  });

  test('a story shared from another channel is read with its words', () => {
    const attachments = [{ is_share: true, text: 'The <https://a.example|mayor> resigned' }, { text: 'a preview' }];
    expect(read({ ...message, text: 'look', attachments })).toMatchObject({
      message: { text: 'look\n\nThe mayor resigned', links: ['https://a.example'] },
    });
  });

  test('an edit is one event, however often and whichever way it is told', () => {
    const after = { ...message, text: 'other words', edited: { user: 'U1', ts: '1700000009.000000' } };
    const told = {
      type: 'message',
      subtype: 'message_changed',
      channel: 'C1',
      ts: '1700000009.000100',
      message: after,
    };
    expect(read(told)).toMatchObject({ kind: 'edited', key: 'edited:C1:1700000000.000100:1700000009.000000' });
    expect(read({ ...told, previous_message: message })?.key).toBe(read(told)?.key);
  });

  test('deleted, and deleted with a thread below it, is the same', () => {
    const plain = { type: 'message', subtype: 'message_deleted', channel: 'C1', ts: '2.0', deleted_ts: message.ts };
    const tombstone = { ...message, subtype: 'tombstone', user: 'USLACKBOT', thread_ts: message.ts };
    const withThread = { type: 'message', subtype: 'message_changed', channel: 'C1', ts: '2.0', message: tombstone };
    expect(read(withThread)).toStrictEqual(read(plain));
    expect(read(plain)).toMatchObject({ kind: 'deleted', post: message.ts });
  });
});

describe('marks', () => {
  const reaction = {
    type: 'reaction_added',
    user: 'U1',
    reaction: 'x',
    item: { type: 'message', channel: 'C1', ts: '1.2' },
  };

  test.each([
    ['white_check_mark', { mark: 'confirmed' }],
    ['x', { mark: 'wrong' }],
    ['grey_question', { mark: 'unverifiable' }],
    ['eyes::skin-tone-5', { mark: 'taken' }],
    ['nine', { mark: 'confirmed', nth: 9 }],
  ])('%s', (name, marked) => {
    expect(read({ ...reaction, reaction: name, event_ts: '3.4' })).toMatchObject({ kind: 'mark', on: true, ...marked });
  });

  test.each([
    ['another reaction', { reaction: 'tada' }],
    ['zero and ten are no keycaps of ours', { reaction: 'zero' }],
    ['our own', { user: 'UBOT' }],
    ['on a file', { item: { type: 'file', file: 'F1' } }],
  ])('%s marks nothing', (_name, more) => {
    expect(read({ ...reaction, ...more })).toBeUndefined();
  });

  test('made, taken back and made again are three happenings; told twice, one', () => {
    const keys = [
      read({ ...reaction, event_ts: '1.0' }),
      read({ ...reaction, type: 'reaction_removed', event_ts: '2.0' }),
      read({ ...reaction, event_ts: '3.0' }),
      read({ ...reaction, event_ts: '3.0' }, { event_id: 'Ev9' }),
    ].map((event) => event?.key);
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe(keys[2]);
  });
});

describe('where we can no longer speak', () => {
  test.each([
    [{ type: 'channel_left', channel: 'C1', event_ts: '1.0' }, 'channel'],
    [{ type: 'group_left', channel: 'G1' }, 'channel'],
    [{ type: 'member_left_channel', user: 'UBOT', channel: 'C1' }, 'channel'],
    [{ type: 'channel_archive', channel: 'C1', user: 'U1' }, 'channel'],
    [{ type: 'app_uninstalled' }, 'workspace'],
    [{ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: ['UBOT'] } }, 'workspace'],
  ])('%j', (event, scope) => {
    expect(read(event)).toMatchObject({ kind: 'left', scope, reason: expect.stringMatching(/\.$/) });
  });

  test.each([
    ['somebody else left', { type: 'member_left_channel', user: 'U1', channel: 'C1' }],
    ["a person's own token ended", { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }],
  ])('%s: we go on', (_name, event) => {
    expect(read(event)).toBeUndefined();
  });
});

test.each([
  [
    'the installation, not the author of a shared channel',
    { team_id: 'T2', authorizations: [{ team_id: 'T1' }] },
    'T1',
  ],
  ['a command', { team_id: 'T1', command: '/deskcheck' }, 'T1'],
  ['a press', { team: { id: 'T1', domain: 'x' }, user: { id: 'U1', team_id: 'T9' } }, 'T1'],
  ['a press in an organisation', { team: null, user: { id: 'U1', team_id: 'T1' }, enterprise: { id: 'E1' } }, 'T1'],
  ['nothing we know', 'hello', ''],
])('the workspace of a delivery: %s', (_name, body, workspace) => {
  expect(workspaceOf(body)).toBe(workspace);
});

test.each([
  [undefined],
  [''],
  [{}],
  [{ type: 'event_callback' }],
  [{ type: 'block_actions', actions: [] }],
  [{ type: 'view_submission', view: {} }],
])('a body that is none of ours is nothing: %j', (body) => {
  expect(readEvent(body, self, now)).toBeUndefined();
});
