import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';

let program: ChildProcess;
let browser: Browser;
let page: Page;
let base = '';
let link = '';
const dataDir = mkdtempSync(join(tmpdir(), 'deskcheck-board-'));

/** The program as a newsroom starts it; it says on which port the board is, and a link to sign in by. */
async function startProgram(): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(dataDir, 'data'), PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };
  program = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  const heard = Promise.withResolvers<void>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    base = /"port":(\d+)/.exec(said)?.[1] ?? base;
    link = /http:\/\/localhost:\d+(\/enter\/\S+)/.exec(said)?.[1] ?? link;
    if (base !== '' && link !== '') heard.resolve();
  };
  program.stdout?.on('data', hear);
  program.stderr?.on('data', hear);
  program.once('exit', () => heard.reject(new Error(`the program did not start: ${said}`)));
  await heard.promise;
  base = `http://127.0.0.1:${base}`;
}

beforeAll(async () => {
  await startProgram();
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
});

/** A card of the story page, by its place. */
const card = (nth: number) => page.locator('article.card').nth(nth);

test('an editor signs in by the link that was printed, pastes a story and sees it read', async () => {
  await page.goto(base + link);
  await page.click('main button');
  await page.goto(`${base}/stories`);
  await page.fill('textarea[name=text]', readFileSync('seeds/articles/storm.md', 'utf8'));
  await page.click('main button.main');
  await page.waitForURL(/\/stories\/\w+/);
  expect(await page.locator('article.card').count()).toBeGreaterThan(3);
});

test('Enter in a note saves the note and nothing else; a button marks; z takes it back; nothing jumps', async () => {
  await card(2).scrollIntoViewIfNeeded();
  await card(2).locator('details.write summary').click();
  await card(2).locator('input[name=note]').fill('the ministry confirms by phone');
  const before = Number(await page.evaluate('scrollY'));
  await card(2).locator('input[name=note]').press('Enter');
  await card(2).getByText('the ministry confirms by phone').waitFor();
  expect(await card(2).locator('.status').innerText()).toBe('open');
  await card(2).locator('button[value=confirmed]').click();
  await card(2).locator('.status.confirmed').waitFor();
  expect(Math.abs(Number(await page.evaluate('scrollY')) - before)).toBeLessThan(200);
  await page.keyboard.press('z');
  await card(2).locator('.status.open').waitFor();
});

test('the list by keyboard: j k move, c marks, x selects, e opens the fields, / searches, ? helps', async () => {
  await page.goto(base);
  const rows = page.locator('li.row');
  const count = await rows.count();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await rows.nth(0).getAttribute('class')).toContain('current');
  await page.keyboard.press('c');
  await page.locator('li.row .status.confirmed').waitFor();
  await page.keyboard.press('z');
  await rows.nth(0).locator('.status.open').waitFor();
  await page.keyboard.press('x');
  expect(await page.locator('#mark-bar').isVisible()).toBe(true);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.locator('#mark-bar [data-bulk=taken]').click();
  await expect.poll(async () => page.locator('li.row .status.checking').count()).toBe(2);
  await page.keyboard.press('?');
  expect(await page.locator('dialog#keys').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('bridge');
  await expect.poll(async () => rows.count()).toBeLessThan(count);
  expect(page.url()).toContain('q=bridge');
  await page.keyboard.press('Escape');
  await page.selectOption('select[name=state]', 'settled');
  await page.waitForURL(/state=settled/);
  await expect.poll(async () => rows.count()).toBe(0);
});

test('two people at once: what one marks the other sees, without a reload', async () => {
  await page.goto(base);
  const other = await (await browser.newContext()).newPage();
  await other.goto(base);
  const id = (await page.locator('li.row').nth(3).getAttribute('id')) ?? '';
  await other.waitForSelector('[data-listening]');
  await page.locator(`#${id} button[value=wrong]`).click();
  // It is settled, and the list shows what is not: the row leaves the other's page by itself.
  await expect.poll(async () => other.locator(`#${id}`).count(), { timeout: 20_000 }).toBe(0);
  await other.close();
});

test('hostile text of a story executes nothing', async () => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const evil = `Ministry <img src=x onerror=alert(1)> says "><script>alert(2)</script> 12 people hurt

PORT VALE (Coast Press) — The ministry said on Monday that 12 people had been hurt by <svg onload=alert(3)> and javascript:alert(4) in the town of Port Vale.

“It was <iframe srcdoc="<script>alert(5)</script>"> terrible,” Captain Nils Berg said. At least 40 houses '><a href="javascript:alert(6)">x</a> were lost.`;
  const plain =
    'The lake was calm, the police said, and the crew of the boat had been on land since the morning. A second boat took nine of the crew home before the harbour was closed for the night.\n\n';
  await page.goto(`${base}/stories`);
  await page.fill('textarea[name=text]', `${evil}\n\n${plain.repeat(16)}`);
  await page.click('main button.main');
  await page.waitForURL(/\/stories\/\w+/);
  expect(await page.locator('main').innerText()).toContain('<script>alert(2)</script>');
  const live = await page.evaluate(`document.querySelectorAll(
    'main img, main script, main svg, main iframe, main [onload], main [onerror], main a[href^="javascript" i]').length`);
  expect(live).toBe(0);
  await page.goto(base);
  expect(ran).toEqual([]);
});

test('signing out ends it', async () => {
  await page.locator('details.who summary').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForLoadState();
  expect((await page.context().cookies()).filter((cookie) => cookie.name === 'deskcheck')).toEqual([]);
  await page.goto(base + link);
  await page.click('main button');
  expect(await page.locator('h1').innerText()).toContain('This link opens nothing');
});
