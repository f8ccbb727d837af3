import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import type { DoctorLine } from '#chat/doctor.ts';
import { BOT_SCOPES, NEEDED_SCOPES } from './scopes.ts';
import { clientOptions } from './workspaces.ts';

export interface SlackSettings {
  readonly botToken?: string | undefined;
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  readonly clientId?: string | undefined;
  readonly stateSecret?: string | undefined;
  readonly apiUrl: string;
}

const REINSTALL = 'Open the app on api.slack.com/apps, put manifest/slack.json in "App Manifest" and reinstall it.';

/** What Slack says to a token, and what to do then. */
const TODO: Readonly<Record<string, string>> = {
  invalid_auth: 'Copy the token again from the app on api.slack.com/apps.',
  not_authed: 'Copy the token again from the app on api.slack.com/apps.',
  account_inactive: 'The app was uninstalled: install it to the workspace again and copy the new token.',
  token_revoked: 'The token was revoked: install the app to the workspace again and copy the new token.',
  token_expired: 'The token has expired: turn off token rotation, or use OAuth (SLACK_CLIENT_ID and its two secrets).',
  missing_scope: 'Give the app-level token the scope connections:write ("Basic Information", "App-Level Tokens").',
  not_allowed_token_type: 'SLACK_APP_TOKEN must be an app-level token (xapp-), SLACK_BOT_TOKEN a bot token (xoxb-).',
  forbidden_team: 'Turn on Socket Mode for the app.',
};

/** Looks at everything Slack needs: tokens, scopes, reachability. Reads, and changes nothing. */
export async function examineSlack(settings: SlackSettings): Promise<readonly DoctorLine[]> {
  const { botToken, appToken, signingSecret, clientId } = settings;
  if (botToken === undefined && clientId === undefined)
    return [{ mark: 'off', says: 'Slack: not set up.', todo: 'Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to use it.' }];
  return [
    ...(botToken === undefined ? [await examineReach(settings)] : await examineBot(botToken, settings.apiUrl)),
    ...(clientId === undefined ? [] : [examineInstalls(settings)]),
    appToken === undefined ? examineSigning(signingSecret) : await examineSocket(appToken, settings.apiUrl),
  ];
}

async function examineBot(token: string, apiUrl: string): Promise<readonly DoctorLine[]> {
  try {
    const who = await new WebClient(token, quiet(apiUrl)).auth.test();
    const says = `Slack: SLACK_BOT_TOKEN is ${who.user ?? 'a bot'} in ${who.team ?? 'a workspace'} (${who.team_id ?? ''}).`;
    return [{ mark: 'ok', says }, ...examineScopes(who.response_metadata?.scopes)];
  } catch (error) {
    return [refusal('SLACK_BOT_TOKEN', error, apiUrl)];
  }
}

/** Each scope that is missing, with what it takes away. */
function examineScopes(given: readonly string[] | undefined): readonly DoctorLine[] {
  if (given === undefined) return [{ mark: 'warn', says: "Slack: the token's scopes were not told.", todo: REINSTALL }];
  const missing = BOT_SCOPES.filter(([scope]) => !given.includes(scope));
  if (missing.length === 0) return [{ mark: 'ok', says: `Slack: all ${BOT_SCOPES.length} scopes are there.` }];
  return missing.map(([scope, loss]) => ({
    mark: NEEDED_SCOPES.has(scope) ? 'bad' : 'warn',
    says: `Slack: the scope ${scope} is missing: ${loss}.`,
    todo: REINSTALL,
  }));
}

async function examineSocket(token: string, apiUrl: string): Promise<DoctorLine> {
  try {
    await new WebClient(undefined, {
      ...quiet(apiUrl),
      headers: { Authorization: `Bearer ${token}` },
    }).apps.connections.open();
    return { mark: 'ok', says: 'Slack: Socket Mode is open to SLACK_APP_TOKEN.' };
  } catch (error) {
    return refusal('SLACK_APP_TOKEN', error, apiUrl);
  }
}

async function examineReach({ apiUrl }: SlackSettings): Promise<DoctorLine> {
  try {
    await new WebClient(undefined, quiet(apiUrl)).api.test();
    return { mark: 'ok', says: `Slack: ${apiUrl} can be reached.` };
  } catch (error) {
    return refusal(apiUrl, error, apiUrl);
  }
}

function examineSigning(secret: string | undefined): DoctorLine {
  const todo = 'Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET ("Basic Information") for HTTP.';
  if (secret === undefined) return { mark: 'bad', says: 'Slack: there is no way to hear from Slack.', todo };
  if (/^[0-9a-f]{30,64}$/.test(secret))
    return { mark: 'ok', says: 'Slack: events come by HTTP at /slack/events, signed.' };
  return {
    mark: 'warn',
    says: 'Slack: SLACK_SIGNING_SECRET does not look like one (32 hex digits).',
    todo: 'Copy it again from "Basic Information"; with a wrong one every delivery is refused with 401.',
  };
}

function examineInstalls({ stateSecret = '' }: SlackSettings): DoctorLine {
  if (stateSecret.length >= 16) return { mark: 'ok', says: 'Slack: many workspaces, installed at /slack/install.' };
  return {
    mark: 'warn',
    says: 'Slack: SLACK_STATE_SECRET is short.',
    todo: 'Take 16 random characters or more, so that nobody can guess an installation in progress.',
  };
}

function refusal(what: string, error: unknown, apiUrl: string): DoctorLine {
  if (!(error instanceof WebAPIPlatformError)) {
    const why = error instanceof Error ? error.message : String(error);
    const todo = 'Check the network, the proxy and SLACK_API_URL.';
    return { mark: 'bad', says: `Slack: ${apiUrl} can't be reached (${why}).`, todo };
  }
  const code = error.data.error;
  return { mark: 'bad', says: `Slack refuses ${what}: ${code}.`, todo: TODO[code] ?? REINSTALL };
}

function quiet(apiUrl: string): ReturnType<typeof clientOptions> {
  return clientOptions(apiUrl, () => undefined, 0);
}
