import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';

export const CHECK_COMMAND = 'Check this article';
const COMMAND = 'deskcheck';

/** On servers, and in direct messages with the app. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
/** What is looked for or set is a few words; Discord itself takes 6,000. */
const WORDS_MAX = 200;

const word = (
  name: string,
  description: string,
  more: { readonly required?: true; readonly autocomplete?: true } = {},
): APIApplicationCommandBasicOption =>
  more.autocomplete === undefined
    ? { type: ApplicationCommandOptionType.String, name, description, max_length: WORDS_MAX, ...more }
    : { type: ApplicationCommandOptionType.String, name, description, ...more, autocomplete: true };

const sub = (
  name: string,
  description: string,
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description,
  options: [...options],
});

const STORY: APIApplicationCommandBasicOption = word(
  'story',
  'Which story; without it, that of this thread or the newest here',
  { autocomplete: true },
);
const TEXT_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

/** The same verbs as in Slack, each with its words as options. */
const SUBCOMMANDS: readonly APIApplicationCommandSubcommandOption[] = [
  sub('summary', 'A story in five lines', [STORY]),
  sub('open', 'The checks that are left', [
    { type: ApplicationCommandOptionType.Boolean, name: 'mine', description: 'Only those I have taken' },
    {
      type: ApplicationCommandOptionType.Channel,
      name: 'channel',
      description: 'Only those of a channel',
      channel_types: [...TEXT_CHANNELS],
    },
  ]),
  sub('find', 'Claims and stories that have these words', [
    word('words', 'A name, a number, a few words', { required: true }),
  ]),
  sub('draft', 'Where a text of yours departs from its story; for your eyes alone', [
    { type: ApplicationCommandOptionType.String, name: 'text', description: 'Your draft', required: true },
    STORY,
  ]),
  sub('date', 'Reads a story again with the day it was published', [
    word('day', 'The day, such as 2024-05-31', { required: true, autocomplete: true }),
    STORY,
  ]),
  sub('remind', 'Comes back to a story later, in its thread', [
    word('in', 'How long from now, such as 14 days', { required: true, autocomplete: true }),
    STORY,
  ]),
  sub('digest', 'What is open, now'),
  sub('settings', 'How this server has it; with words, changes one thing', [
    word('words', 'Such as: reads mentions', { autocomplete: true }),
  ]),
  sub('help', 'What Deskcheck does'),
];

/** What `deskcheck register discord` puts in place; manifest/discord.json shows the same. */
export function discordCommands(): RESTPutAPIApplicationCommandsJSONBody {
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: COMMAND,
      description: 'Summaries, open checks and search over what the desk has read',
      options: [...SUBCOMMANDS],
      ...EVERYWHERE,
    },
    { type: ApplicationCommandType.Message, name: CHECK_COMMAND, ...EVERYWHERE },
  ];
}
