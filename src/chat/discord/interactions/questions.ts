import { cutWords } from '#render/cut.ts';
import type { Reply } from '#render/reply.ts';
import type { Question } from '#chat/adapter.ts';
import type { DiscordAsked, DiscordOption } from '#chat/discord/payload.ts';

type Asked = Pick<Question, 'verb' | 'words'>;

/** "/deskcheck open channel:#news" -> the verb and its words, as the desk reads them typed. */
export function questionOf(data: DiscordAsked): Asked {
  const [command] = data.options ?? [];
  const verb = command?.name ?? 'help';
  const options = command?.options ?? [];
  const given = (name: string): string => optionWords(options.find((option) => option.name === name));
  switch (verb) {
    case 'open':
      return { verb, words: given('mine') === 'true' ? 'mine' : channelWords(given('channel'), data) };
    case 'date':
      return { verb, words: joined(given('day'), given('story')) };
    case 'remind':
      return { verb, words: `me in ${given('in').replace(/^\s*in\s+/i, '')}` };
    case 'draft':
      return { verb, words: joined(given('story'), given('text')) };
    case 'summary':
      return { verb, words: given('story') };
    default:
      return { verb, words: given('words') };
  }
}

function optionWords(option: DiscordOption | undefined): string {
  return option?.value === undefined ? '' : String(option.value).trim();
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

/** "<#24|news>": its id, and a name of letters that every platform shows. */
function channelWords(id: string, data: DiscordAsked): string {
  if (id === '') return '';
  const name = data.resolved?.channels?.[id]?.name?.replaceAll(/[^\w-]+/gu, '-') ?? '';
  return name === '' || /^-+$/.test(name) ? `#${id}` : `<#${id}|${name}>`;
}

/** What a person types a command with, and in which field they are. */
export function focusOf(
  data: DiscordAsked,
): { readonly verb: string; readonly field: string; readonly typed: string } | undefined {
  const [command] = data.options ?? [];
  const option = command?.options?.find((one) => one.focused === true);
  return command === undefined || option === undefined
    ? undefined
    : { verb: command.name, field: option.name, typed: optionWords(option) };
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding: 25 choices, names and values of 100 characters. */
const CHOICES_MAX = 25;
const CHOICE_CHARACTERS = 100;
/** A story older than two weeks is dated by hand. */
const DAYS_OFFERED = 14;

/** What can be chosen in a field, without asking anybody. */
export function fixedChoices(field: string, typed: string, nowMs: number): readonly Choice[] | undefined {
  switch (field) {
    case 'day':
      return fitting(recentDays(nowMs), typed);
    case 'in':
      return fitting(delays(typed), typed.replaceAll(/\D/g, ''));
    case 'words':
      return fitting(SETTINGS.map(same), typed);
    default:
      return undefined;
  }
}

const SETTINGS = [
  'reads everything',
  'reads mentions',
  'second on',
  'second off',
  'digest 09:00 UTC',
  'digest off',
  'forget after 90 days',
  'forget never',
  'this channel mentions',
  'this channel everything',
];

function same(words: string): Choice {
  return { name: words, value: words };
}

function delays(typed: string): readonly Choice[] {
  const many = /\d{1,3}/.exec(typed)?.[0];
  if (many === undefined) return ['1 day', '3 days', '7 days', '14 days', '1 month'].map(same);
  return ['hours', 'days', 'weeks', 'months'].map((unit) => same(`${many} ${unit}`));
}

function recentDays(nowMs: number): readonly Choice[] {
  return Array.from({ length: DAYS_OFFERED }, (_, back) => {
    const day = new Date(nowMs - back * 86_400_000);
    const value = day.toISOString().slice(0, 10);
    return { name: `${day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })}, ${value}`, value };
  });
}

/** The stories that an answer of the desk links to. Theirs are the only links of a list of open checks that stand first on a line. */
export function storyChoices(reply: Reply, typed: string): readonly Choice[] {
  const found = reply.messages.flatMap((message) =>
    message.blocks.flatMap((block) => {
      const [first] = block.kind === 'paragraph' ? block.line : [];
      return first?.kind === 'link' && first.url.length <= CHOICE_CHARACTERS
        ? [{ name: first.text, value: first.url }]
        : [];
    }),
  );
  return fitting(found, typed);
}

function fitting(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.trim().toLowerCase();
  return choices
    .filter(({ name, value }) => name.toLowerCase().includes(words) || value === typed)
    .slice(0, CHOICES_MAX)
    .map(({ name, value }) => ({
      name: cutWords(name, CHOICE_CHARACTERS),
      value,
    }));
}
