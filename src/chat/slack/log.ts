import { LogLevel } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import type { AdapterLog } from '#chat/adapter.ts';

/** Bolt's and the clients' warnings and errors, as lines of ours. Their debug output holds message texts and is never passed on. */
export function boltLogger(say: AdapterLog): Logger {
  const line = (parts: readonly unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts: unknown[]) => say('warn', line(parts)),
    error: (...parts: unknown[]) => say('error', line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
