import { ApplicationCommandType, InteractionType } from 'discord.js';
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
import type { Spot } from '#chat/discord/place.ts';
import { noteEvent, noteForm, personOf, pressedAction, pressedSubject, pressEvent } from './buttons.ts';
import { fixedChoices, focusOf, questionOf, storyChoices } from './questions.ts';
import type { Names } from '#chat/discord/text.ts';

/** What the doors need beside Discord. */
export interface Behind {
  readonly rest: REST;
  readonly desk: ChatDesk;
  readonly channels: Channels;
  readonly now: () => number;
  readonly names: () => Names;
  readonly accept: (event: ChatEvent) => Promise<void>;
}

/** One interaction with who made it and where. */
interface Knock {
  readonly interaction: DiscordInteraction;
  readonly by: Person;
  readonly spot: Spot;
  readonly answers: Answers;
}

/** Commands, presses, forms and what can be chosen while typing: each is answered to the one who asked. */
export async function onInteraction(interaction: DiscordInteraction, behind: Behind): Promise<void> {
  const { channel } = interaction;
  const by = personOf(interaction);
  if (by === undefined || channel === undefined) return;
  behind.channels.learn(channel);
  const answers = answersTo(interaction, behind.rest);
  const spot = await behind.channels.spotOf(channel.id, interaction.guild_id);
  const knock: Knock = { interaction, by, spot, answers };
  await DOORS[interaction.type]?.(knock, behind);
}

type Door = (knock: Knock, behind: Behind) => Promise<void>;

const DOORS: Readonly<Record<number, Door>> = {
  [InteractionType.ApplicationCommand]: (knock, behind) =>
    knock.interaction.data?.type === MESSAGE_COMMAND ? onCheck(knock, behind) : onCommand(knock, behind),
  [InteractionType.ApplicationCommandAutocomplete]: onTyping,
  [InteractionType.MessageComponent]: onPress,
  [InteractionType.ModalSubmit]: onForm,
};
const MESSAGE_COMMAND: number = ApplicationCommandType.Message;

async function onCommand(knock: Knock, behind: Behind): Promise<void> {
  await knock.answers.defer();
  await knock.answers.reply(await ask(knock, questionOf(knock.interaction.data ?? {}), behind));
}

async function ask(
  { interaction, by, spot }: Knock,
  asked: Pick<Question, 'verb' | 'words'>,
  behind: Behind,
): Promise<Reply> {
  // Outside a thread it is asked of the channel.
  const place = placeOf(spot, '');
  const at = isoOf(interaction.id);
  return behind.desk.answer({ key: `command:${interaction.id}`, place, at, by, ...asked });
}

/** "Check this article" works where the app may not speak; there it could not answer, and says so. */
async function onCheck(knock: Knock, behind: Behind): Promise<void> {
  const { interaction, answers } = knock;
  const { data } = interaction;
  const found = data?.resolved?.messages?.[data.target_id ?? ''];
  if (data?.name !== CHECK_COMMAND || found === undefined) return;
  // Somebody asked: that is kept even when the answer to them comes too late for Discord.
  const deferred = answers.defer().then(
    () => true,
    () => false,
  );
  const says = await acceptAsked(knock, found, behind);
  if (await deferred) await answers.replyWords(says);
}

async function acceptAsked({ interaction, by, spot }: Knock, found: DiscordMessage, behind: Behind): Promise<string> {
  const { id, app_permissions: given, channel } = interaction;
  const inThread = channel !== undefined && isThread(channel);
  const missing = spot.guild === undefined ? [] : missingPermissions(given, inThread);
  if (missing.length > 0) return cannotAnswer(missing);
  const files = await readFiles(found).catch(() => []);
  const event = askedEvent({ parts: [found], spot, files }, by, id, behind.names());
  if (event !== undefined) await behind.accept(event);
  return 'I am reading it. The answer comes in its thread.';
}

function cannotAnswer(missing: readonly string[]): string {
  return `I can't answer here: I lack ${missing.join(', ')} in this channel. Somebody who may can give it under Edit Channel, Permissions; or send me the story directly.`;
}

async function onTyping(knock: Knock, behind: Behind): Promise<void> {
  const focus = focusOf(knock.interaction.data ?? {});
  if (focus === undefined) return knock.answers.choices([]);
  const fixed = fixedChoices(focus.field, focus.typed, behind.now());
  if (fixed !== undefined) return knock.answers.choices(fixed);
  const reply = await ask(knock, { verb: 'open', words: '' }, behind);
  return knock.answers.choices(storyChoices(reply, focus.typed));
}

async function onPress(knock: Knock, behind: Behind): Promise<void> {
  const { interaction, by, spot, answers } = knock;
  const action = pressedAction(interaction);
  if (action === 'note') return answers.form(noteForm(pressedSubject(interaction)));
  if (action === 'details') {
    await answers.defer();
    return answers.reply(await ask(knock, { verb: 'check', words: pressedSubject(interaction) }, behind));
  }
  const event = pressEvent(interaction, by, spot);
  // Stored first: what is not, is shown to the person as failed.
  if (event !== undefined) await behind.accept(event);
  return answers.taken();
}

async function onForm(knock: Knock, behind: Behind): Promise<void> {
  const { interaction, by, spot, answers } = knock;
  const event = noteEvent(interaction, by, spot);
  if (event === undefined) return answers.taken();
  if ('says' in event) return answers.whisper(event.says);
  await behind.accept(event);
  return answers.taken();
}
