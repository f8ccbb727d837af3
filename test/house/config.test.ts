import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SETTINGS, readConfig } from '#config';
import { envExample } from '../../house/env-example.ts';

const saysOf = (env: Record<string, string>): string => {
  const read = readConfig(env);
  return read.kind === 'wrong' ? read.says.join('\n') : 'config';
};

describe('the environment', () => {
  test('nothing set is a good configuration: the desk in the terminal', () => {
    const read = readConfig({});
    expect(read.kind === 'config' && read.config).toMatchObject({ DATA_DIR: './data', PORT: 3000, TIME_ZONE: 'UTC' });
  });

  test('an empty value counts as not set', () => {
    expect(saysOf({ DATABASE_URL: '', SLACK_BOT_TOKEN: ' ' })).toBe('config');
  });

  test.each([
    [{ PORT: 'http' }, /PORT is "http".*PORT=3000/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL has a value that does not fit.*postgres:/],
    [{ SLACK_BOT_TOKEN: 'abc' }, /SLACK_BOT_TOKEN has a value that does not fit/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN is not set/],
    [{ SLACK_CLIENT_ID: '1.2' }, /together/],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_STATE_SECRET: 't' }, /LEDGER_KEYS is not set/],
    [{ DIGEST_HOUR: '24' }, /DIGEST_HOUR is "24"/],
    [{ TIME_ZONE: 'Mars/Olympus' }, /TIME_ZONE is "Mars\/Olympus"/],
    [{ ROLES: 'worker,boss' }, /ROLES is "worker,boss"/],
    [{ SECOND_PAIR_OF_EYES: 'maybe' }, /SECOND_PAIR_OF_EYES is "maybe"/],
    [{ LEDGER_KEYS: 'short' }, /LEDGER_KEYS has a value that does not fit/],
  ])('%o is refused by name, with a good value', (env, says) => {
    expect(saysOf(env)).toMatch(says);
  });

  test('.env.example is what the settings say of themselves, and as it stands it sets nothing', () => {
    const example = readFileSync('.env.example', 'utf8');
    expect(example).toBe(envExample());
    expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  test.each(SETTINGS.filter(({ shown }) => !shown.includes('...') && !shown.startsWith('from ')))(
    'what is shown of $name is a good value',
    ({ name, shown }) => {
      const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_STATE_SECRET: 't' };
      expect(saysOf({ ...many, [name]: shown })).not.toMatch(new RegExp(`^${name} (?:is "|has a value)`, 'm'));
    },
  );
});
