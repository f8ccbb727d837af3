import { WebClient } from '@slack/web-api';
import type { WebClientOptions } from '@slack/web-api';
import type { AdapterLog } from '#chat/adapter.ts';
import { boltLogger } from './log.ts';
import type { Self } from './place.ts';

/** One workspace we are installed in: who we are there, and two ways to call it. */
export interface Workspace extends Self {
  readonly token: string;
  /** Tries once: a post that is tried again by itself may appear twice. */
  readonly once: WebClient;
  /** For what may be asked twice without harm. */
  readonly patient: WebClient;
}

export interface Workspaces {
  /** Undefined for a workspace that has not installed the app. Throws when Slack can't be asked. */
  of(workspace: string): Promise<Workspace | undefined>;
}

/** The token for a workspace; the one of SLACK_BOT_TOKEN, or what its installation keeps. */
export type TokenOf = (workspace: string) => Promise<string | undefined>;

/** Workspaces that our token is not of, kept so that Slack is not asked about each of their deliveries. */
const STRANGERS_MAX = 1_000;

/** Of one call: Slack answers nearly all within a second. */
const TIMEOUT_MS = 10_000;

/** The settings of every call to Slack: bounded in time and tries, where the SDK's own go on for half an hour. */
export function clientOptions(apiUrl: string, say: AdapterLog, retries: number): WebClientOptions {
  return {
    slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    timeout: TIMEOUT_MS,
    retryConfig: { retries, minTimeout: 300, maxTimeout: 2000, factor: 2 },
    // A 429 is answered by our own pace; the SDK would hold every other call to the workspace meanwhile.
    rejectRateLimitedCalls: true,
    logger: boltLogger(say),
  };
}

/** Keeps who we are in each workspace, asked of Slack once and again when the token changes. */
export function openWorkspaces(apiUrl: string, tokenOf: TokenOf, say: AdapterLog): Workspaces {
  const known = new Map<string, Workspace>();
  const asking = new Map<string, Promise<Workspace | undefined>>();
  const strangers = new Set<string>();
  async function ask(workspace: string, token: string): Promise<Workspace | undefined> {
    const patient = new WebClient(token, clientOptions(apiUrl, say, 2));
    const who = await patient.auth.test();
    if (workspace !== '' && who.enterprise_id === undefined && who.team_id !== workspace) {
      if (strangers.size < STRANGERS_MAX) strangers.add(`${workspace} ${token}`);
      return undefined;
    }
    const found: Workspace = {
      workspace: workspace === '' ? (who.team_id ?? '') : workspace,
      botUser: who.user_id ?? '',
      bot: who.bot_id ?? '',
      url: who.url ?? '',
      token,
      once: new WebClient(token, clientOptions(apiUrl, say, 0)),
      patient,
    };
    known.set(workspace, found);
    known.set(found.workspace, found);
    return found;
  }
  return {
    async of(workspace) {
      const token = await tokenOf(workspace);
      if (token === undefined) return undefined;
      const before = known.get(workspace);
      if (before?.token === token) return before;
      const key = `${workspace} ${token}`;
      if (strangers.has(key)) return undefined;
      const asked = asking.get(key) ?? ask(workspace, token).finally(() => asking.delete(key));
      asking.set(key, asked);
      return asked;
    },
  };
}
