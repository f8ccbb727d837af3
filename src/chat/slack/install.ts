import type { IncomingMessage, ServerResponse } from 'node:http';
import { InstallProvider } from '@slack/oauth';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { z } from 'zod';
import type { AdapterLog } from '#chat/adapter.ts';
import { boltLogger } from './log.ts';
import { BOT_SCOPES } from './scopes.ts';
import { clientOptions } from './workspaces.ts';

/** Where installations are kept, sealed, by workspace; main.ts gives the ledger's. The text holds tokens. */
export interface InstallShelf {
  keep(workspace: string, installation: string): Promise<void>;
  read(workspace: string): Promise<string | undefined>;
  forget(workspace: string): Promise<void>;
}

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Where Slack sends the installer back to; as in the app's settings when absent. */
  readonly redirectUri?: string;
  readonly installs: InstallShelf;
}

/** "Add to Slack" for many workspaces. */
export interface Installs {
  tokenOf(workspace: string): Promise<string | undefined>;
  forget(workspace: string): Promise<void>;
  /** Answers /slack/install and /slack/oauth_redirect; false for any other address. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export function openInstalls(oauth: OAuthOptions, apiUrl: string, say: AdapterLog): Installs {
  const provider = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateSecret: oauth.stateSecret,
    installationStore: storeOn(oauth.installs),
    logger: boltLogger(say),
    clientOptions: clientOptions(apiUrl, say, 2),
    // Slack's page lies beside its API: https://slack.com/api/ and https://slack.com/oauth/v2/authorize.
    authorizationUrl: new URL('../../oauth/v2/authorize', apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`).href,
    directInstall: true,
  });
  const wanted = {
    scopes: BOT_SCOPES.map(([scope]) => scope),
    ...(oauth.redirectUri === undefined ? {} : { redirectUri: oauth.redirectUri }),
  };
  return {
    async tokenOf(workspace) {
      if ((await oauth.installs.read(workspace)) === undefined) return undefined;
      // Through the provider, which renews a token that has an end.
      return (await provider.authorize(queryOf(workspace))).botToken;
    },
    forget: (workspace) => oauth.installs.forget(workspace),
    async handle(request, response) {
      const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname;
      if (request.method !== 'GET') return false;
      if (path === '/slack/install') await provider.handleInstallPath(request, response, undefined, wanted);
      else if (path === '/slack/oauth_redirect') await provider.handleCallback(request, response);
      else return false;
      return true;
    },
  };
}

/** An organisation's id begins with E, a workspace's with T. */
function queryOf(workspace: string): InstallationQuery<boolean> {
  const whole = workspace.startsWith('E');
  return {
    teamId: whole ? undefined : workspace,
    enterpriseId: whole ? workspace : undefined,
    isEnterpriseInstall: whole,
  };
}

const kept = z.custom<Installation>((value) => installation.safeParse(value).success);
const installation = z.looseObject({ bot: z.looseObject({ token: z.string().min(1) }) });

function storeOn(shelf: InstallShelf): InstallationStore {
  return {
    async storeInstallation(installation) {
      const workspace = installation.team?.id ?? installation.enterprise?.id;
      if (workspace === undefined) throw new Error('Slack named no workspace in the installation');
      await shelf.keep(workspace, JSON.stringify(installation));
    },
    async fetchInstallation(query) {
      const workspace = (query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '';
      const text = await shelf.read(workspace);
      if (text === undefined) throw new Error(`Deskcheck is not installed in ${workspace}`);
      return kept.parse(JSON.parse(text));
    },
    async deleteInstallation(query) {
      await shelf.forget((query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '');
    },
  };
}
