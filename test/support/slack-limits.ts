import { wordOf } from './slack-world.ts';
import type { Json } from './slack-world.ts';

/*
 * Slack's documented limits, checked on every payload as Slack would: docs.slack.dev/reference/block-kit, /methods and
 * /messaging/message-metadata. Unknown block and element types are refused.
 */

interface Limits {
  readonly [field: string]: number;
}

const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  message: ['actions', 'context', 'divider', 'header', 'image', 'rich_text', 'section', 'markdown'],
  modal: ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section'],
  home: ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section'],
};
const MOST_BLOCKS = { message: 50, modal: 100, home: 100 };
const TEXTS: Readonly<Record<string, Limits>> = {
  section: { text: 3000 },
  header: { text: 150 },
  input: { label: 2000, hint: 2000 },
  button: { text: 75 },
};
const RICH: Readonly<Record<string, readonly string[]>> = {
  rich_text: ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'],
  rich_text_list: ['rich_text_section'],
  rich_text_section: ['text', 'link', 'emoji', 'user', 'channel', 'usergroup', 'broadcast', 'date', 'color'],
  rich_text_quote: ['text', 'link', 'emoji', 'user', 'channel', 'usergroup', 'broadcast', 'date', 'color'],
  rich_text_preformatted: ['text', 'link'],
};

/** What Slack would refuse, in words; empty when all is well. */
function blockProblems(blocks: unknown, surface: 'message' | 'modal' | 'home'): string[] {
  if (!Array.isArray(blocks)) return ['blocks is not a list'];
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(problem);
  if (blocks.length > MOST_BLOCKS[surface]) say(`${blocks.length} blocks`);
  const ids = new Set<string>();
  for (const block of blocks) {
    if (!isJson(block)) say('a block is not an object');
    else checkBlock(block, surface, ids, say);
  }
  if (surface === 'message' && charactersIn(blocks) > 13_200) say('msg_blocks_too_long');
  return problems;
}

function checkBlock(block: Json, surface: string, ids: Set<string>, say: (problem: string) => void): void {
  const type = String(block['type']);
  if (BLOCKS[surface]?.includes(type) !== true) return say(`block type ${type} in ${surface}`);
  const id = block['block_id'];
  if (id !== undefined && (typeof id !== 'string' || id.length > 255 || ids.has(id))) say(`block_id ${wordOf(id)}`);
  if (typeof id === 'string') ids.add(id);
  checkTexts(block, type, say);
  if (type === 'rich_text') checkRich(block, say);
  if (type === 'section' && block['text'] === undefined && block['fields'] === undefined) say('empty section');
  const fields = block['fields'];
  if (Array.isArray(fields) && (fields.length > 10 || fields.some((f) => textOf(f).length > 2000)))
    say('section fields');
  const elements = list(block['elements']);
  if (type === 'actions') {
    if (elements.length === 0 || elements.length > 25) say(`${elements.length} elements in actions`);
    for (const element of elements) checkElement(element, say);
    const actions = elements.map((element) => element['action_id']);
    if (new Set(actions).size !== actions.length) say('action_id twice in a block');
  }
  if (type === 'context' && (elements.length === 0 || elements.length > 10))
    say(`${elements.length} elements in context`);
  if (type === 'input' && isJson(block['element'])) checkElement(block['element'], say);
}

const ELEMENTS: ReadonlySet<string> = new Set([
  'button',
  'plain_text_input',
  'url_text_input',
  'radio_buttons',
  'static_select',
  'checkboxes',
  'users_select',
  'datepicker',
]);

function checkElement(element: Json, say: (problem: string) => void): void {
  const type = String(element['type']);
  if (!ELEMENTS.has(type)) say(`element type ${type}`);
  if (type === 'checkboxes' && list(element['options']).length > 10) say('options of checkboxes');
  checkTexts(element, type, say);
  const { action_id: action, value, url } = element;
  if (typeof action !== 'string' || action.length === 0 || action.length > 255) say(`action_id ${String(action)}`);
  if (value !== undefined && (typeof value !== 'string' || value.length > 2000)) say('button value');
  if (url !== undefined && (typeof url !== 'string' || url.length > 3000)) say('button url');
  if (type === 'plain_text_input' && Number(element['max_length'] ?? 1) > 3000) say('max_length of an input');
}

function checkTexts(owner: Json, type: string, say: (problem: string) => void): void {
  for (const [field, most] of Object.entries(TEXTS[type] ?? {})) {
    if (owner[field] === undefined) continue;
    const length = textOf(owner[field]).length;
    if (length === 0 || length > most) say(`${type}.${field} has ${length} characters`);
  }
}

function checkRich(part: Json, say: (problem: string) => void): void {
  const type = String(part['type']);
  const allowed = RICH[type];
  if (allowed === undefined) return;
  const elements = list(part['elements']);
  if (elements.length === 0) say(`empty ${type}`);
  for (const element of elements) {
    if (!allowed.includes(String(element['type']))) say(`${String(element['type'])} in ${type}`);
    if (element['type'] === 'text' && textOf(element) === '') say('empty text in rich text');
    if (element['type'] === 'link' && !/^[a-z]+:/i.test(String(element['url']))) say('link without address');
    checkRich(element, say);
  }
}

/** A modal's or App Home's own limits. */
export function viewProblems(view: unknown): string[] {
  if (!isJson(view)) return ['view is not an object'];
  const surface = view['type'] === 'home' ? 'home' : 'modal';
  const problems = blockProblems(view['blocks'], surface);
  for (const field of ['title', 'submit', 'close']) {
    const length = textOf(view[field] ?? { text: 'x' }).length;
    if (length === 0 || length > 24) problems.push(`${field} of a view has ${length} characters`);
  }
  if (surface === 'modal' && view['title'] === undefined) problems.push('modal without title');
  if (wordOf(view['private_metadata']).length > 3000) problems.push('private_metadata');
  if (wordOf(view['callback_id']).length > 255) problems.push('callback_id');
  if (JSON.stringify(view).length > 250_000) problems.push('view too large');
  return problems;
}

/** What chat.postMessage and chat.update would refuse, by Slack's own error code. */
export function messageError(args: Json): { error: string; problems: string[] } | undefined {
  const text = wordOf(args['text']);
  if (args['blocks'] === undefined && text === '') return { error: 'no_text', problems: [] };
  if (text.length > 40_000) return { error: 'msg_too_long', problems: [`text of ${text.length}`] };
  if (args['blocks'] !== undefined) {
    const problems = blockProblems(args['blocks'], 'message');
    if (problems.includes('msg_blocks_too_long')) return { error: 'msg_blocks_too_long', problems };
    if (problems.length > 0) return { error: 'invalid_blocks', problems };
  }
  const metadata = args['metadata'];
  if (metadata === undefined) return undefined;
  const good = isJson(metadata) && typeof metadata['event_type'] === 'string' && isJson(metadata['event_payload']);
  return good ? undefined : { error: 'invalid_metadata_format', problems: ['metadata'] };
}

function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + charactersIn(part), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (typeof part === 'string' ? (key === 'text' ? part.length : 0) : charactersIn(part)),
    0,
  );
}

function textOf(value: unknown): string {
  return wordOf(isJson(value) ? value['text'] : value);
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
