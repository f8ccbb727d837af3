import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumBinary from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

let program: ChildProcess;
let browser: Browser;
let page: Page;
let base = '';
const dataDir = mkdtempSync(join(tmpdir(), 'deskcheck-board-'));

/** The program as a newsroom starts it; it says on which port the board is. */
async function startProgram(): Promise<string> {
  const env = { ...process.env, DATA_DIR: join(dataDir, 'data'), PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };
  program = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  for await (const chunk of program.stderr ?? []) {
    said += String(chunk);
    const port = /"port":(\d+)/.exec(said)?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
  }
  throw new Error(`the program did not start: ${said}`);
}

beforeAll(async () => {
  base = await startProgram();
  browser = await chromium.launch({ executablePath: await chromiumBinary.executablePath(), args: chromiumBinary.args });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
});

test('an editor pastes a story in the browser, confirms its first check with a note, and finds the rest open', async () => {
  await page.goto(base);
  await page.fill('textarea[name=text]', readFileSync('seeds/articles/storm.md', 'utf8'));
  await page.click('button');
  await page.waitForSelector('article form');
  const cards = page.locator('article:has(form)');
  const count = await cards.count();
  expect(count).toBeGreaterThan(3);
  const first = cards.first();
  await first.locator('input[name=name]').fill('Ada');
  await first.locator('summary').click();
  await first.locator('input[name=note]').fill('the ministry confirms by phone');
  await first.locator('button[value=confirmed]').click();
  await page.waitForLoadState();
  const marked = await page.locator('article:has(form)').first().innerText();
  expect(marked).toContain('confirmed by Ada');
  expect(marked).toContain('the ministry confirms by phone');
  await page.goto(base);
  expect(await page.locator('main li').count()).toBe(count - 1);
  expect(await page.locator('main').innerText()).toContain('Storm Ottoline');
});
