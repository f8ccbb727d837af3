import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '#config';

const HEAD = `# Deskcheck reads these from the environment (npm start loads .env when there is one).
# Nothing has to be set: with no tokens, npm start opens the desk in the terminal.
`;

/** .env.example, from the settings' own descriptions. */
export function envExample(): string {
  const groups = [...new Set(SETTINGS.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const lines = SETTINGS.filter((setting) => setting.group === group).flatMap(({ name, shown, about }) => [
      ...about.map((line) => `# ${line}`),
      `#${name}=${shown}`,
    ]);
    return [`# --- ${group}`, ...lines, ''].join('\n');
  });
  return [HEAD, ...parts].join('\n');
}

if (import.meta.main) writeFileSync(path.resolve(import.meta.dirname, '../.env.example'), envExample());
