import { z } from 'zod';

/** What the environment sets, read once at the start. Optional: not set, and then that part is off. */
export interface Config {
  readonly DATA_DIR: string;
  readonly DATABASE_URL?: string;
  readonly PORT: number;
  readonly HOST: string;
  readonly LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly ROLES: readonly ('gateway' | 'ingest' | 'worker')[];
  readonly LEDGER_KEYS?: string;
  readonly RETENTION_DAYS?: number;
  readonly READS: 'everything' | 'mentions';
  readonly SECOND_PAIR_OF_EYES: boolean;
  readonly DIGEST_HOUR?: number;
  readonly TIME_ZONE: string;
  readonly ALLOW_PRIVATE_HOSTS: readonly string[];
  readonly DESK_FACTS?: string;
  readonly BOARD_TOKEN?: string;
  readonly BOARD_URL?: string;
  readonly SLACK_BOT_TOKEN?: string;
  readonly SLACK_APP_TOKEN?: string;
  readonly SLACK_SIGNING_SECRET?: string;
  readonly SLACK_CLIENT_ID?: string;
  readonly SLACK_CLIENT_SECRET?: string;
  readonly SLACK_STATE_SECRET?: string;
  readonly SLACK_API_URL: string;
  readonly DISCORD_TOKEN?: string;
  readonly DISCORD_API_URL: string;
  readonly DISCORD_CLIENT_ID?: string;
  readonly DISCORD_CLIENT_SECRET?: string;
  readonly DISCORD_SHARDS: number;
}

const text = z.string().trim().min(1);
const whole = (least: number, most: number): z.ZodType<number> => z.coerce.number().int().min(least).max(most);
const flag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');
const list = z.string().transform((words) => words.split(/[,\s]+/).filter((word) => word !== ''));
const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => (url.endsWith('/') ? url : `${url}/`));
const ROLES = ['gateway', 'ingest', 'worker'] as const;
const roles = list.pipe(z.array(z.enum(ROLES)).min(1));
const ledgerKeys = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=(?:,[\w-]+:[A-Za-z0-9+/]{43}=)*$/, 'is not NAME:32 bytes in base64');

/** Under which heading a setting stands in .env.example. */
const GROUPS = {
  store: 'the store: embedded by default, Postgres 15+ when DATABASE_URL is set',
  slack: 'Slack: a bot token, and either an app token (Socket Mode) or the signing secret (HTTP on PORT)',
  discord: 'Discord',
  desk: 'the desk',
  process: 'the process',
} as const;

/** What a person is told of a setting: in .env.example, and where its value does not fit. */
interface Told {
  readonly group: keyof typeof GROUPS;
  /** A good value. */
  readonly shown: string;
  readonly about?: string;
}

const told = z.registry<Told>();

/** Every setting, described once: .env.example is written from here (house/env-example.ts). */
const settings = z.object({
  DATA_DIR: text.default('./data').register(told, { group: 'store', shown: './data' }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/ })
    .exactOptional()
    .register(told, { group: 'store', shown: 'postgres://deskcheck:secret@localhost:5432/deskcheck' }),
  LEDGER_KEYS: ledgerKeys.exactOptional().register(told, {
    group: 'store',
    shown: 'k1:...',
    about: `NAME:32 bytes in base64, comma-separated, newest first. Encrypts article text and workspace tokens at rest.
Make one:  node -e "console.log('k1:' + require('crypto').randomBytes(32).toString('base64'))"`,
  }),
  RETENTION_DAYS: whole(1, 36_500).exactOptional().register(told, {
    group: 'store',
    shown: '90',
    about: 'Forget stories after so many days. Unset: kept.',
  }),

  SLACK_BOT_TOKEN: text.startsWith('xoxb-').exactOptional().register(told, { group: 'slack', shown: 'xoxb-...' }),
  SLACK_APP_TOKEN: text.startsWith('xapp-').exactOptional().register(told, { group: 'slack', shown: 'xapp-...' }),
  SLACK_SIGNING_SECRET: text
    .exactOptional()
    .register(told, { group: 'slack', shown: '32 hex digits from "Basic Information"' }),
  SLACK_CLIENT_ID: text.exactOptional().register(told, {
    group: 'slack',
    shown: '1234.5678',
    about: 'Many workspaces by OAuth, instead of SLACK_BOT_TOKEN (needs LEDGER_KEYS)',
  }),
  SLACK_CLIENT_SECRET: text.exactOptional().register(told, { group: 'slack', shown: 'from "Basic Information"' }),
  SLACK_STATE_SECRET: text
    .exactOptional()
    .register(told, { group: 'slack', shown: '...', about: '16 random characters or more' }),
  SLACK_API_URL: baseUrl
    .default('https://slack.com/api/')
    .register(told, { group: 'slack', shown: 'https://slack.com/api/' }),

  DISCORD_TOKEN: text
    .exactOptional()
    .register(told, { group: 'discord', shown: 'from the "Bot" page of the application' }),
  DISCORD_SHARDS: whole(1, 1000).default(1).register(told, { group: 'discord', shown: '1' }),
  DISCORD_API_URL: baseUrl
    .default('https://discord.com/api/')
    .register(told, { group: 'discord', shown: 'https://discord.com/api/' }),
  DISCORD_CLIENT_ID: text.exactOptional().register(told, {
    group: 'discord',
    shown: 'from the "OAuth2" page of the application',
    about:
      "For signing in to the board with Discord's names (needs BOARD_URL; redirect: BOARD_URL/sign-in/discord/back)",
  }),
  DISCORD_CLIENT_SECRET: text
    .exactOptional()
    .register(told, { group: 'discord', shown: 'from the "OAuth2" page of the application' }),

  READS: z.enum(['everything', 'mentions']).default('everything').register(told, {
    group: 'desk',
    shown: 'everything',
    about:
      'everything: every story pasted where the bot is; mentions: only when it is named (a workspace can choose for itself)',
  }),
  SECOND_PAIR_OF_EYES: flag.default(false).register(told, {
    group: 'desk',
    shown: 'false',
    about: 'true: a check is confirmed only when a second person confirms it too',
  }),
  DIGEST_HOUR: whole(0, 23).exactOptional().register(told, {
    group: 'desk',
    shown: '9',
    about: 'The hour at which each channel with open checks gets its digest; unset: none',
  }),
  TIME_ZONE: text
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'is not a time zone')
    .default('UTC')
    .register(told, { group: 'desk', shown: 'Europe/Berlin', about: 'Of that hour; unset: UTC' }),
  DESK_FACTS: text.exactOptional().register(told, {
    group: 'desk',
    shown: './desk-facts.json',
    about: "A JSON file that adds to the desk's facts (state media, loaded words)",
  }),
  ALLOW_PRIVATE_HOSTS: list.default([]).register(told, {
    group: 'desk',
    shown: 'cms.newsroom.example,10.0.0.5:8080',
    about: 'Hosts of your own network that a pasted link may lead to',
  }),

  PORT: whole(0, 65_535).default(3000).register(told, { group: 'process', shown: '3000' }),
  HOST: text.default('0.0.0.0').register(told, { group: 'process', shown: '0.0.0.0' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .register(told, { group: 'process', shown: 'info' }),
  ROLES: roles.default([...ROLES]).register(told, {
    group: 'process',
    shown: 'gateway,ingest,worker',
    about: 'With replicas: one process has the gateway, all may ingest and work',
  }),
  BOARD_URL: baseUrl.exactOptional().register(told, {
    group: 'process',
    shown: 'https://desk.newsroom.example',
    about: `The board opens without signing in to a browser on this very machine, and to nobody else. With either of these everybody signs in:
where people reach it (also turns on signing in with Slack, redirect: BOARD_URL/sign-in/slack/back, and Discord)`,
  }),
  BOARD_TOKEN: text.min(8).exactOptional().register(told, {
    group: 'process',
    shown: '...',
    about: 'a word that lets in whoever knows it; without it one-time links do: deskcheck board link --name "Ann"',
  }),
});

const schema: z.ZodType<Config> = settings.superRefine(needsOthers);

/** A setting as .env.example shows it. */
export interface Setting {
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly shown: string;
  readonly about: readonly string[];
}

/** In the order in which they are explained. */
export const SETTINGS: readonly Setting[] = Object.entries(settings.shape).map(([name, field]) => {
  const words = told.get(field);
  if (words === undefined) throw new Error(`${name} is described to nobody`);
  return { name, group: GROUPS[words.group], shown: words.shown, about: words.about?.split('\n') ?? [] };
});

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly says: readonly string[] };

type Settings = Partial<Record<keyof Config, unknown>>;

/** Settings that are of no use alone. */
function needsOthers(values: Settings, context: z.RefinementCtx): void {
  const say = (variable: keyof Config, message: string): void =>
    context.addIssue({ code: 'custom', path: [variable], message });
  const many = [values.SLACK_CLIENT_ID, values.SLACK_CLIENT_SECRET, values.SLACK_STATE_SECRET];
  if (many.some((value) => value !== undefined) && many.includes(undefined)) {
    say('SLACK_CLIENT_ID', 'many workspaces need SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET together');
  }
  if (values.SLACK_CLIENT_ID !== undefined && values.LEDGER_KEYS === undefined) {
    say('LEDGER_KEYS', 'is needed to keep the tokens of many Slack workspaces: set a key');
  }
  if (
    values.SLACK_BOT_TOKEN !== undefined &&
    values.SLACK_APP_TOKEN === undefined &&
    values.SLACK_SIGNING_SECRET === undefined
  ) {
    say(
      'SLACK_APP_TOKEN',
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside SLACK_BOT_TOKEN',
    );
  }
}

/** Reads the environment. Every bad value is named, with a good one beside it; an empty value counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return { kind: 'config', config: parsed.data };
  return {
    kind: 'wrong',
    says: parsed.error.issues.map((issue) => sayIssue(String(issue.path[0] ?? ''), issue.message, set)),
  };
}

function sayIssue(variable: string, message: string, set: Readonly<Record<string, string | undefined>>): string {
  const shown = SETTINGS.find(({ name }) => name === variable)?.shown;
  const secret = /TOKEN|SECRET|KEYS|URL/.test(variable);
  const given =
    set[variable] === undefined
      ? 'is not set'
      : secret
        ? 'has a value that does not fit'
        : `is "${set[variable] ?? ''}"`;
  return `${variable} ${given}: ${message}.${shown === undefined ? '' : ` A good one: ${variable}=${shown}`}`;
}
