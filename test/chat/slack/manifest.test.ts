import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../../manifest/slack.json' with { type: 'json' };
import { BOT_EVENTS, BOT_SCOPES } from '#chat/slack/scopes.ts';
import { CHECK_SHORTCUT } from '#chat/slack/buttons.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the manifest is one by the types of Slack’s own SDK', () => {
  // Imported JSON loses its literal types, so the file is checked as the source it could be.
  const folder = `${root}node_modules/.cache/deskcheck-manifest-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const json = readFileSync(`${root}manifest/slack.json`, 'utf8');
  const source = `import type { AppsManifestCreateArguments } from '@slack/web-api';\nexport const args: AppsManifestCreateArguments = { manifest: ${json} };\n`;
  writeFileSync(`${folder}/manifest.ts`, source);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', 'node', '--ignoreConfig'];
  try {
    const said = execFileSync(`${root}node_modules/.bin/tsc`, [...flags, `${folder}/manifest.ts`], {
      encoding: 'utf8',
    });
    expect(said).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the manifest, the install link and the permissions page ask for the same', () => {
  const page = readFileSync(`${root}manifest/PERMISSIONS.md`, 'utf8');
  const scopes = BOT_SCOPES.map(([scope]) => scope);
  expect(manifest.oauth_config.scopes.bot).toStrictEqual(scopes);
  expect(manifest.settings.event_subscriptions.bot_events).toStrictEqual([...BOT_EVENTS]);
  expect(scopes.filter((scope) => !page.includes(`\`${scope}\``))).toStrictEqual([]);
  expect(BOT_EVENTS.filter((event) => !page.includes(`\`${event}\``))).toStrictEqual([]);
  expect(manifest.features.shortcuts.map((shortcut) => shortcut.callback_id)).toStrictEqual([CHECK_SHORTCUT]);
});

test('the manifest keeps to Slack’s lengths', () => {
  const { display_information: shown, features } = manifest;
  expect(shown.name.length).toBeLessThanOrEqual(35);
  expect(shown.description.length).toBeLessThanOrEqual(140);
  expect(shown.long_description.length).toBeGreaterThanOrEqual(174);
  expect(shown.long_description.length).toBeLessThanOrEqual(4000);
  expect(features.shortcuts.every((shortcut) => shortcut.name.length <= 24)).toBe(true);
});
