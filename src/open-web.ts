import type { RequestListener } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { BoardOptions } from './board/board-options.ts';
import type { OpenIdProvider } from './board/door/openid.ts';
import type { Web } from './chat/web.ts';
import type { Config } from '#config';
import type { Desk } from './desk/desk.ts';
import { linkKey } from './ledger/board/sign-ins.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { LINK_MINUTES, boardLink, keyFile } from './desk/board-people.ts';

/** The board as the environment sets it. */
export function boardOptions(config: Config, desk: Desk, web: Web, slack: RequestListener | undefined): BoardOptions {
  const { BOARD_TOKEN: token, BOARD_URL: url } = config;
  return {
    desk,
    submit: async (text, by, workspace, file) => web.submit(text, by, workspace, file),
    host: config.HOST,
    port: config.PORT,
    openId: url === undefined ? [] : providersOf(config),
    ...(token === undefined ? {} : { token }),
    ...(url === undefined ? {} : { url }),
    ...(slack === undefined ? {} : { slack }),
  };
}

function providersOf(config: Config): readonly OpenIdProvider[] {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET } = config;
  const provider = (platform: OpenIdProvider['platform'], apiUrl: string, id?: string, secret?: string) =>
    id === undefined || secret === undefined ? [] : [{ platform, clientId: id, clientSecret: secret, apiUrl }];
  return [
    ...provider('slack', config.SLACK_API_URL, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET),
    ...provider('discord', config.DISCORD_API_URL, DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET),
  ];
}

/** Prints a link that signs in once, to whoever sees this process's output: the way in of a new newsroom. */
export async function sayWhereTheBoardIs(
  config: Config,
  ledger: Ledger,
  port: number,
  hasChat: boolean,
): Promise<void> {
  const key = await linkKey(ledger);
  // `deskcheck board link` makes more of them while the embedded store is ours alone.
  if (ledger.engine === 'pglite') writeFileSync(keyFile(config.DATA_DIR), key.toString('base64'), { mode: 0o600 });
  const base = config.BOARD_URL ?? `http://localhost:${port}/`;
  const link = boardLink(key, base, { name: process.env['USER'] ?? 'editor', workspaces: ['*'] }, Date.now());
  const out = hasChat ? process.stderr : process.stdout;
  out.write(`The board: ${link} (signs in once, within ${LINK_MINUTES} minutes)\n`);
}
