import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishAlarm, dueAlarms, setAlarm, takeAlarm } from '#ledger/alarms.ts';
import { importLedger } from '#ledger/backup.ts';
import { checkIds, fileChecks, readChecks } from '#ledger/checks.ts';
import { claimsWithKeys, claimsWithWords, fileClaims, storiesWithWords } from '#ledger/claims.ts';
import { addNote, decide, decisionsOn, notesOn } from '#ledger/decisions.ts';
import { forgetBefore, forgetStory } from '#ledger/forget.ts';
import { acceptEvent, readEvent } from '#ledger/inbox.ts';
import { openInstallations, openMemos } from '#ledger/shelves.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { putPosts } from '#ledger/outbox.ts';
import { fileReading, latestReading, readingsOf } from '#ledger/readings.ts';
import { leftBecause, markLeft, readSettings, writeSettings } from '#ledger/settings.ts';
import { fileStory, readStory } from '#ledger/stories.ts';
import {
  AT,
  LATER,
  ANN,
  BEN,
  KEYS,
  STORY,
  reportOf,
  newStory,
  newReading,
  twoChecks,
  fresh,
  linesOf,
  from,
  fileOne,
} from '../ledger/fixtures.ts';
import type { OpenEmpty } from '../ledger/fixtures.ts';

/** What every ledger must do with what it keeps: find it again, forget it, seal it, move it. */
export function keepingSuite(engine: string, openEmpty: OpenEmpty, openOther: OpenEmpty): void {
  describe(`what a ledger on ${engine} keeps`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await openEmpty();
    });
    afterAll(async () => {
      await ledger.close();
    });
    describe('memory', () => {
      const claim = {
        claim: 'claim-0',
        body: { quote: 'killed 12' },
        keys: ['death@halden'],
        words: ['flood', 'killed'],
      };

      test('finds claims by a key in common and by all their words, in one workspace', async () => {
        const { session, story } = await fileOne(ledger);
        await fileClaims(session, story, AT, [claim]);
        expect(await claimsWithKeys(session, ['death@halden', 'x'], 'other', LATER)).toMatchObject([{ story }]);
        expect(await claimsWithKeys(session, ['death@halden'], story, LATER)).toEqual([]);
        expect(await claimsWithKeys(session, ['death@halden'], 'other', '2026-03-01T00:00:00.000Z')).toEqual([]);
        expect(await claimsWithWords(session, ['flood', 'killed'], 10)).toMatchObject([
          { body: { quote: 'killed 12' } },
        ]);
        expect(await claimsWithWords(session, ['flood', 'fire'], 10)).toEqual([]);
        expect(await storiesWithWords(session, ['halden'], 10)).toEqual([story]);
        const other = ledger.in(fresh());
        expect(await claimsWithKeys(other, ['death@halden'], 'other', LATER)).toEqual([]);
        expect(await storiesWithWords(other, ['halden'], 10)).toEqual([]);
      });

      test('a forgotten story leaves who decided what, and not a word', async () => {
        const { session, story, first } = await fileOne(ledger);
        await fileClaims(session, story, AT, [claim]);
        await decide(session, first, { mark: 'wrong', takenBack: false, by: ANN, at: LATER }, 'e1', false);
        await addNote(session, first, { text: 'Rang', by: ANN, at: LATER }, 'e1');
        await forgetStory(session, story, LATER);
        expect(await readStory(session, story)).toBeUndefined();
        expect(await readingsOf(session, story)).toEqual([]);
        expect(await readChecks(session, { story })).toEqual([]);
        expect(await notesOn(session, first)).toEqual([]);
        expect(await storiesWithWords(session, ['halden'], 10)).toEqual([]);
        expect(await decisionsOn(session, first)).toHaveLength(1);
      });

      test('forgets what is older than a moment, or everything', async () => {
        const { session } = await fileOne(ledger);
        await fileStory(session, { ...newStory('2.2'), at: LATER });
        expect(await forgetBefore(session, LATER, LATER)).toBe(1);
        expect(await forgetBefore(session, undefined, LATER)).toBe(1);
        expect(await forgetBefore(session, undefined, LATER)).toBe(0);
      });
    });

    describe('alarms, settings, installations', () => {
      test('an alarm goes off once it is due, for one taker', async () => {
        const session = ledger.in(fresh());
        await setAlarm(session, { id: `${session.workspace} a`, kind: 'reminder', body: { story: 's' }, due: LATER });
        const mine = async (now: string) =>
          (await dueAlarms(ledger.db, now)).filter((alarm) => alarm.workspace === session.workspace);
        expect(await mine(AT)).toEqual([]);
        expect(await mine(LATER)).toHaveLength(1);
        const taken = await ledger.together(session.workspace, async (tx) => {
          const alarm = await takeAlarm(tx, `${session.workspace} a`, LATER);
          await finishAlarm(tx, `${session.workspace} a`, LATER);
          return alarm;
        });
        expect(taken?.body).toEqual({ story: 's' });
        expect(await takeAlarm(session, `${session.workspace} a`, LATER)).toBeUndefined();
      });

      test('settings and places that were left are each workspace’s own', async () => {
        const session = ledger.in(fresh());
        expect(await readSettings(session)).toEqual({});
        await markLeft(session, 'C1', 'archived');
        await writeSettings(session, { reads: 'mentions', forgetAfterDays: 30 });
        expect(await readSettings(session)).toEqual({ reads: 'mentions', forgetAfterDays: 30 });
        expect(await leftBecause(session, 'C1')).toBe('archived');
        expect(await leftBecause(session, 'C2')).toBeUndefined();
        await markLeft(session, 'C1', null);
        expect(await leftBecause(session, 'C1')).toBeUndefined();
        expect(await readSettings(ledger.in(fresh()))).toEqual({});
      });

      test('an installation is kept, replaced and forgotten', async () => {
        const shelf = openInstallations(ledger, 'slack');
        await shelf.keep('T1', 'xoxb-1');
        await shelf.keep('T1', 'xoxb-2');
        expect(await shelf.read('T1')).toBe('xoxb-2');
        expect(await openInstallations(ledger, 'discord').read('T1')).toBeUndefined();
        expect(await openMemos(ledger, 'slack').read('T1')).toBeUndefined();
        await shelf.forget('T1');
        expect(await shelf.read('T1')).toBeUndefined();
      });
    });

    describe('sealed, and moved', () => {
      test('with a key no word of a story rests in the clear; without it the ledger does not open', async () => {
        const sealed = await openEmpty(KEYS);
        const session = sealed.in('slack:T1');
        const story = await fileStory(session, newStory('1.1'));
        await fileReading(session, newReading(story, 'e'));
        await fileChecks(session, { id: story, channel: 'C1' }, twoChecks, AT);
        await fileClaims(session, story, AT, [
          { claim: 'claim-0', body: { quote: 'killed 12' }, keys: ['death@halden'], words: ['flood'] },
        ]);
        await acceptEvent(session, { key: 'k', kind: 'message', lane: 'l', at: AT, body: { text: STORY } });
        await putPosts(session, story, { channel: 'C1', thread: '1.1' }, [{ key: 'm', body: { text: STORY } }], AT);
        await openInstallations(sealed, 'slack').keep('T1', 'xoxb-secret');
        const lines = await linesOf(sealed);
        for (const word of ['Halden', 'halden', 'flood', 'Twelve', 'killed', 'xoxb-secret', 'example.org']) {
          expect(lines.filter((line) => line.includes(word))).toEqual([]);
        }
        expect((await latestReading(session, story))?.report).toEqual(reportOf());
        const refused = await importLedger(ledger, from(lines));
        expect(refused).toMatchObject({ kind: 'refused' });
        await sealed.close();
      });

      test('an export read into an empty ledger of the other engine gives the same export, and the work goes on', async () => {
        const source = await openEmpty(KEYS);
        const session = source.in('slack:T1');
        const story = await fileStory(session, newStory('1.1'));
        await fileReading(session, newReading(story, 'e'));
        await fileChecks(session, { id: story, channel: 'C1' }, twoChecks, AT);
        const [first = ''] = checkIds(story, twoChecks);
        await decide(session, first, { mark: 'taken', takenBack: false, by: ANN, at: LATER }, 'e1', false);
        await decide(session, first, { mark: 'wrong', takenBack: false, by: BEN, at: LATER }, 'e2', false);
        await markLeft(session, 'C7', 'archived');
        await acceptEvent(session, { key: 'k', kind: 'message', lane: 'l', at: AT, body: { text: 'still to do' } });
        const lines = await linesOf(source);
        await source.close();

        const target = await openOther(KEYS);
        expect(await importLedger(target, from(lines))).toEqual({ kind: 'imported', rows: lines.length - 2 });
        expect(await linesOf(target)).toEqual(lines);
        const moved = target.in('slack:T1');
        expect((await decisionsOn(moved, first)).map((one) => one.mark)).toEqual(['taken', 'wrong']);
        const worked = Promise.withResolvers<unknown>();
        target.work('event', 1, async ({ id = '' }) => worked.resolve((await readEvent(moved, id))?.body));
        expect(await worked.promise).toEqual({ text: 'still to do' });
        expect(await importLedger(target, from(lines))).toMatchObject({ kind: 'refused' });
        await target.close();
      });

      test('memos of an export from before they had a table are found where they lie now', async () => {
        const source = await openEmpty(KEYS);
        await openMemos(source, 'discord-seen').keep('900', '175928847299117063');
        const lines = await linesOf(source);
        await source.close();
        const old = lines.slice(0, -1).map((line) => line.replace('"table":"memo"', '"table":"installation"'));
        expect(old).not.toEqual(lines.slice(0, -1));
        const sha256 = createHash('sha256')
          .update(`${old.join('\n')}\n`)
          .digest('hex');
        const target = await openOther(KEYS);
        const closing = JSON.stringify({ end: true, rows: old.length - 1, sha256 });
        expect(await importLedger(target, from([...old, closing]))).toMatchObject({ kind: 'imported' });
        expect(await openMemos(target, 'discord-seen').read('900')).toBe('175928847299117063');
        expect(await openInstallations(target, 'discord-seen').read('900')).toBeUndefined();
        await target.close();
      });

      test('refuses what is no export with a sentence, and imports nothing', async () => {
        const empty = await openEmpty();
        const header = '{"deskcheck":"ledger","version":2}';
        for (const [what, lines] of [
          ['nothing', []],
          ['another file', ['{"name":"package"}']],
          ['a line cut off', [header, '{"table":"story","row":{"id":"x"']],
          ['a table that is none', [header, '{"table":"pg_user","row":{"id":"x"}}']],
          ['a column that is none', [header, '{"table":"story","row":{"id; drop":"x"}}']],
        ] as const) {
          expect({ what, ...(await importLedger(empty, from(lines))) }).toMatchObject({ kind: 'refused' });
          expect(await linesOf(empty)).toHaveLength(3);
        }
        await empty.close();
      });

      test('refuses an export that is cut off, has lost a row, was changed or goes on, and says which', async () => {
        const source = await openEmpty();
        await fileOne(source);
        const lines = await linesOf(source);
        await source.close();
        const [last = '', closing = ''] = lines.slice(-2);
        const story = lines.find((line) => line.startsWith('{"table":"story"')) ?? '';
        const empty = await openEmpty();
        for (const [says, damaged] of [
          ['closing line is missing', lines.slice(0, -1)],
          ['closing line is missing', lines.slice(0, 3)],
          ['lost rows', lines.filter((line) => line !== story)],
          ['rows, and', lines.filter((line) => line !== last)],
          ['changed', lines.map((line) => (line === story ? line.replace('C1', 'C2') : line))],
          ['after its closing line', [...lines, story]],
          ['after its closing line', [...lines, closing]],
          ['version 1', ['{"deskcheck":"ledger","version":1}', ...lines.slice(1)]],
        ] as const) {
          expect(await importLedger(empty, from(damaged))).toMatchObject({
            kind: 'refused',
            says: expect.stringContaining(says),
          });
          expect(await linesOf(empty)).toHaveLength(3);
        }
        expect(await importLedger(empty, from(lines))).toMatchObject({ kind: 'imported' });
        await empty.close();
      });
    });
  });
}
