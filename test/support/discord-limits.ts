import { isJson, wordOf } from './discord-world.ts';
import type { Json } from './discord-world.ts';

/*
 * Every limit that Discord documents for what a bot sends: messages with components (V2), forms, choices, threads,
 * commands. https://docs.discord.com/developers/components/reference and the pages of each resource.
 */

const V2 = 1 << 15;
const ROW = 1;
const BUTTON = 2;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const SEPARATOR = 14;
const LABEL = 18;

type Problems = readonly (string | false)[];

export function problemsOfMessage(body: Json, isNew: boolean): readonly string[] {
  const flags = Number(body['flags'] ?? 0);
  const components = list(body['components']);
  const content = wordOf(body['content']);
  const all = components.flatMap(nested);
  const ids = all.flatMap((one) => (typeof one['id'] === 'number' ? [one['id']] : []));
  const customIds = all.flatMap((one) => ('custom_id' in one ? [wordOf(one['custom_id'])] : []));
  const texts = all.filter((one) => one['type'] === TEXT_DISPLAY).map((one) => wordOf(one['content']));
  const isV2 = (flags & V2) !== 0;
  return kept([
    !isV2 && all.some((one) => Number(one['type']) >= 9) && 'components of version 2 without the flag',
    isV2 && (content !== '' || 'embeds' in body) && 'content or embeds beside components of version 2',
    isV2 && components.length === 0 && 'nothing in the message',
    !isV2 && isNew && content === '' && 'an empty message',
    content.length > 2000 && 'content over 2,000 characters',
    all.length > 40 && 'over 40 components',
    texts.join('').length > 4000 && 'over 4,000 characters of text',
    texts.some((text) => text.trim() === '') && 'an empty text',
    new Set(ids).size !== ids.length && 'a component id twice',
    ids.some((id) => !Number.isInteger(id) || id < 0 || id > 0x7f_ff_ff_ff) &&
      'a component id that is no number of 32 bits',
    new Set(customIds).size !== customIds.length && 'a custom_id twice',
    wordOf(body['nonce']).length > 25 && 'a nonce over 25 characters',
    !mentionsNobody(body) && 'mentions are allowed',
    !JSON.stringify(body).isWellFormed() && 'half a character',
    ...components.flatMap(problemsOfTop),
  ]);
}

function mentionsNobody(body: Json): boolean {
  const allowed = body['allowed_mentions'];
  return isJson(allowed) && Array.isArray(allowed['parse']) && allowed['parse'].length === 0;
}

function problemsOfTop(component: Json): Problems {
  switch (component['type']) {
    case TEXT_DISPLAY:
    case SEPARATOR:
      return [];
    case ROW: {
      const inside = list(component['components']);
      return [
        (inside.length === 0 || inside.length > 5) && `${inside.length} buttons in a row`,
        ...inside.flatMap(problemsOfButton),
      ];
    }
    default:
      return [`a component of type ${wordOf(component['type'])}`];
  }
}

function problemsOfButton(button: Json): Problems {
  const id = wordOf(button['custom_id']);
  return [
    button['type'] !== BUTTON && 'something else than a button in a row',
    (id === '' || id.length > 100) && `custom_id "${id}"`,
    wordOf(button['label']).length > 80 && 'a label over 80 characters',
    wordOf(button['label']) === '' && button['emoji'] === undefined && 'a button without words',
    ![1, 2, 3, 4].includes(Number(button['style'])) && 'a style that no button has',
  ];
}

export function problemsOfForm(form: Json): readonly string[] {
  const rows = list(form['components']);
  return kept([
    !lengthIn(form['title'], 1, 45) && 'a form’s title over 45 characters',
    !lengthIn(form['custom_id'], 1, 100) && 'a form’s custom_id',
    (rows.length === 0 || rows.length > 5) && `${rows.length} fields in a form`,
    ...rows.flatMap((row): Problems => {
      const field = isJson(row['component']) ? row['component'] : {};
      const most = Number(field['max_length'] ?? 4000);
      return [
        row['type'] !== LABEL && 'a field without a label',
        !lengthIn(row['label'], 1, 45) && 'a field’s label over 45 characters',
        field['type'] !== TEXT_INPUT && 'a field that is no text input',
        !lengthIn(field['custom_id'], 1, 100) && 'a field’s custom_id',
        ![1, 2].includes(Number(field['style'])) && 'a field’s style',
        (most < 1 || most > 4000) && 'a field over 4,000 characters',
      ];
    }),
  ]);
}

export function problemsOfChoices(choices: unknown): readonly string[] {
  const all = list(choices);
  return kept([
    all.length > 25 && 'over 25 choices',
    all.some((one) => !lengthIn(one['name'], 1, 100)) && 'a choice’s name over 100 characters',
    all.some((one) => !lengthIn(one['value'], 1, 100)) && 'a choice’s value over 100 characters',
  ]);
}

export function problemsOfThread(body: Json): readonly string[] {
  return kept([
    !lengthIn(body['name'], 1, 100) && 'a thread’s name over 100 characters',
    ![60, 1440, 4320, 10_080].includes(Number(body['auto_archive_duration'])) && 'auto_archive_duration',
  ]);
}

/** https://docs.discord.com/developers/interactions/application-commands */
export function problemsOfCommands(commands: readonly Json[]): readonly string[] {
  const ofType = (type: number): number => commands.filter((one) => (one['type'] ?? 1) === type).length;
  return kept([
    ofType(1) > 100 && 'over 100 commands',
    ofType(3) > 15 && 'over 15 commands on messages',
    ...commands.flatMap((command): Problems => {
      const isSlash = (command['type'] ?? 1) === 1;
      return [
        !lengthIn(command['name'], 1, 32) && 'a command’s name over 32 characters',
        isSlash && !isOptionName(command['name']) && `a command named ${wordOf(command['name'])}`,
        isSlash && !lengthIn(command['description'], 1, 100) && 'a command’s description',
        !isSlash && 'description' in command && 'a description where there is none',
        sizeOf(command) > 8000 && 'a command of over 8,000 characters',
        ...list(command['options']).flatMap((option) => problemsOfOption(option)),
      ];
    }),
  ]);
}

function problemsOfOption(option: Json): Problems {
  const inner = list(option['options']);
  const late = inner.findIndex((one) => one['required'] !== true);
  return [
    !isOptionName(option['name']) && `an option named ${wordOf(option['name'])}`,
    !lengthIn(option['description'], 1, 100) && `the description of ${wordOf(option['name'])}`,
    inner.length > 25 && 'over 25 options',
    new Set(inner.map((one) => one['name'])).size !== inner.length && 'an option twice',
    late >= 0 && inner.slice(late).some((one) => one['required'] === true) && 'a required option after one that is not',
    option['autocomplete'] === true && 'choices' in option && 'choices beside autocomplete',
    ...inner.flatMap(problemsOfOption),
  ];
}

function isOptionName(name: unknown): boolean {
  return typeof name === 'string' && /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase();
}

function sizeOf(command: Json): number {
  const own = wordOf(command['name']).length + wordOf(command['description']).length;
  return own + list(command['options']).reduce((sum, option) => sum + sizeOf(option), 0);
}

function nested(component: Json): Json[] {
  return [component, ...list(component['components']).flatMap(nested)];
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function lengthIn(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && value.length >= least && value.length <= most;
}

function kept(problems: Problems): readonly string[] {
  return problems.filter((problem) => problem !== false);
}
