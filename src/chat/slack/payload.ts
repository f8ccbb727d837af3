import { z } from 'zod';

/*
 * What Slack sends, as far as we read it. Unknown fields are dropped, and nothing is required that we can do without.
 */

type Words = string | undefined;

export interface SlackFile {
  readonly id?: Words;
  readonly name?: Words;
  readonly title?: Words;
  readonly mode?: Words;
  readonly url_private?: Words;
  readonly url_private_download?: Words;
}

export interface SlackMessage {
  readonly ts?: Words;
  readonly user?: Words;
  readonly bot_id?: Words;
  readonly subtype?: Words;
  readonly text?: Words;
  readonly thread_ts?: Words;
  readonly blocks?: unknown;
  readonly files?: readonly SlackFile[] | undefined;
  readonly edited?: { readonly ts?: Words } | undefined;
  /** What a message shared from elsewhere carries. */
  readonly attachments?: readonly { readonly text?: Words; readonly is_share?: boolean | undefined }[] | undefined;
}

export interface MessageEvent extends SlackMessage {
  readonly type: 'message' | 'app_mention';
  readonly ts: string;
  readonly channel: string;
  readonly channel_type?: Words;
  readonly event_ts?: Words;
  readonly deleted_ts?: Words;
  readonly message?: SlackMessage | undefined;
  readonly previous_message?: SlackMessage | undefined;
}

export interface ReactionEvent {
  readonly type: 'reaction_added' | 'reaction_removed';
  readonly user: string;
  readonly reaction: string;
  readonly item: { readonly type: 'message'; readonly channel: string; readonly ts: string };
  readonly event_ts?: Words;
}

export interface GoneEvent {
  readonly type: (typeof GONE)[number];
  readonly channel?: Words;
  readonly user?: Words;
  readonly event_ts?: Words;
  readonly tokens?: { readonly bot?: readonly string[] | undefined } | undefined;
}

export interface Envelope {
  readonly event_id?: Words;
  readonly event_time?: number | undefined;
  readonly event: { readonly type: string };
}

interface SlackPerson {
  readonly id: string;
  readonly name?: Words;
  readonly username?: Words;
}

export interface BlockActions {
  readonly user: SlackPerson;
  readonly trigger_id?: Words;
  readonly channel?: { readonly id: string } | undefined;
  readonly container?:
    | { readonly message_ts?: Words; readonly thread_ts?: Words; readonly channel_id?: Words }
    | undefined;
  readonly message?: SlackMessage | undefined;
  readonly actions: readonly { readonly action_id: string; readonly value?: Words; readonly action_ts?: Words }[];
}

/** What stands in a field of a form that was sent. */
export interface FieldState {
  readonly value?: string | null | undefined;
  readonly selected_user?: string | null | undefined;
  readonly selected_date?: string | null | undefined;
  readonly selected_options?: readonly { readonly value: string }[] | null | undefined;
}

export interface ViewSubmission {
  readonly user: SlackPerson;
  readonly view: {
    readonly id: string;
    readonly callback_id: string;
    readonly private_metadata?: Words;
    readonly state: {
      readonly values: Readonly<Record<string, Readonly<Record<string, FieldState>>>>;
    };
  };
}

export interface MessageAction {
  readonly callback_id: string;
  readonly user: SlackPerson;
  readonly channel: { readonly id: string };
  readonly message_ts?: Words;
  readonly action_ts?: Words;
  readonly message: SlackMessage;
}

export interface SlashCommand {
  readonly command: string;
  readonly text: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly user_name?: Words;
  readonly trigger_id?: Words;
}

const GONE = [
  'channel_left',
  'group_left',
  'member_left_channel',
  'channel_archive',
  'group_archive',
  'channel_deleted',
  'group_deleted',
  'app_uninstalled',
  'tokens_revoked',
] as const;

/** A reader gives the payload when it is one of its kind, else undefined. */
type Reader<T> = (body: unknown) => T | undefined;

function reader<T>(schema: z.ZodType<T>): Reader<T> {
  return (body) => schema.safeParse(body).data;
}

const words = z.string().optional().catch(undefined);
const id = z.string().min(1);

const innerFields = {
  ts: words,
  user: words,
  bot_id: words,
  subtype: words,
  text: words,
  thread_ts: words,
  blocks: z.unknown().optional(),
  files: z
    .array(
      z.object({ id: words, name: words, title: words, mode: words, url_private: words, url_private_download: words }),
    )
    .optional()
    .catch(undefined),
  edited: z.object({ ts: words }).optional().catch(undefined),
  attachments: z
    .array(z.object({ text: words, is_share: z.boolean().optional() }))
    .optional()
    .catch(undefined),
};
const innerMessage: z.ZodType<SlackMessage> = z.object(innerFields);

export const readMessageEvent: Reader<MessageEvent> = reader(
  z.object({
    ...innerFields,
    type: z.enum(['message', 'app_mention']),
    ts: id,
    channel: id,
    channel_type: words,
    event_ts: words,
    deleted_ts: words,
    message: innerMessage.optional(),
    previous_message: innerMessage.optional(),
  }),
);

export const readReactionEvent: Reader<ReactionEvent> = reader(
  z.object({
    type: z.enum(['reaction_added', 'reaction_removed']),
    user: id,
    reaction: id,
    item: z.object({ type: z.literal('message'), channel: id, ts: id }),
    event_ts: words,
  }),
);

const channelOrId = z
  .union([z.string(), z.object({ id }).transform((channel) => channel.id)])
  .optional()
  .catch(undefined);

export const readGoneEvent: Reader<GoneEvent> = reader(
  z.object({
    type: z.enum(GONE),
    channel: channelOrId,
    user: words,
    event_ts: words,
    tokens: z
      .object({ bot: z.array(z.string()).optional() })
      .optional()
      .catch(undefined),
  }),
);

export const readEnvelope: Reader<Envelope> = reader(
  z.object({
    type: z.literal('event_callback'),
    event_id: words,
    event_time: z.number().optional().catch(undefined),
    event: z.looseObject({ type: z.string() }),
  }),
);

const person = z.object({ id, name: words, username: words });

export const readBlockActions: Reader<BlockActions> = reader(
  z.object({
    type: z.literal('block_actions'),
    user: person,
    trigger_id: words,
    channel: z.object({ id }).optional().catch(undefined),
    container: z.object({ message_ts: words, thread_ts: words, channel_id: words }).optional().catch(undefined),
    message: innerMessage.optional().catch(undefined),
    actions: z.array(z.object({ action_id: z.string(), value: words, action_ts: words })).min(1),
  }),
);

const viewValues = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_user: z.string().nullish(),
      selected_date: z.string().nullish(),
      selected_options: z.array(z.object({ value: z.string() })).nullish(),
    }),
  ),
);

export const readViewSubmission: Reader<ViewSubmission> = reader(
  z.object({
    type: z.literal('view_submission'),
    user: person,
    view: z.object({
      id,
      callback_id: z.string(),
      private_metadata: words,
      state: z.object({ values: viewValues }),
    }),
  }),
);

export const readMessageAction: Reader<MessageAction> = reader(
  z.object({
    type: z.literal('message_action'),
    callback_id: z.string(),
    user: person,
    channel: z.object({ id }),
    message_ts: words,
    action_ts: words,
    message: innerMessage,
  }),
);

export const readSlashCommand: Reader<SlashCommand> = reader(
  z.object({
    command: z.string().startsWith('/'),
    text: z.string().default(''),
    channel_id: id,
    user_id: id,
    user_name: words,
    trigger_id: words,
  }),
);

const home = z.object({ team_id: words, enterprise_id: words });
const named = z.object({ id: words }).nullish().catch(undefined);
const anyBody = z.object({
  team_id: words,
  enterprise_id: words,
  team: named,
  enterprise: named,
  user: z.object({ team_id: words }).optional().catch(undefined),
  authorizations: z.array(home).optional().catch(undefined),
});

/** The workspace a delivery is for: the one that installed the app, not the one a shared channel's author comes from. */
export function workspaceOf(body: unknown): string {
  const parsed = anyBody.safeParse(body).data;
  const first = parsed?.authorizations?.[0];
  const workspace = first?.team_id ?? parsed?.team_id ?? parsed?.team?.id ?? parsed?.user?.team_id;
  return workspace ?? first?.enterprise_id ?? parsed?.enterprise_id ?? parsed?.enterprise?.id ?? '';
}
