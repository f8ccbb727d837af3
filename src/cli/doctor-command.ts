import { existsSync } from 'node:fs';
import type { DoctorLine } from '#chat/doctor.ts';
import { readConfig } from '#config';
import type { Config } from '#config';
import { doctorDiscord } from './doctor-discord.ts';
import { doctorSlack } from './doctor-slack.ts';
import type { Outcome } from './outcome.ts';
import { withLedger } from './with-ledger.ts';

const SIGNS: Readonly<Record<DoctorLine['mark'], string>> = { ok: '✓', warn: '!', bad: '✗', off: '-' };

/** `deskcheck doctor`: looks at settings, ledger and chats, and says what to do. Changes nothing. */
export async function runDoctor(): Promise<Outcome> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const set = readConfig(process.env);
  if (set.kind === 'wrong') return { code: 1, output: set.says.map((says) => `✗ ${says}`).join('\n') };
  const lines = [...(await doctorLedger()), ...(await doctorChats(set.config))];
  const output = lines.map(
    ({ mark, says, todo }) => `${SIGNS[mark]} ${says}${todo === undefined ? '' : `\n    ${todo}`}`,
  );
  return { code: lines.some((line) => line.mark === 'bad') ? 1 : 0, output: output.join('\n') };
}

async function doctorLedger(): Promise<readonly DoctorLine[]> {
  const opened = await withLedger(async (ledger) => ({ code: 0, output: `The ledger opens (${ledger.engine}).` }));
  return [
    { mark: opened.code === 0 ? 'ok' : 'bad', says: opened.output ?? opened.error ?? 'The ledger does not open.' },
  ];
}

async function doctorChats(config: Config): Promise<readonly DoctorLine[]> {
  const lines: DoctorLine[] = [];
  if (config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined)
    lines.push(...(await doctorSlack(config)));
  if (config.DISCORD_TOKEN !== undefined) lines.push(...(await doctorDiscord(config)));
  if (lines.length > 0) return lines;
  return [
    {
      mark: 'off',
      says: 'No chat is set up: npm start opens the desk in the terminal. README.md has the steps for Slack and Discord.',
    },
  ];
}
