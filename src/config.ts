import { z } from 'zod';

const SHOWN = {
  DATA_DIR: './data',
  DATABASE_URL: 'postgres://deskcheck:secret@localhost:5432/deskcheck',
  PORT: '3000',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  ROLES: 'gateway,ingest,worker',
  LEDGER_KEYS: 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
  RETENTION_DAYS: '90',
  READS: 'everything',
  SECOND_PAIR_OF_EYES: 'false',
  DIGEST_HOUR: '9',
  TIME_ZONE: 'Europe/Berlin',
  ALLOW_PRIVATE_HOSTS: 'cms.newsroom.example,10.0.0.5:8080',
  DESK_FACTS: './desk-facts.json',
  BOARD_TOKEN: 'a-long-random-word',
  BOARD_URL: 'https://desk.newsroom.example',
  SLACK_BOT_TOKEN: 'xoxb-...',
  SLACK_APP_TOKEN: 'xapp-...',
  SLACK_SIGNING_SECRET: '32 hex digits from "Basic Information"',
  SLACK_CLIENT_ID: '1234.5678',
  SLACK_CLIENT_SECRET: 'from "Basic Information"',
  SLACK_STATE_SECRET: 'a-long-random-word',
  SLACK_API_URL: 'https://slack.com/api/',
  DISCORD_TOKEN: 'from the "Bot" page of the application',
  DISCORD_API_URL: 'https://discord.com/api',
  DISCORD_CLIENT_ID: 'from the "OAuth2" page of the application',
  DISCORD_CLIENT_SECRET: 'from the "OAuth2" page of the application',
  DISCORD_SHARDS: '1',
} as const;
type Variable = keyof typeof SHOWN;

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

const schema: z.ZodType<Config> = z
  .object({
    DATA_DIR: text.default('./data'),
    DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).exactOptional(),
    PORT: whole(0, 65_535).default(3000),
    HOST: text.default('0.0.0.0'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    ROLES: roles.default([...ROLES]),
    LEDGER_KEYS: ledgerKeys.exactOptional(),
    RETENTION_DAYS: whole(1, 36_500).exactOptional(),
    READS: z.enum(['everything', 'mentions']).default('everything'),
    SECOND_PAIR_OF_EYES: flag.default(false),
    DIGEST_HOUR: whole(0, 23).exactOptional(),
    TIME_ZONE: text
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'is not a time zone')
      .default('UTC'),
    ALLOW_PRIVATE_HOSTS: list.default([]),
    DESK_FACTS: text.exactOptional(),
    BOARD_TOKEN: text.min(8).exactOptional(),
    BOARD_URL: baseUrl.exactOptional(),
    SLACK_BOT_TOKEN: text.startsWith('xoxb-').exactOptional(),
    SLACK_APP_TOKEN: text.startsWith('xapp-').exactOptional(),
    SLACK_SIGNING_SECRET: text.exactOptional(),
    SLACK_CLIENT_ID: text.exactOptional(),
    SLACK_CLIENT_SECRET: text.exactOptional(),
    SLACK_STATE_SECRET: text.exactOptional(),
    SLACK_API_URL: baseUrl.default('https://slack.com/api/'),
    DISCORD_TOKEN: text.exactOptional(),
    DISCORD_API_URL: baseUrl.default('https://discord.com/api/'),
    DISCORD_SHARDS: whole(1, 1000).default(1),
    DISCORD_CLIENT_ID: text.exactOptional(),
    DISCORD_CLIENT_SECRET: text.exactOptional(),
  })
  .superRefine(needsOthers);

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly says: readonly string[] };

type Settings = Partial<Record<Variable, unknown>>;

/** Settings that are of no use alone. */
function needsOthers(values: Settings, context: z.RefinementCtx): void {
  const say = (variable: Variable, message: string): void =>
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
  const shown = Object.entries(SHOWN).find(([name]) => name === variable)?.[1];
  const secret = /TOKEN|SECRET|KEYS|URL/.test(variable);
  const given =
    set[variable] === undefined
      ? 'is not set'
      : secret
        ? 'has a value that does not fit'
        : `is "${set[variable] ?? ''}"`;
  return `${variable} ${given}: ${message}.${shown === undefined ? '' : ` A good one: ${variable}=${shown}`}`;
}
