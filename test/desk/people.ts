import type { ChatEvent, ChatMessage, Person, Place, Question } from '#chat/adapter.ts';
import type { Mark } from '#core/marks.ts';
import { ANN } from './newsroom.ts';

const AT = '2026-03-02T09:00:00.000Z';
let made = 0;

/** People in one channel of a workspace of their own. */
export interface Channel {
  readonly place: (thread: string) => Place;
  paste(
    post: string,
    text: string,
    more?: Partial<ChatMessage> & { readonly key?: string; readonly at?: string },
  ): ChatEvent;
  /** Words in the thread of a message. */
  say(thread: string, text: string, more?: Partial<ChatMessage>): ChatEvent;
  edit(post: string, text: string): ChatEvent;
  remove(post: string): ChatEvent;
  mark(
    post: string,
    mark: Mark,
    more?: { by?: Person; on?: boolean; nth?: number; note?: string; evidence?: string },
  ): ChatEvent;
  left(reason: string): ChatEvent;
  question(verb: string, words?: string, thread?: string): Question;
}

export function openChannel(workspace = `T${++made}`, channel = 'C1'): Channel {
  let counted = 0;
  const key = (): string => `${channel}-${++counted}`;
  const place = (thread: string): Place => ({ platform: 'slack', workspace, channel, thread });
  const messageOf = (post: string, text: string, more: Partial<ChatMessage>): ChatMessage => ({
    post,
    author: ANN,
    text,
    links: [],
    addressed: false,
    inThread: false,
    permalink: `https://chat.example/${channel}/${post}`,
    ...more,
  });
  return {
    place,
    paste: (post, text, { key: given, at = AT, ...more } = {}) => {
      return { kind: 'message', key: given ?? key(), place: place(post), at, message: messageOf(post, text, more) };
    },
    say: (thread, text, more = {}) => {
      const message = messageOf(key(), text, { inThread: true, ...more });
      return { kind: 'message', key: key(), place: place(thread), at: AT, message };
    },
    edit: (post, text) => {
      return { kind: 'edited', key: key(), place: place(post), at: AT, message: messageOf(post, text, {}) };
    },
    remove: (post) => ({ kind: 'deleted', key: key(), place: place(post), at: AT, post }),
    mark: (post, mark, { by = ANN, on = true, ...more } = {}) => {
      // A reaction does not tell its thread.
      return { kind: 'mark', key: key(), place: place(post), at: AT, post, by, mark, on, ...more };
    },
    left: (reason) => ({ kind: 'left', key: key(), place: place(''), at: AT, scope: 'channel', reason }),
    question: (verb, words = '', thread = '') => ({ key: key(), place: place(thread), at: AT, by: ANN, verb, words }),
  };
}

export const STORY = `Flood in Halden kills twelve

HALDEN, Norway - The flood in Halden killed 12 people on Monday, the mayor said.

Some 40 houses were lost in Halden, she said. More rain was expected.`;
