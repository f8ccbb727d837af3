/**
 * Who may import whom, written once: oxlint.config.ts makes its rules of it, AGENTS.md tells it, test/house/lint.test.ts plants
 * a violation of every line.
 */
export interface Room {
  /** Below src/. */
  readonly folder: string;
  /** Rooms and single files of other rooms, as they are imported: "core", "chat/adapter.ts". Its own is understood. */
  readonly may: readonly string[];
}

/** Inside core the order of the pipeline. What every stage may ask: the words, the trees and the classes of words. */
const ENGLISH = ['core/text', 'core/language', 'core/grammar', 'core/lexicon', 'core/statements/statement.ts'] as const;
const FOUND = ['core/numbers', 'core/times', 'core/actors', 'core/attributions', 'core/figures'] as const;

/** Of the desk's own rooms each asks those before it. */
const DESK = ['core', 'intake', 'ledger', 'render', 'chat/adapter.ts'] as const;

export const ROOMS: readonly Room[] = [
  { folder: 'core', may: [] },
  { folder: 'core/text', may: [] },
  { folder: 'core/numbers', may: ['core/text', 'core/lexicon'] },
  { folder: 'core/lexicon', may: [] },
  { folder: 'core/language', may: ['core/text', 'core/lexicon'] },
  { folder: 'core/grammar', may: ENGLISH },
  { folder: 'core/times', may: [...ENGLISH, 'core/numbers'] },
  { folder: 'core/actors', may: ENGLISH },
  { folder: 'core/attributions', may: [...ENGLISH, 'core/actors'] },
  { folder: 'core/figures', may: [...ENGLISH, ...FOUND] },
  { folder: 'core/statements', may: [...ENGLISH, ...FOUND] },
  { folder: 'core/facts', may: ['core/text', 'core/language', 'core/claims'] },
  { folder: 'core/claims', may: [...ENGLISH, ...FOUND, 'core/statements', 'core/facts'] },
  { folder: 'core/compare', may: [...ENGLISH, ...FOUND, 'core/statements', 'core/claims'] },
  { folder: 'threads', may: ['core'] },
  { folder: 'intake', may: ['core', 'threads'] },
  { folder: 'ledger', may: ['core'] },
  { folder: 'render', may: ['core'] },
  { folder: 'chat', may: ['core', 'render'] },
  { folder: 'chat/console', may: ['core', 'render', 'chat/adapter.ts', 'chat/doctor.ts'] },
  { folder: 'chat/slack', may: ['core', 'render', 'chat/adapter.ts', 'chat/doctor.ts'] },
  { folder: 'chat/discord', may: ['core', 'render', 'chat/adapter.ts', 'chat/doctor.ts'] },
  { folder: 'desk', may: DESK },
  { folder: 'desk/stories', may: DESK },
  { folder: 'desk/memory', may: [...DESK, 'desk/stories'] },
  { folder: 'desk/reading', may: [...DESK, 'desk/stories', 'desk/memory'] },
  { folder: 'desk/due', may: [...DESK, 'desk/stories'] },
  { folder: 'desk/decisions', may: [...DESK, 'desk/stories', 'desk/due'] },
  {
    folder: 'desk/questions',
    may: [...DESK, 'desk/stories', 'desk/memory', 'desk/reading', 'desk/due', 'desk/decisions'],
  },
  { folder: 'desk/export', may: [...DESK, 'desk/stories'] },
  { folder: 'board', may: ['core', 'intake', 'ledger', 'render', 'chat/adapter.ts', 'desk'] },
  { folder: 'cli', may: ['core', 'intake', 'ledger', 'render', 'chat', 'desk', 'config'] },
];

/** An SDK or driver is named in one room only. `typesIn`: rooms that draw for it and take its types, nothing else. */
export const SDKS: readonly {
  readonly packages: readonly string[];
  readonly room: string;
  readonly typesIn?: string;
}[] = [
  { packages: ['@slack/*'], room: 'chat/slack', typesIn: 'render' },
  {
    packages: ['discord.js', '@discordjs/*', 'discord-api-types', 'discord-api-types/*'],
    room: 'chat/discord',
    typesIn: 'render',
  },
  { packages: ['kysely', 'kysely/*', 'pg', 'pg-boss', '@electric-sql/*'], room: 'ledger' },
  {
    packages: ['linkedom', '@mozilla/*', 'unpdf', 'undici', 'chardet', 'html-encoding-sniffer', 'tinyld', 'ipaddr.js'],
    room: 'intake',
  },
  { packages: ['hono', 'hono/*', '@hono/*', 'prom-client'], room: 'board' },
  { packages: ['pino'], room: 'main.ts' },
];

/** Core reaches nothing outside the process, and starts none. */
export const NETWORK: readonly string[] = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'child_process',
  'worker_threads',
].map((name) => `node:${name}`);
