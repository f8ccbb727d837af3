import type { Logger } from 'pino';
import { createSlack } from './chat/slack/slack.ts';
import type { Slack } from './chat/slack/slack.ts';
import type { Config } from '#config';
import { openInstallations } from './ledger/shelves.ts';
import type { Ledger } from './ledger/open-ledger.ts';

/** Slack as the environment sets it: one workspace by token, many by OAuth, or not at all. */
export function openSlack(config: Config, ledger: Ledger, log: Logger): Slack | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = config;
  const many = clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined;
  if (config.SLACK_BOT_TOKEN === undefined && !many) return undefined;
  return createSlack({
    apiUrl: config.SLACK_API_URL,
    say: (level, says) => log[level](says),
    ...(config.SLACK_BOT_TOKEN === undefined ? {} : { botToken: config.SLACK_BOT_TOKEN }),
    ...(config.SLACK_APP_TOKEN === undefined ? {} : { appToken: config.SLACK_APP_TOKEN }),
    ...(config.SLACK_SIGNING_SECRET === undefined ? {} : { signingSecret: config.SLACK_SIGNING_SECRET }),
    ...(many ? { oauth: { clientId, clientSecret, stateSecret, installs: openInstallations(ledger, 'slack') } } : {}),
  });
}
