import { ApplicationCommandType, InteractionType, PermissionFlagsBits } from 'discord.js';
import type { REST } from 'discord.js';
import type { Reply } from '#render/reply.ts';
import type { ChatDesk, ChatEvent, Person, Question } from '#chat/adapter.ts';
import { answersTo } from './answers.ts';
import type { Answers } from './answers.ts';
import { isThread } from '#chat/discord/channels.ts';
import type { Channels } from '#chat/discord/channels.ts';
import { CHECK_COMMAND } from './commands.ts';
import { readFiles } from '#chat/discord/files.ts';
import { missingPermissions } from '#chat/discord/intents.ts';
import { askedEvent } from '#chat/discord/message.ts';
import type { DiscordInteraction, DiscordMessage } from '#chat/discord/payload.ts';
import { isoOf, placeOf } from '#chat/discord/place.ts';
import type { ChannelPath } from '#chat/discord/place.ts';
import { noteEvent, noteModal, personOf, pressedAction, pressedSubject, pressEvent } from './buttons.ts';
import { fixedChoices, focusOf, questionOf, storyChoices } from './questions.ts';
import type { Names } from '#chat/discord/text.ts';
import { discordLacks, readingIt } from '#render/sentences/discord.ts';

/** What the handlers need beside Discord. */
export interface InteractionParts {
  readonly rest: REST;
  readonly desk: ChatDesk;
  readonly channels: Channels;
  readonly now: () => number;
  readonly names: () => Names;
  readonly accept: (event: ChatEvent) => Promise<void>;
}

/** One interaction with who made it and where. */
interface Asked {
  readonly interaction: DiscordInteraction;
  readonly by: Person;
  readonly path: ChannelPath;
  readonly answers: Answers;
}

/** Commands, presses, forms and what can be chosen while typing: each is answered to the one who asked. */
export async function onInteraction(interaction: DiscordInteraction, parts: InteractionParts): Promise<void> {
  const { channel } = interaction;
  const by = personOf(interaction);
  if (by === undefined || channel === undefined) return;
  parts.channels.learn(channel);
  const answers = answersTo(interaction, parts.rest);
  const path = await parts.channels.pathOf(channel.id, interaction.guild_id);
  const asked: Asked = { interaction, by, path, answers };
  await HANDLERS[interaction.type]?.(asked, parts);
}

type Handler = (asked: Asked, parts: InteractionParts) => Promise<void>;

const HANDLERS: Readonly<Record<number, Handler>> = {
  [InteractionType.ApplicationCommand]: (asked, parts) =>
    asked.interaction.data?.type === MESSAGE_COMMAND ? onCheck(asked, parts) : onCommand(asked, parts),
  [InteractionType.ApplicationCommandAutocomplete]: onTyping,
  [InteractionType.MessageComponent]: onPress,
  [InteractionType.ModalSubmit]: onForm,
};
const MESSAGE_COMMAND: number = ApplicationCommandType.Message;

async function onCommand(asked: Asked, parts: InteractionParts): Promise<void> {
  await asked.answers.defer();
  await asked.answers.reply(await ask(asked, questionOf(asked.interaction.data ?? {}), parts));
}

async function ask(
  { interaction, by, path }: Asked,
  asked: Pick<Question, 'verb' | 'words'>,
  parts: InteractionParts,
): Promise<Reply> {
  // Outside a thread it is asked of the channel.
  const place = placeOf(path, '');
  const at = isoOf(interaction.id);
  const manages = mayManage(interaction);
  return parts.desk.answer({ key: `command:${interaction.id}`, place, at, by, manages, ...asked });
}

/** Who may change a server may have its stories forgotten; in a direct message everybody their own. */
function mayManage({ guild_id: guild, member }: DiscordInteraction): boolean {
  const bits = /^\d{1,20}$/u.test(member?.permissions ?? '') ? BigInt(member?.permissions ?? 0) : 0n;
  return guild === undefined || (bits & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

/** "Check this article" works where the app may not speak; there it could not answer, and says so. */
async function onCheck(asked: Asked, parts: InteractionParts): Promise<void> {
  const { interaction, answers } = asked;
  const { data } = interaction;
  const found = data?.resolved?.messages?.[data.target_id ?? ''];
  if (data?.name !== CHECK_COMMAND || found === undefined) return;
  // Somebody asked: that is kept even when the answer to them comes too late for Discord.
  const deferred = answers.defer().then(
    () => true,
    () => false,
  );
  const says = await acceptAsked(asked, found, parts);
  if (await deferred) await answers.replyWords(says);
}

async function acceptAsked(
  { interaction, by, path }: Asked,
  found: DiscordMessage,
  parts: InteractionParts,
): Promise<string> {
  const { id, app_permissions: given, channel } = interaction;
  const inThread = channel !== undefined && isThread(channel);
  const missing = path.guild === undefined ? [] : missingPermissions(given, inThread);
  if (missing.length > 0) return discordLacks(missing);
  const files = await readFiles(found).catch(() => []);
  const event = askedEvent({ parts: [found], path, files }, by, id, parts.names());
  if (event !== undefined) await parts.accept(event);
  return readingIt;
}

async function onTyping(asked: Asked, parts: InteractionParts): Promise<void> {
  const focus = focusOf(asked.interaction.data ?? {});
  if (focus === undefined) return asked.answers.choices([]);
  const fixed = fixedChoices(focus.field, focus.typed, parts.now());
  if (fixed !== undefined) return asked.answers.choices(fixed);
  const reply = await ask(asked, { verb: 'open', words: '' }, parts);
  return asked.answers.choices(storyChoices(reply, focus.typed));
}

async function onPress(asked: Asked, parts: InteractionParts): Promise<void> {
  const { interaction, by, path, answers } = asked;
  const action = pressedAction(interaction);
  if (action === 'note') return answers.form(noteModal(pressedSubject(interaction)));
  if (action === 'details') {
    await answers.defer();
    return answers.reply(await ask(asked, { verb: 'check', words: pressedSubject(interaction) }, parts));
  }
  const event = pressEvent(interaction, by, path);
  // Stored first: what is not, is shown to the person as failed.
  if (event !== undefined) await parts.accept(event);
  return answers.taken();
}

async function onForm(asked: Asked, parts: InteractionParts): Promise<void> {
  const { interaction, by, path, answers } = asked;
  const event = noteEvent(interaction, by, path);
  if (event === undefined) return answers.taken();
  if ('says' in event) return answers.whisper(event.says);
  await parts.accept(event);
  return answers.taken();
}
