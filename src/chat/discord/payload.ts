import { z } from 'zod';

/** What we read of Discord's deliveries; whatever else they hold is left alone. */

export interface DiscordUser {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | undefined;
  readonly bot?: boolean | undefined;
}

export interface DiscordMember {
  /** What they may do where it was asked, as a number of bits. */
  readonly permissions?: string | undefined;
  readonly nick?: string | undefined;
  readonly user?: DiscordUser | undefined;
}

export interface DiscordAttachment {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** What somebody wrote, here or in a message that is forwarded. */
interface Written {
  readonly content: string;
  readonly attachments: readonly DiscordAttachment[];
  readonly mentions: readonly DiscordUser[];
}

export interface DiscordMessage extends Written {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string | undefined;
  readonly author: DiscordUser;
  readonly member?: DiscordMember | undefined;
  readonly edited_timestamp?: string | undefined;
  readonly type: number;
  readonly webhook_id?: string | undefined;
  readonly flags?: number | undefined;
  readonly message_snapshots?: readonly { readonly message: Written }[] | undefined;
  /** What it shows beside words. */
  readonly embeds: readonly unknown[];
  readonly sticker_items: readonly unknown[];
  readonly poll?: unknown;
  readonly components: readonly unknown[];
  /** The signs on it; who made them is asked for. */
  readonly reactions: readonly { readonly emoji: DiscordReaction['emoji'] }[];
}

/** One message, or many at once. */
export interface DiscordDeletion {
  readonly id?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly channel_id: string;
  readonly guild_id?: string | undefined;
}

export interface DiscordReaction {
  readonly user_id: string;
  readonly channel_id: string;
  readonly message_id: string;
  readonly guild_id?: string | undefined;
  readonly member?: DiscordMember | undefined;
  readonly emoji: { readonly id?: string | undefined; readonly name?: string | undefined };
}

export interface DiscordChannel {
  readonly id: string;
  readonly type: number;
  readonly guild_id?: string | undefined;
  readonly parent_id?: string | undefined;
  /** Who opened it, of a thread. */
  readonly owner_id?: string | undefined;
  readonly name?: string | undefined;
  readonly last_message_id?: string | undefined;
}

export interface DiscordGuild {
  readonly id: string;
  readonly name: string;
  readonly unavailable?: boolean | undefined;
  readonly channels: readonly DiscordChannel[];
  readonly threads: readonly DiscordChannel[];
}

export interface DiscordReady {
  readonly session_id: string;
  readonly user: DiscordUser;
  readonly application: { readonly id: string };
}

export interface DiscordOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly DiscordOption[] | undefined;
}

interface DiscordField {
  readonly custom_id: string;
  readonly value: string;
}

export interface DiscordInteraction {
  readonly id: string;
  readonly application_id: string;
  readonly type: number;
  readonly token: string;
  readonly guild_id?: string | undefined;
  readonly channel?: DiscordChannel | undefined;
  readonly member?: DiscordMember | undefined;
  readonly user?: DiscordUser | undefined;
  /** What the app may do where it was asked, as a number of bits. */
  readonly app_permissions?: string | undefined;
  readonly message?: DiscordMessage | undefined;
  readonly data?: DiscordAsked | undefined;
}

export interface DiscordAsked {
  readonly name?: string | undefined;
  readonly type?: number | undefined;
  readonly custom_id?: string | undefined;
  readonly target_id?: string | undefined;
  readonly options?: readonly DiscordOption[] | undefined;
  readonly components?:
    | readonly {
        readonly component?: DiscordField | undefined;
        readonly components?: readonly DiscordField[] | undefined;
      }[]
    | undefined;
  readonly resolved?:
    | {
        readonly messages?: Readonly<Record<string, DiscordMessage>> | undefined;
        readonly channels?: Readonly<Record<string, { readonly name?: string | undefined }>> | undefined;
      }
    | undefined;
}

const id = z.string().regex(/^\d{1,20}$/);
const absent = <T extends z.ZodType>(inner: T) => inner.nullish().transform((value) => value ?? undefined);

const user = z.object({ id, username: z.string(), global_name: absent(z.string()), bot: absent(z.boolean()) });
const member = z.object({ permissions: absent(z.string()), nick: absent(z.string()), user: absent(user) });
const attachment = z.object({
  filename: z.string(),
  size: z.number(),
  url: z.string(),
});
const written = {
  content: z.string().default(''),
  attachments: z.array(attachment).default([]),
  mentions: z.array(user).default([]),
};
const message = z.object({
  ...written,
  id,
  channel_id: id,
  guild_id: absent(id),
  author: user,
  member: absent(member),
  edited_timestamp: absent(z.string()),
  type: z.number().default(0),
  webhook_id: absent(id),
  flags: absent(z.number()),
  message_snapshots: absent(z.array(z.object({ message: z.object(written) }))),
  embeds: z.array(z.unknown()).default([]),
  sticker_items: z.array(z.unknown()).default([]),
  poll: z.unknown().optional(),
  components: z.array(z.unknown()).default([]),
  reactions: z.array(z.object({ emoji: z.object({ id: absent(id), name: absent(z.string()) }) })).default([]),
});
const deletion = z.object({
  id: id.optional(),
  ids: z.array(id).optional(),
  channel_id: id,
  guild_id: absent(id),
});
const reaction = z.object({
  user_id: id,
  channel_id: id,
  message_id: id,
  guild_id: absent(id),
  member: absent(member),
  emoji: z.object({ id: absent(id), name: absent(z.string()) }),
});
const channel = z.object({
  id,
  type: z.number(),
  guild_id: absent(id),
  parent_id: absent(id),
  owner_id: absent(id),
  name: absent(z.string()),
  last_message_id: absent(id),
});
const guild = z.object({
  id,
  name: z.string().default(''),
  unavailable: absent(z.boolean()),
  channels: z.array(channel).default([]),
  threads: z.array(channel).default([]),
});
const ready = z.object({ session_id: z.string(), user, application: z.object({ id }) });

const option: z.ZodType<DiscordOption> = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});
const field = z.object({ custom_id: z.string(), value: z.string().default('') });
/** A field of a form lies in a label, or in a row. */
const formRow = z.object({ component: field.optional(), components: z.array(field).optional() });
const interaction = z.object({
  id,
  application_id: id,
  type: z.number(),
  token: z.string(),
  guild_id: absent(id),
  channel: absent(channel),
  member: absent(member),
  user: absent(user),
  app_permissions: absent(z.string()),
  message: absent(message),
  data: absent(
    z.object({
      name: z.string().optional(),
      type: z.number().optional(),
      custom_id: z.string().optional(),
      target_id: id.optional(),
      options: z.array(option).optional(),
      components: z.array(formRow).optional(),
      resolved: z
        .object({
          messages: z.record(z.string(), message).optional(),
          channels: z.record(z.string(), channel.partial()).optional(),
        })
        .optional(),
    }),
  ),
});

export function readMessage(body: unknown): DiscordMessage | undefined {
  return message.safeParse(body).data;
}

export function readReaction(body: unknown): DiscordReaction | undefined {
  return reaction.safeParse(body).data;
}

export function readDeletion(body: unknown): DiscordDeletion | undefined {
  return deletion.safeParse(body).data;
}

export function readChannel(body: unknown): DiscordChannel | undefined {
  return channel.safeParse(body).data;
}

export function readGuild(body: unknown): DiscordGuild | undefined {
  return guild.safeParse(body).data;
}

export function readReady(body: unknown): DiscordReady | undefined {
  return ready.safeParse(body).data;
}

export function readInteraction(body: unknown): DiscordInteraction | undefined {
  return interaction.safeParse(body).data;
}

const list = z.array(z.unknown());

/** Those of a page of messages that can be read. */
export function readMessages(body: unknown): readonly DiscordMessage[] {
  return (list.safeParse(body).data ?? []).flatMap((one) => readMessage(one) ?? []);
}

export function readUsers(body: unknown): readonly DiscordUser[] {
  return z.array(user).safeParse(body).data ?? [];
}
