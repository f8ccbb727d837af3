import type { App } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import type { WebClient } from '@slack/web-api';
import type { Reply } from '#render/reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { ChatDesk, ChatEvent, Question } from '#chat/adapter.ts';
import { readBlockActions, readMessageAction, readSlashCommand, readViewSubmission } from './payload.ts';
import { placeOf } from './place.ts';
import type { Self } from './place.ts';
import { readPressedPost, readShortcut } from './buttons.ts';
import { commandWords } from './text.ts';
import { checkForm, homeView, noteErrors, settingOf } from './views.ts';
import { slackNotHere } from '#render/sentences/slack.ts';

/** What the handlers need beside Bolt. */
export interface InteractionParts {
  readonly desk: ChatDesk;
  readonly now: () => number;
  /** Who we are where the delivery came from. */
  selfOf(body: unknown): Promise<Self | undefined>;
  /** Whether a person is an admin or an owner of the workspace. */
  manages(body: unknown, user: string): Promise<boolean>;
  /** Makes it durable. */
  accept(event: ChatEvent): Promise<void>;
}

/** https://docs.slack.dev/interactivity/handling-user-interaction: a response_url takes five answers. */
const ANSWERS_MAX = 5;

/** What is answered at once, to the one who asked. What happened in a channel was stored before Bolt saw it. */
export function handleInteractions(app: App, parts: InteractionParts): void {
  app.command(/^\//, async ({ body, ack, respond }) => {
    await ack();
    const reply = await answerCommand(body, parts);
    for (const message of reply?.messages.slice(0, ANSWERS_MAX) ?? [])
      await respond({ response_type: 'ephemeral', replace_original: false, ...renderSlack(message) });
  });
  app.shortcut(/.*/, async ({ body, ack, client, respond }) => {
    const refused = await acceptShortcut(body, client, parts);
    await ack();
    if (refused !== undefined) await respond({ response_type: 'ephemeral', replace_original: false, text: refused });
  });
  app.action(/.*/, async ({ body, ack, client }) => {
    await ack();
    await onPress(body, client, parts);
  });
  app.view({ type: 'view_submission', callback_id: /.*/ }, async ({ body, ack }) => {
    const submission = readViewSubmission(body);
    const errors = submission === undefined ? {} : noteErrors(submission);
    await (Object.keys(errors).length > 0 ? ack({ response_action: 'errors', errors }) : ack());
  });
  app.view({ type: 'view_closed', callback_id: /.*/ }, ({ ack }) => ack());
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'messages') await showHome(event.user, body, client, parts);
  });
}

/** "open mine" -> the verb and the rest; nothing typed asks for help. */
function questionOf(text: string): Pick<Question, 'verb' | 'words'> {
  const words = commandWords(text);
  const space = words.indexOf(' ');
  if (words === '') return { verb: 'help', words: '' };
  return space < 0
    ? { verb: words.toLowerCase(), words: '' }
    : { verb: words.slice(0, space).toLowerCase(), words: words.slice(space + 1) };
}

async function answerCommand(body: unknown, parts: InteractionParts): Promise<Reply | undefined> {
  const command = readSlashCommand(body);
  const self = await parts.selfOf(body);
  if (command === undefined || self === undefined) return undefined;
  const asked = questionOf(command.text);
  const manages = asked.verb === 'settings' && (await parts.manages(body, command.user_id));
  return parts.desk.answer({
    key: `command:${command.trigger_id ?? parts.now()}`,
    place: placeOf(self, command.channel_id, ''),
    at: new Date(parts.now()).toISOString(),
    by: { id: command.user_id, name: command.user_name ?? command.user_id },
    ...asked,
    manages,
  });
}

/** "Check this article" works where the app is not; there it could not answer, and says so. */
async function acceptShortcut(body: unknown, client: WebClient, parts: InteractionParts): Promise<string | undefined> {
  const shortcut = readMessageAction(body);
  const self = await parts.selfOf(body);
  if (shortcut === undefined || self === undefined) return undefined;
  const event = readShortcut(shortcut, self, new Date(parts.now()).toISOString());
  if (event === undefined) return undefined;
  if (!(await isIn(client, shortcut.channel.id))) return slackNotHere;
  await parts.accept(event);
  return undefined;
}

/** Whether we can speak in the channel; when Slack does not say, we try. */
async function isIn(client: WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_member !== false || found.is_im === true;
  } catch (error) {
    return !(error instanceof WebAPIPlatformError && error.data.error === 'channel_not_found');
  }
}

/** "Note..." opens the form, a setting is passed on; marks were stored already. */
async function onPress(body: unknown, client: WebClient, parts: InteractionParts): Promise<void> {
  const press = readBlockActions(body);
  if (press === undefined) return;
  const setting = settingOf(press.actions[0]?.action_id ?? '');
  if (setting !== undefined) {
    await ask('settings', setting, press.user.id, body, parts);
    await showHome(press.user.id, body, client, parts);
    return;
  }
  const pressed = readPressedPost(press);
  if (pressed === undefined || press.trigger_id === undefined) return;
  if (pressed.action !== 'note' && pressed.action !== 'details') return;
  const card = pressed.action === 'details' ? await ask('check', pressed.value, press.user.id, body, parts) : undefined;
  await client.views.open({ trigger_id: press.trigger_id, view: checkForm(pressed, card) });
}

async function showHome(user: string, body: unknown, client: WebClient, parts: InteractionParts): Promise<void> {
  const reply = await ask('home', '', user, body, parts);
  if (reply !== undefined) await client.views.publish({ user_id: user, view: homeView(reply) });
}

/** A question asked by a press or a page, not by a command. */
async function ask(
  verb: string,
  words: string,
  user: string,
  body: unknown,
  parts: InteractionParts,
): Promise<Reply | undefined> {
  const self = await parts.selfOf(body);
  if (self === undefined) return undefined;
  const at = new Date(parts.now()).toISOString();
  const by = { id: user, name: user };
  return parts.desk.answer({ key: `${verb}:${user}:${at}`, place: placeOf(self, '', ''), at, by, verb, words });
}
