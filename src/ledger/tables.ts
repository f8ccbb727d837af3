import type { ColumnType, Generated } from 'kysely';

/** A moment: written as a Date or ISO words, read as a Date. */
type Moment = ColumnType<Date, Date | string, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Text of a newsroom: rests as `Vault.seal` left it. Null once it was forgotten. */
type Sealed = ColumnType<string | null, string | null, string | null>;
/** A column that a later migration added: rows may be written without it. */
type Added<T> = ColumnType<T, T | undefined, T>;

interface WorkspaceTable {
  id: string;
  settings: ColumnType<string, string | undefined, string>;
  left_because: string | null;
}

interface ChannelTable {
  workspace: string;
  id: string;
  left_because: string | null;
}

/** The inbox. */
interface EventTable {
  id: string;
  workspace: string;
  key: string;
  lane: string;
  kind: string;
  body: Sealed;
  at: Moment;
  done: MaybeMoment;
  outcome: string | null;
}

interface StoryTable {
  id: string;
  workspace: string;
  channel: string;
  thread: string;
  post: string;
  channel_name: string | null;
  author_id: string;
  author_name: string;
  permalink: string | null;
  at: Moment;
  /** Blind fingerprints of the text and of the link: the same story pasted again has one in common. */
  prints: string[];
  /** All checks have a post of their own, as somebody asked. */
  whole: boolean;
  /** What was asked for in its thread, in that order. */
  parts: ColumnType<string[], string[] | undefined, string[]>;
  /** The same story, pasted before: its thread and its checks count for this one too. */
  same_as: ColumnType<string | null, string | null | undefined, string | null>;
  /** Asked by one person alone: no other thread leads there. */
  private: ColumnType<boolean, boolean | undefined, boolean>;
  forgotten: MaybeMoment;
  /** Headline and publisher, for lists. */
  heading: Added<string | null>;
  /** Blind print of the publisher's name. */
  outlet: Added<string | null>;
}

/** One reading of a story: the first, and one more for each date given and each edit. */
interface ReadingTable {
  id: string;
  workspace: string;
  story: string;
  nth: number;
  event: string;
  cause: string;
  report: Sealed;
  copy: Sealed;
  /** What the workspace knew of this story from earlier ones when it was read. */
  earlier: Sealed;
  sha256: string;
  words: string[];
  made: Moment;
}

interface ClaimTable {
  id: string;
  workspace: string;
  story: string;
  body: Sealed;
  keys: string[];
  words: string[];
  at: Moment;
}

interface CheckTable {
  id: string;
  workspace: string;
  story: string;
  channel: string;
  nth: number;
  /** Blind print of the claim's words: a later reading finds its check again by it. */
  print: string;
  body: Sealed;
  status: string;
  needs_second: boolean;
  by_id: string | null;
  by_name: string | null;
  for_id: ColumnType<string | null, string | null | undefined, string | null>;
  for_name: ColumnType<string | null, string | null | undefined, string | null>;
  /** ISO day. */
  due_day: ColumnType<string | null, string | null | undefined, string | null>;
  since: Moment;
  opened: Moment;
  dropped: MaybeMoment;
  /** Which looking-up settles it. */
  kind: Added<string>;
  /** What it is found by, blinded. */
  words: Added<string[]>;
}

/** Append-only: triggers refuse anything else. */
interface DecisionTable {
  /** The order they were written in. */
  seq: Generated<string>;
  id: string;
  workspace: string;
  check_id: string;
  mark: string;
  taken_back: boolean;
  by_id: string;
  by_name: string;
  at: Moment;
  event: string;
  carried_from: string | null;
}

/** Who was to look a check up, one row for each time it was handed to somebody (or back to nobody). */
interface AssignmentTable {
  seq: Generated<string>;
  id: string;
  workspace: string;
  check_id: string;
  to_id: string | null;
  to_name: string | null;
  day: string | null;
  by_id: string;
  by_name: string;
  at: Moment;
  event: string;
}

interface NoteTable {
  /** The order they were written in. */
  seq: Generated<string>;
  id: string;
  workspace: string;
  check_id: string;
  by_id: string;
  by_name: string;
  at: Moment;
  body: Sealed;
  event: string;
}

/** The outbox, and what it has posted. `id` is the token the platform keeps beside the post. */
interface PostTable {
  /** The order they were written in. */
  seq: Generated<string>;
  id: string;
  workspace: string;
  /** The story (or the event) whose reply it belongs to: posts of one owner appear in order. */
  owner: string;
  channel: string;
  thread: string;
  key: string;
  check_id: string | null;
  person_id: string | null;
  person_name: string | null;
  body: Sealed;
  /** Counts renderings: `shown` < `wanted` is work to do. */
  wanted: number;
  shown: number;
  attempts: number;
  post: string | null;
  permalink: string | null;
  due: Moment;
  removing: boolean;
  gone: string | null;
  /** The first message of a story: it goes before everything else in its channel. */
  leads: ColumnType<boolean, boolean | undefined, boolean>;
}

interface AlarmTable {
  id: string;
  workspace: string;
  kind: string;
  body: Sealed;
  due: Moment;
  done: MaybeMoment;
}

interface InstallationTable {
  id: string;
  body: Sealed;
}

/** What an adapter must know after a restart. */
interface MemoTable {
  id: string;
  body: Sealed;
}

/** A one-time link that was used, or a session. `id` is a hash of what the browser holds. */
interface SignInTable {
  id: string;
  kind: string;
  body: Sealed;
  /** "*": all of them. */
  workspaces: string[];
  made: Moment;
  expires: Moment;
}

/** `id` is a hash of the token. */
interface ApiTokenTable {
  id: string;
  workspace: string;
  name: string;
  scopes: string[];
  made: Moment;
  used: MaybeMoment;
  ended: MaybeMoment;
}

/** What the API answered to a request with an idempotency key. */
interface AnsweredTable {
  id: string;
  workspace: string;
  /** Hash of the request. */
  asked: string;
  /** Null while it is still being worked on. */
  status: number | null;
  body: Sealed;
  at: Moment;
}

interface WebhookTable {
  id: string;
  workspace: string;
  body: Sealed;
  made: Moment;
  ended: MaybeMoment;
}

/** What a webhook was told, or is still to be told. */
interface DeliveryTable {
  id: string;
  workspace: string;
  webhook: string;
  body: Sealed;
  made: Moment;
  attempts: number;
  done: MaybeMoment;
  outcome: string | null;
}

/** The key of the blind index, sealed: also how a wrong key is noticed when the ledger is opened. */
interface SecretTable {
  id: string;
  body: Sealed;
}

export interface Tables {
  workspace: WorkspaceTable;
  channel: ChannelTable;
  event: EventTable;
  story: StoryTable;
  reading: ReadingTable;
  claim: ClaimTable;
  check: CheckTable;
  decision: DecisionTable;
  assignment: AssignmentTable;
  note: NoteTable;
  post: PostTable;
  alarm: AlarmTable;
  installation: InstallationTable;
  memo: MemoTable;
  secret: SecretTable;
  sign_in: SignInTable;
  api_token: ApiTokenTable;
  answered: AnsweredTable;
  webhook: WebhookTable;
  delivery: DeliveryTable;
}
