import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openRig, pasteInto } from './a-board.ts';
import type { Rig } from './a-board.ts';
import { launch } from './chromium.ts';

let rig: Rig;
let browser: Browser;
let guarded = '';
let story = '';
let check = '';

beforeAll(async () => {
  rig = await openRig();
  guarded = await rig.open({ token: 'open-sesame' });
  const words = openBrowser(rig.base);
  story = await pasteInto(words, readFileSync('seeds/articles/storm.md', 'utf8'));
  check = /action="(\/checks\/[^"]+)"/.exec((await words.get(story)).html)?.[1] ?? '';
  await words.post(check, { action: 'confirmed' });
  await words.post(check, { note: 'by phone', evidence: 'https://example.org/a' });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await rig.close();
});

const pages = (): readonly (readonly [name: string, address: string])[] => [
  ['the list', `${rig.base}/?state=all`],
  ['an empty list', `${rig.base}/?q=zeppelin`],
  ['the stories', `${rig.base}/stories`],
  ['a story with a finding', `${rig.base}${story}?finding=figure-0`],
  ['a check', `${rig.base}${check}`],
  ['the week', `${rig.base}/week`],
  ['the settings', `${rig.base}/settings`],
  ['the API', `${rig.base}/api`],
  ['signing in', `${guarded}/sign-in`],
  ['a page that is not there', `${rig.base}/nothing`],
];

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page, %s',
  { timeout: 240_000 },
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    for (const [name, address] of pages()) {
      await page.goto(address);
      // Through the debugger, past the page's own policy.
      await page.evaluate(axe.source);
      for (const one of await page.locator('details:not(.who)').all()) await one.evaluate('one => one.open = true');
      const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      const says = found.violations.map(
        ({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      );
      expect(says).toEqual([]);
    }
    await page.close();
  },
);

test.each([390, 768, 1280, 1600])('nothing is wider than a window of %i', { timeout: 120_000 }, async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  for (const [name, address] of pages()) {
    await page.goto(address);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect([name, Number(wide) <= width]).toEqual([name, true]);
  }
  await page.close();
});
