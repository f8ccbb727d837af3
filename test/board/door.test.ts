import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSlowDown } from '#board/door/slow-down.ts';
import { boardLink } from '#desk/board-people.ts';
import { linkKey } from '#ledger/board/sign-ins.ts';
import { openBrowser, openRig, pasteInto } from './a-board.ts';
import type { Rig } from './a-board.ts';

let rig: Rig;
let guarded = '';
let key: Buffer;

beforeAll(async () => {
  rig = await openRig({ secondPair: true });
  guarded = await rig.open({ token: 'open-sesame' });
  key = await linkKey(rig.ledger);
});
afterAll(async () => rig.close());

const linkFor = (name: string, workspaces: readonly string[] = ['*'], at: number = Date.now()): string =>
  new URL(boardLink(key, guarded, { name, workspaces }, at)).pathname;

/** A browser that somebody has signed in at by a link. */
async function signedIn(name: string, workspaces?: readonly string[]) {
  const browser = openBrowser(guarded);
  const link = linkFor(name, workspaces);
  expect((await browser.get(link)).html).toContain(name);
  expect((await browser.post(link, {})).status).toBe(303);
  await browser.get('/');
  return browser;
}

describe('the desk’s word', () => {
  test('opens; another does not; machines bring it as a bearer, for the metrics only', async () => {
    const browser = openBrowser(guarded);
    expect(await browser.get('/')).toMatchObject({ status: 303 });
    expect((await browser.get('/healthz')).status).toBe(200);
    expect((await browser.post('/sign-in', { word: 'guess' })).status).toBe(401);
    expect(await browser.post('/sign-in', { word: 'open-sesame', name: 'Ann', to: '//evil.example' })).toMatchObject({
      status: 303,
      to: '/',
    });
    expect((await browser.get('/')).html).toContain('Ann');
    const bearer = { authorization: 'Bearer open-sesame' };
    expect((await openBrowser(guarded).get('/metrics', bearer)).status).toBe(200);
    expect((await openBrowser(guarded).get('/', bearer)).status).toBe(303);
  });

  test('wrong ones slow down, and the right one has to wait too', async () => {
    const other = await rig.open({ token: 'open-sesame' });
    const browser = openBrowser(other);
    const answers: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) answers.push((await browser.post('/sign-in', { word: 'x' })).status);
    expect(answers).toContain(429);
    expect((await browser.post('/sign-in', { word: 'open-sesame' })).status).toBe(429);
  });

  test('each wrong word after the third doubles the wait; the right one ends it', () => {
    let now = 0;
    const slow = openSlowDown(() => now);
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      slow.wrong('a');
      waits.push(slow.waits('a'));
      now += slow.waits('a') * 1000;
    }
    expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    slow.wrong('a');
    expect(slow.waits('b')).toBe(0);
    slow.right('a');
    expect(slow.waits('a')).toBe(0);
  });
});

describe('a link', () => {
  test('signs in once, and not by being looked at', async () => {
    const link = linkFor('Ann');
    const [first, second] = [openBrowser(guarded), openBrowser(guarded)];
    await first.get(link);
    await second.get(link);
    expect((await first.post(link, {})).status).toBe(303);
    expect((await first.get('/')).html).toContain('Ann');
    expect((await second.post(link, {})).status).toBe(410);
  });

  test.each([
    ['too old', () => linkFor('Ann', ['*'], Date.now() - 3_600_000)],
    ['signed by nobody', () => linkFor('Ann').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['no link at all', () => '/enter/%7B%7D.x'],
  ])('%s opens nothing', async (_name, link) => {
    const browser = openBrowser(guarded);
    expect((await browser.get(link())).status).toBe(410);
    expect((await browser.post(link(), {})).status).toBe(410);
  });

  test('signing out ends the session, also for who copied its cookie', async () => {
    const browser = await signedIn('Ann');
    expect((await browser.get('/')).status).toBe(200);
    expect((await browser.post('/sign-out', {})).to).toBe('/sign-in');
    expect((await browser.get('/')).status).toBe(303);
  });
});

test('one workspace sees nothing of another: no story, no check, no export, no list', async () => {
  const ann = await signedIn('Ann', ['slack:T1', 'web:slack:T1']);
  const eve = await signedIn('Eve', ['slack:T2', 'web:slack:T2']);
  const story = await pasteInto(ann);
  const check = /action="(\/checks\/[^"]+)"/.exec((await ann.get(story)).html)?.[1] ?? '';
  expect((await ann.get(check)).status).toBe(200);
  for (const path of [story, check, `${story}/export.json`, `${story}/evidence.tar`, `${check}/claim-review.json`])
    expect((await eve.get(path)).status).toBe(404);
  expect((await eve.post(check, { action: 'wrong' })).status).toBe(404);
  expect((await eve.post(`${story}/date`, { date: '2026-03-02' })).status).toBe(404);
  for (const path of ['/?state=all', '/stories', '/export.json', '/export.csv'])
    expect((await eve.get(path)).html).not.toContain('ferry');
  expect((await ann.get('/?state=all')).html).toContain('ferry');
});

test('where two confirm, a typed name is nobody; two people who signed in are two, one of them twice is one', async () => {
  const typed = openBrowser(guarded);
  await typed.post('/sign-in', { word: 'open-sesame', name: 'Ann' });
  const ann = await signedIn('Ann');
  const ben = await signedIn('Ben');
  const story = await pasteInto(ann);
  await typed.get(story);
  const check = /action="(\/checks\/[^"]+)"/.exec((await ann.get(story)).html)?.[1] ?? '';
  const refused = await typed.post(check, { action: 'confirmed' });
  expect(refused).toMatchObject({ status: 403 });
  expect(refused.html).toContain('sign in first');
  expect((await typed.post(check, { action: 'taken' })).status).toBe(303);
  await ann.post(check, { action: 'confirmed' });
  await (await signedIn('Ann')).post(check, { action: 'confirmed' });
  expect((await ann.get(check)).html).toContain('a second person is needed');
  await ben.post(check, { action: 'confirmed' });
  expect((await ann.get(check)).html).toContain('confirmed by Ben');
});
