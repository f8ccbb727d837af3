import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatAdapter, ChatDesk, ChatEvent, Place, Question } from '#chat/adapter.ts';
import { chatEventSchema } from '#desk/event-schema.ts';
import type { Message } from '#render/reply.ts';

/** One adapter on a platform (or a local server that speaks like it), with a person in a channel. */
export interface ChatHarness {
  readonly adapter: ChatAdapter;
  /** A person writes in the channel; resolves once the platform has delivered it. */
  write(text: string): Promise<void>;
  /** A person sends a file, with a word beside it. */
  send(name: string, bytes: Uint8Array): Promise<void>;
  /** The platform delivers the last message once more. Absent where that can't happen. */
  redeliver?(): Promise<void>;
  /** The bot's own last post is delivered to it. Absent where that can't happen. */
  echo?(): Promise<void>;
  /** What a person sees in a thread, oldest first, as plain words. */
  read(place: Place): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a platform has by its nature: a terminal can't erase, and the board's page shows the ledger itself. */
export interface ChatTraits {
  /** Knows by `find` what it has posted. */
  readonly remembers: boolean;
  /** Shows posts itself. */
  readonly shows: boolean;
  /** Can take shown words away. */
  readonly erases: boolean;
}

/** A desk that only writes down what it is handed. */
export interface RecordingDesk extends ChatDesk {
  readonly events: ChatEvent[];
  readonly questions: Question[];
}

function recordingDesk(): RecordingDesk {
  const events: ChatEvent[] = [];
  const questions: Question[] = [];
  return {
    events,
    questions,
    accept: async (event) => void events.push(event),
    answer: async (question) => {
      questions.push(question);
      return { messages: [messageOf('answer', 'An answer.')] };
    },
  };
}

function messageOf(key: string, words: string): Message {
  return { key, blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text: words }] }] };
}

const STORY = `The flood in Halden killed 12 people on Monday.

The mayor said that 40 houses were lost, and that more rain was expected: https://example.org/flood?a=1&b=2`;

/** What every chat adapter must do. Run on Slack, Discord, the web and the console. */
export function chatAdapterSuite(
  platform: string,
  traits: ChatTraits,
  open: (desk: RecordingDesk) => Promise<ChatHarness>,
): void {
  describe(`the chat adapter of ${platform}`, () => {
    let desk: RecordingDesk;
    let chat: ChatHarness;
    beforeEach(async () => {
      desk = recordingDesk();
      chat = await open(desk);
    });
    afterEach(async () => chat.close());

    const written = async (): Promise<Extract<ChatEvent, { kind: 'message' }>> => {
      await chat.write(STORY);
      const event = desk.events.at(-1);
      if (event?.kind !== 'message') throw new Error('no message was handed to the desk');
      return event;
    };
    const posted = async (place: Place, words: string, token: string): Promise<string> => {
      const outcome = await chat.adapter.post(place, messageOf(token, words), token);
      if (outcome.kind !== 'posted') throw new Error(`not posted: ${JSON.stringify(outcome)}`);
      return outcome.post;
    };

    test('hands over what a person writes, word for word, with its links and its place', async () => {
      const { message, place, key, at } = await written();
      expect(message.text).toBe(STORY);
      expect(message.links).toEqual(['https://example.org/flood?a=1&b=2']);
      expect(message.inThread).toBe(false);
      expect(place.platform).toBe(chat.adapter.platform);
      expect(key).not.toBe('');
      expect(new Date(at).toISOString()).toBe(at);
    });

    test('hands over a file by its name, and gives its bytes, also after JSON; none to a stranger’s address', async () => {
      const bytes = Buffer.from([0, 1, 2, 250, 251, 252]);
      await chat.send('story.docx', bytes);
      const event = JSON.parse(JSON.stringify(desk.events.at(-1))) as Extract<ChatEvent, { kind: 'message' }>;
      expect(chatEventSchema.parse(event)).toEqual(event);
      const [file] = event.message.files ?? [];
      if (file === undefined) throw new Error('no file was handed to the desk');
      expect(file.name).toBe('story.docx');
      expect(Buffer.from((await chat.adapter.fetchFile?.(event.place, file)) ?? [])).toEqual(bytes);
      const strange = { name: 'story.docx', url: 'http://127.0.0.1:1/files/story.docx' };
      expect(await chat.adapter.fetchFile?.(event.place, strange)).toBeUndefined();
    });

    test('an event survives JSON, and its place can still be posted to', async () => {
      const { place } = JSON.parse(JSON.stringify(await written())) as { place: Place };
      expect(await posted(place, 'A reply.', 'token-a')).not.toBe('');
    });

    test('a message delivered again has the same key', async () => {
      const { key } = await written();
      await chat.redeliver?.();
      expect(new Set(desk.events.map((event) => event.key))).toEqual(new Set([key]));
    });

    test('its own posts are no events', async () => {
      const { place } = await written();
      await posted(place, STORY, 'token-a');
      await chat.echo?.();
      expect(desk.events).toHaveLength(1);
    });

    test('each post has an id of its own, and is found again by its token', async () => {
      const { place } = await written();
      const ids: string[] = [];
      for (const nth of [1, 2, 3]) ids.push(await posted(place, `Post ${nth}.`, `token-${nth}`));
      expect(new Set(ids).size).toBe(3);
      expect(await chat.adapter.find(place, 'token-2')).toMatchObject({ kind: 'posted', post: ids[1] });
    });

    if (traits.remembers)
      test('what was never posted is not found', async () => {
        const { place } = await written();
        await posted(place, 'A reply.', 'token-a');
        expect(await chat.adapter.find(place, 'token-b')).toBeUndefined();
      });

    test('a post can be updated under its id, and removed', async () => {
      const { place } = await written();
      const post = await posted(place, 'Before.', 'token-a');
      expect(await chat.adapter.update(place, post, messageOf('m', 'After.'))).toMatchObject({ kind: 'posted', post });
      expect(await chat.adapter.remove(place, post)).toMatchObject({ kind: 'posted' });
    });

    if (traits.shows)
      test('posts appear in the order they were made, and as they were updated', async () => {
        const { place } = await written();
        const first = await posted(place, 'Post 1.', 'token-1');
        await posted(place, 'Post 2.', 'token-2');
        const seen = (await chat.read(place)).join('\n');
        expect(seen.indexOf('Post 1.')).toBeGreaterThan(-1);
        expect(seen.indexOf('Post 2.')).toBeGreaterThan(seen.indexOf('Post 1.'));
        await chat.adapter.update(place, first, messageOf('m', 'After.'));
        expect((await chat.read(place)).join('\n')).toContain('After.');
      });

    if (traits.erases)
      test('what is updated or removed is no longer to be seen', async () => {
        const { place } = await written();
        const post = await posted(place, 'Before.', 'token-a');
        await chat.adapter.update(place, post, messageOf('m', 'After.'));
        expect((await chat.read(place)).join('\n')).not.toContain('Before.');
        await chat.adapter.remove(place, post);
        expect((await chat.read(place)).join('\n')).not.toContain('After.');
      });
  });
}
