import { ComponentType, TextInputStyle } from 'discord.js';
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { MARKS } from '#core/marks.ts';
import type { ChatEvent, Person } from '#chat/adapter.ts';
import { PARTS } from '#render/reply-state.ts';
import type { DiscordInteraction } from '#chat/discord/payload.ts';
import { nameOf } from '#chat/discord/message.ts';
import { isoOf, placeOf } from '#chat/discord/place.ts';
import type { ChannelPath } from '#chat/discord/place.ts';
import { noteForm, noteNotKept, noteWasEmpty } from '#render/sentences/forms.ts';

/** Every button and form of ours has a custom_id that begins with this: "deskcheck:confirmed:check-3". */
const OURS = 'deskcheck:';
/** Seen by one person only. https://docs.discord.com/developers/resources/message#message-object-message-flags */
const EPHEMERAL = 64;
const NOTE = 'note';
const EVIDENCE = 'evidence';
/** As in Slack, whose input takes no more. */
const NOTE_MAX = 3000;
/** Longer than any address a browser shows. */
const EVIDENCE_MAX = 2000;

export function personOf(interaction: DiscordInteraction): Person | undefined {
  const user = interaction.member?.user ?? interaction.user;
  return user === undefined ? undefined : { id: user.id, name: nameOf(user, interaction.member) };
}

/** "deskcheck:wrong:check-3" -> "wrong". */
export function pressedAction(interaction: DiscordInteraction): string | undefined {
  const id = interaction.data?.custom_id ?? '';
  return id.startsWith(OURS) ? id.slice(OURS.length).split(':', 1)[0] : undefined;
}

/** "deskcheck:wrong:ledger-3" -> "ledger-3": the check a button is about. */
export function pressedSubject(interaction: DiscordInteraction): string {
  return (interaction.data?.custom_id ?? '').split(':').slice(2).join(':');
}

/** The check by its id, for what is pressed on a message that only one person sees. */
function checkOf(interaction: DiscordInteraction): { readonly check?: string } {
  const subject = pressedSubject(interaction);
  // oxlint-disable-next-line no-bitwise -- Discord's flags are bits.
  return subject === '' || interaction.message?.flags === undefined || (interaction.message.flags & EPHEMERAL) === 0
    ? {}
    : { check: subject };
}

/** Buttons say what reactions say. "note" opens the form first and is no event yet. */
export function pressEvent(interaction: DiscordInteraction, by: Person, path: ChannelPath): ChatEvent | undefined {
  const action = pressedAction(interaction);
  const post = interaction.message?.id;
  if (action === undefined || post === undefined) return undefined;
  const base = { key: `press:${interaction.id}`, place: placeOf(path, post), at: isoOf(interaction.id), post, by };
  if (action === 'more') return { kind: 'more', ...base };
  const part = PARTS.find((each) => each === action);
  if (part !== undefined) return { kind: 'more', ...base, part };
  const mark = MARKS.find((each) => each === action);
  return mark === undefined ? undefined : { kind: 'mark', ...base, ...checkOf(interaction), mark, on: true };
}

/** The form behind "Note...": what was found, and where it can be seen. Discord sends it back with the message it was opened on. */
export function noteModal(subject: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: subject === '' ? `${OURS}${NOTE}` : `${OURS}${NOTE}:${subject}`,
    title: noteForm.title,
    components: [
      {
        type: ComponentType.Label,
        label: noteForm.found,
        component: {
          type: ComponentType.TextInput,
          custom_id: NOTE,
          style: TextInputStyle.Paragraph,
          max_length: NOTE_MAX,
          required: true,
        },
      },
      {
        type: ComponentType.Label,
        label: noteForm.evidence,
        component: {
          type: ComponentType.TextInput,
          custom_id: EVIDENCE,
          style: TextInputStyle.Short,
          max_length: EVIDENCE_MAX,
          required: false,
        },
      },
    ],
  };
}

/** A note, or what to say about a form that can't be kept as it is. */
export function noteEvent(
  interaction: DiscordInteraction,
  by: Person,
  path: ChannelPath,
): ChatEvent | { readonly says: string } | undefined {
  const post = interaction.message?.id;
  if (pressedAction(interaction) !== NOTE || post === undefined) return undefined;
  const note = valueOf(interaction, NOTE);
  const evidence = valueOf(interaction, EVIDENCE);
  if (note === '') return { says: noteWasEmpty };
  // Discord forgets a form that is sent back.
  if (evidence !== '' && !isWebLink(evidence)) return { says: noteNotKept(note) };
  return {
    kind: 'note',
    key: `note:${interaction.id}`,
    place: placeOf(path, post),
    at: isoOf(interaction.id),
    post,
    by,
    ...checkOf(interaction),
    note,
    ...(evidence === '' ? {} : { evidence }),
  };
}

function valueOf(interaction: DiscordInteraction, name: string): string {
  const rows = interaction.data?.components ?? [];
  const fields = rows.flatMap((row) => [
    ...(row.component === undefined ? [] : [row.component]),
    ...(row.components ?? []),
  ]);
  return fields.find((field) => field.custom_id === name)?.value.trim() ?? '';
}

function isWebLink(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
