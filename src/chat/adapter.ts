import type { Part } from '#render/reply-state.ts';
import type { Mark } from '#core/marks.ts';
import type { Message, Reply } from '#render/reply.ts';

export const PLATFORMS = ['slack', 'discord', 'web', 'console'] as const;
type Platform = (typeof PLATFORMS)[number];

/** The browser board is one workspace with one channel. */
export const WEB_WORKSPACE = 'board';
export const WEB_CHANNEL = 'board';

/** Where a conversation happens. `thread` is opaque: made and read by the adapter of `platform` only. */
export interface Place {
  readonly platform: Platform;
  /** Slack team, Discord guild (or "dm"), "local": the ledger keeps workspaces apart by platform and this. */
  readonly workspace: string;
  readonly channel: string;
  /** The thread the reply belongs in: of the message itself, or the one the message was written in. */
  readonly thread: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A file on a message, as the platform tells of it. `url` is for the adapter of that platform alone. */
export interface ChatFile {
  readonly name: string;
  readonly url: string;
}

/** A message as the platform delivered it, its markup already turned into plain text. */
export interface ChatMessage {
  readonly post: string;
  readonly author: Person;
  /** Plain text: entities and mentions resolved, links as bare URLs. */
  readonly text: string;
  readonly links: readonly string[];
  readonly files?: readonly ChatFile[];
  /** People it names, the bot excepted, in order. */
  readonly mentions?: readonly Person[];
  /** The bot was named, the message is direct, or somebody asked "Check this article" on it. */
  readonly addressed: boolean;
  /** Set when the message was written inside a thread below another message. */
  readonly inThread: boolean;
  /** A link that opens this message on its platform, when the platform has such links. */
  readonly permalink?: string;
  /** "mideast": the channel's name as people know it, where the adapter has it at hand. */
  readonly channelName?: string;
}

interface EventBase {
  /** Unique per workspace and happening: the same key twice is the same event, however often it is delivered. */
  readonly key: string;
  readonly place: Place;
  /** ISO, from the platform's own clock. */
  readonly at: string;
}

/** What can happen in a channel. Plain JSON: stored before the platform is answered. */
export type ChatEvent =
  | (EventBase & { readonly kind: 'message'; readonly message: ChatMessage })
  | (EventBase & { readonly kind: 'edited'; readonly message: ChatMessage })
  | (EventBase & { readonly kind: 'deleted'; readonly post: string })
  /** A reaction or button. `post` is the message it was made on; `on` false when a reaction was taken back. `nth` for keycaps on the summary. */
  | (EventBase & {
      readonly kind: 'mark';
      readonly post: string;
      readonly nth?: number;
      readonly by: Person;
      readonly mark: Mark;
      readonly on: boolean;
      /** The ledger's id of the check, where it was marked elsewhere than on its own post. */
      readonly check?: string;
      readonly note?: string;
      readonly evidence?: string;
    })
  | (EventBase & {
      readonly kind: 'note';
      readonly post: string;
      readonly by: Person;
      readonly check?: string;
      /** Empty where a form was sent for something else on it. */
      readonly note: string;
      readonly assign?: { readonly to: Person; readonly day?: string };
      /** Steps of the recipe that are done now, from 0. */
      readonly ticked?: readonly number[];
      readonly evidence?: string;
    })
  /** More of a story was asked for, on its reply: a part of the reading, or (without `part`) the rest of the checks. */
  | (EventBase & { readonly kind: 'more'; readonly post: string; readonly by: Person; readonly part?: Part })
  /** The bot can no longer speak there: removed, archived, token revoked. */
  | (EventBase & { readonly kind: 'left'; readonly scope: 'channel' | 'workspace'; readonly reason: string });

/** A slash command, typed words or a page somebody opened: answered at once, to the one who asked. */
export interface Question {
  readonly key: string;
  readonly place: Place;
  readonly at: string;
  readonly by: Person;
  /** "summary", "open", "find", "date", "digest", "help", "settings", "home". Unknown words are answered with help. */
  readonly verb: string;
  readonly words: string;
  /** The platform says that the asker manages the workspace: what can't be undone is done for them only. */
  readonly manages?: boolean;
}

/** Where an adapter's own lines go: main.ts gives the program's logger. Never an article's text. */
export type AdapterLog = (level: 'info' | 'warn' | 'error', says: string) => void;

/** What an adapter hands things to; the desk implements it. */
export interface ChatDesk {
  /** Resolves once the event is durable; only then may the platform be told. The same key twice changes nothing. */
  accept(event: ChatEvent): Promise<void>;
  /** The answer is shown to the asker alone. Never throws for what a person typed. */
  answer(question: Question): Promise<Reply>;
}

export type PostOutcome =
  | { readonly kind: 'posted'; readonly post: string; readonly thread: string; readonly permalink?: string }
  /** Certainly not posted: try again no sooner than this. Where it may have got through (a timeout, a 5xx), throw instead. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** Never possible there: deleted, archived, no permission. `says`: a plain sentence for whoever can mend it. */
  | { readonly kind: 'gone'; readonly says: string };

/** How a look for a post ends that the platform refused. Never "later": whoever looks would post next. */
export function refusedLook(error: unknown, outcome: PostOutcome): PostOutcome {
  if (outcome.kind === 'later') throw error;
  return outcome;
}

/** One chat platform. Small on purpose: what differs between platforms stays behind it. */
export interface ChatAdapter {
  readonly platform: Platform;
  /** Starts listening; resolves once connected. Throws, with what to do, when it can't. */
  open(desk: ChatDesk): Promise<void>;
  /** Stops listening, finishes what is under way. */
  close(): Promise<void>;
  /** Posts a message in the thread. `token` is unique per message and stays the same on a retry. */
  post(place: Place, message: Message, token: string): Promise<PostOutcome>;
  /** Shows `message` in the place of an earlier post. */
  update(place: Place, post: string, message: Message): Promise<PostOutcome>;
  /** Takes an earlier post away. */
  remove(place: Place, post: string): Promise<PostOutcome>;
  /** Looks in the thread for a message that was posted with `token`: asked before a post is tried a second time. */
  find(place: Place, token: string): Promise<PostOutcome | undefined>;
  /** Shows on a person's message, by 👀, that it is being read, or takes that away. Absent where there is no such sign. Never throws: nothing hangs on it. */
  showReading?(place: Place, post: string, on: boolean): Promise<void>;
  /** The bytes of a file on a message; undefined where the platform does not give them. Throws where it may give them later. Absent where messages have no files. */
  fetchFile?(place: Place, file: ChatFile): Promise<Uint8Array | undefined>;
  /** Says something to one person, outside any thread (digest, reminder, App Home refresh). Absent where there is no such way. */
  tell?(place: Place, person: Person, message: Message, token: string): Promise<PostOutcome>;
}
