import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { WebAPIHTTPError, WebAPIRateLimitedError } from '@slack/web-api';
import type { AuthorizeResult, ReceiverEvent } from '@slack/bolt';
import type { AdapterLog, ChatAdapter, ChatDesk, ChatEvent } from '#chat/adapter.ts';
import { handleInteractions } from './interactions.ts';
import { openReceiver, requestListenerOf } from './receiver.ts';
import type { ReceiverOptions, OpenReceiver } from './receiver.ts';
import { readEvent } from './events.ts';
import { openInstalls } from './install.ts';
import type { Installs, OAuthOptions } from './install.ts';
import { boltLogger } from './log.ts';
import { openNames } from './names.ts';
import { workspaceOf } from './payload.ts';
import { openPosts } from './posts.ts';
import { clientOptions, openWorkspaces } from './workspaces.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

const SLACK_API_URL = 'https://slack.com/api/';

/** Socket Mode when `appToken` is set; else events come by HTTP, signed with `signingSecret`. */
export interface SlackOptions extends ReceiverOptions {
  /** Of the one workspace; not looked at when `oauth` serves many. */
  readonly botToken?: string;
  readonly oauth?: OAuthOptions;
  readonly apiUrl?: string;
  readonly say?: AdapterLog;
  readonly now?: () => number;
}

export interface Slack extends ChatAdapter {
  /** What the board's server hands every request under /slack/ to, body unread. Absent when nothing comes by HTTP. */
  readonly requestListener?: RequestListener;
}

/** What the parts share. */
interface Parts {
  readonly apiUrl: string;
  readonly say: AdapterLog;
  readonly now: () => number;
  readonly receiver: OpenReceiver;
  readonly workspaces: Workspaces;
  readonly installs: Installs | undefined;
}

/** The Slack adapter. Throws when the options name no way to listen or to speak. */
export function createSlack(options: SlackOptions): Slack {
  const { apiUrl = SLACK_API_URL, say = () => undefined, now = Date.now, botToken } = options;
  const installs = options.oauth === undefined ? undefined : openInstalls(options.oauth, apiUrl, say);
  if (installs === undefined && botToken === undefined)
    throw new Error('Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET.');
  const tokenOf = installs === undefined ? async () => botToken : (workspace: string) => installs.tokenOf(workspace);
  const workspaces = openWorkspaces(apiUrl, tokenOf, say);
  const receiver = openReceiver(options, apiUrl, say);
  const parts: Parts = { apiUrl, say, now, receiver, workspaces, installs };
  const underway = new Set<Promise<void>>();
  const stop = new AbortController();
  const requestListener = requestListenerOf(receiver, installs, say);
  return {
    platform: 'slack',
    async open(desk) {
      listen(parts, desk, underway);
      await orSay('SLACK_BOT_TOKEN', async () => installs ?? waitedOut(() => workspaces.of(''), say, stop.signal));
      await orSay('SLACK_APP_TOKEN', () => waitedOut(() => receiver.open(), say, stop.signal));
    },
    async close() {
      stop.abort();
      await receiver.close();
      await Promise.allSettled(underway);
    },
    ...openPosts(workspaces, apiUrl, now),
    ...(requestListener === undefined ? {} : { requestListener }),
  };
}

const LONGEST_WAIT_MS = 30_000;

/** Slack out of order at our start is waited out, and the start with it; what Slack refuses is not asked for again. */
async function waitedOut<T>(work: () => Promise<T>, say: AdapterLog, signal: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isOutOfOrder(error)) throw error;
      const waitMs = Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries);
      say('warn', `Slack is out of order; the next try is in ${waitMs / 1000} s.`);
      await sleep(waitMs, undefined, { signal });
    }
  }
}

function isOutOfOrder(error: unknown): boolean {
  if (error instanceof WebAPIHTTPError) return error.statusCode >= 500;
  return error instanceof WebAPIRateLimitedError;
}

/** A token that Slack does not take is the commonest mistake of a first start: it is named. */
async function orSay(variable: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'the connection was closed';
    throw new Error(
      `Slack does not let Deskcheck in with ${variable} (${why}). "deskcheck doctor" says what to mend.`,
      {
        cause,
      },
    );
  }
}

/** Bolt, with every delivery stored before Bolt sees it. */
function listen(parts: Parts, desk: ChatDesk, underway: Set<Promise<void>>): void {
  const { apiUrl, say, now, receiver, workspaces } = parts;
  const app = new App({
    receiver: receiver.bolt,
    socketMode: receiver.socket,
    authorize: async ({ teamId, enterpriseId }) => authorizationOf(await workspaces.of(teamId ?? enterpriseId ?? '')),
    clientOptions: clientOptions(apiUrl, say, 2),
    logger: boltLogger(say),
    convoStore: false,
  });
  const names = openNames();
  const accept = async (event: ChatEvent, at: Workspace | undefined): Promise<void> =>
    desk.accept(at === undefined ? event : await names.named(event, at.patient));

  /** Bolt answers Slack before its listeners run: what happened must be durable by then, or a crash loses it. */
  async function store(body: unknown): Promise<void> {
    const at = await workspaces.of(workspaceOf(body));
    const event = at && readEvent(body, at, new Date(now()).toISOString());
    if (at === undefined || event === undefined) return;
    await accept(event, at);
    if (event.kind === 'left' && event.scope === 'workspace') await parts.installs?.forget(at.workspace);
  }

  const process = app.processEvent.bind(app);
  app.processEvent = (event: ReceiverEvent) => {
    const work = store(event.body).then(() => process(event));
    underway.add(work);
    return work.finally(() => underway.delete(work));
  };
  app.error(async (error) => say('error', `Slack: ${error.message}`));
  handleInteractions(app, {
    desk,
    now,
    selfOf: (body) => workspaces.of(workspaceOf(body)),
    manages: async (body, user) => {
      const at = await workspaces.of(workspaceOf(body));
      const found = await at?.patient.users.info({ user }).catch(() => undefined);
      return found?.user?.is_admin === true || found?.user?.is_owner === true;
    },
    accept: async (event) => accept(event, await workspaces.of(event.place.workspace)),
  });
}

function authorizationOf(at: Workspace | undefined): AuthorizeResult {
  if (at === undefined) throw new Error('Deskcheck is not installed in that workspace');
  return { botToken: at.token, botId: at.bot, botUserId: at.botUser, teamId: at.workspace };
}
