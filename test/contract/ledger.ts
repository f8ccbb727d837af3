import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileChecks, readCheck, readChecks } from '#ledger/checks.ts';
import { addNote, decide, decisionsOn, notesOn } from '#ledger/decisions.ts';
import { acceptEvent, finishEvent, readEvent } from '#ledger/inbox.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import {
  duePosts,
  knownPost,
  markGone,
  markPosted,
  movePosts,
  postpone,
  postsOf,
  putPosts,
  startAttempt,
  withdrawPosts,
} from '#ledger/outbox.ts';
import { fileReading, latestReading, readingsOf } from '#ledger/readings.ts';
import { fileStory, readStory, sameStories, storyOfMessage, storyOfThread } from '#ledger/stories.ts';
import { AT, LATER, ANN, BEN, reportOf, newStory, newReading, fresh, fileOne } from '../ledger/fixtures.ts';
import type { OpenEmpty } from '../ledger/fixtures.ts';

/** What every ledger must do, whatever it keeps its rows in. */
export function ledgerSuite(engine: string, openEmpty: OpenEmpty): void {
  describe(`a ledger on ${engine}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await openEmpty();
    });
    afterAll(async () => {
      await ledger.close();
    });
    describe('the inbox', () => {
      const event = { key: 'e1', kind: 'message', lane: 'C1 1.1', at: AT, body: { text: 'Guten Tag, Łódź 🗞' } };

      test('takes an event once, however often it is delivered', async () => {
        const session = ledger.in(fresh());
        const first = await Promise.all([1, 2, 3, 4].map(async () => acceptEvent(session, event)));
        expect(first.filter(Boolean)).toHaveLength(1);
        expect(await acceptEvent(session, event)).toBe(false);
        expect(await acceptEvent(ledger.in(fresh()), event)).toBe(true);
      });

      test('hands every event to a worker once, those of one lane in order, and again when it fails', async () => {
        const workspace = fresh();
        const session = ledger.in(workspace);
        const seen = new Map<string, string[]>();
        let failures = 0;
        const finished = Promise.withResolvers<void>();
        ledger.work('event', 4, async ({ id = '', workspace: whose }) => {
          const stored = whose === workspace ? await readEvent(session, id) : undefined;
          if (stored === undefined) return;
          const { lane, nth } = stored.body as { lane: string; nth: string };
          if (lane === 'b' && nth === '0' && failures++ === 0) throw new Error('a worker that stumbles once');
          seen.set(lane, [...(seen.get(lane) ?? []), nth]);
          await finishEvent(session, id, 'read', LATER);
          if ([...seen.values()].flat().length === 20) finished.resolve();
        });
        for (let nth = 0; nth < 20; nth++) {
          const lane = 'abcd'[nth % 4] ?? '';
          const body = { lane, nth: String(Math.floor(nth / 4)) };
          await acceptEvent(session, { key: `k${nth}`, kind: 'message', lane, at: AT, body });
        }
        await finished.promise;
        for (const lane of 'abcd') expect(seen.get(lane)).toEqual(['0', '1', '2', '3', '4']);
        const left = await ledger.db
          .selectFrom('event')
          .select(['body', 'done'])
          .where('workspace', '=', workspace)
          .execute();
        expect(left.every((row) => row.body === null && row.done !== null)).toBe(true);
      });
    });

    describe('stories and readings', () => {
      test('one message is one story, found by its message, its thread and its print, in its own workspace only', async () => {
        const { session, story } = await fileOne(ledger);
        expect(await fileStory(session, newStory('1.1'))).toBe(story);
        expect((await storyOfMessage(session, 'C1', '1.1'))?.author).toEqual(ANN);
        expect((await storyOfThread(session, { channel: 'C1', thread: '1.1' }))?.id).toBe(story);
        expect((await sameStories(session, ['text 1.1'], 'other', LATER)).map((one) => one.id)).toEqual([story]);
        const other = ledger.in(fresh());
        expect(await readStory(other, story)).toBeUndefined();
        expect(await sameStories(other, ['text 1.1'], 'other', LATER)).toEqual([]);
      });

      test('a reading comes back as it was filed, once per event, the newest last', async () => {
        const { session, story } = await fileOne(ledger);
        const again = { ...newReading(story, `${session.workspace} again`), cause: 'date' as const };
        expect(await fileReading(session, again)).toBe(true);
        expect(await fileReading(session, again)).toBe(false);
        expect((await readingsOf(session, story)).map((one) => [one.nth, one.cause])).toEqual([
          [1, 'first'],
          [2, 'date'],
        ]);
        const latest = await latestReading(session, story);
        expect(latest?.report).toEqual(reportOf());
        expect(latest?.copy).toEqual({ url: 'https://example.org/a' });
      });

      test('a transaction that fails leaves nothing', async () => {
        const workspace = fresh();
        const failing = ledger.together(workspace, async (session) => {
          await fileStory(session, newStory('9.9'));
          throw new Error('the power went');
        });
        await expect(failing).rejects.toThrow('the power went');
        expect(await storyOfMessage(ledger.in(workspace), 'C1', '9.9')).toBeUndefined();
      });
    });

    describe('checks and decisions', () => {
      test('a decision moves the check; taking it back uncovers the one before; each is kept', async () => {
        const { session, first } = await fileOne(ledger);
        const by = { by: ANN, at: LATER, takenBack: false };
        await decide(session, first, { ...by, mark: 'taken' }, 'e1', false);
        const marked = await decide(session, first, { ...by, mark: 'wrong' }, 'e2', false);
        expect(marked?.status).toBe('wrong');
        await decide(session, first, { ...by, mark: 'wrong', takenBack: true }, 'e3', false);
        expect((await readCheck(session, first))?.status).toBe('checking');
        expect((await decisionsOn(session, first)).map((one) => [one.mark, one.takenBack])).toEqual([
          ['taken', false],
          ['wrong', false],
          ['wrong', true],
        ]);
      });

      test('the same event decides once', async () => {
        const { session, first } = await fileOne(ledger);
        const decision = { mark: 'confirmed', takenBack: false, by: ANN, at: LATER } as const;
        await Promise.all([1, 2].map(async () => decide(session, first, decision, 'e1', false)));
        expect(await decisionsOn(session, first)).toHaveLength(1);
      });

      test('with a second pair of eyes, confirmed needs two people', async () => {
        const { session, first } = await fileOne(ledger);
        const decision = { mark: 'confirmed', takenBack: false, at: LATER } as const;
        const one = await decide(session, first, { ...decision, by: ANN }, 'e1', true);
        expect(one).toMatchObject({ status: 'checking', needsSecond: true });
        await decide(session, first, { ...decision, by: ANN }, 'e2', true);
        expect((await readCheck(session, first))?.needsSecond).toBe(true);
        expect((await decide(session, first, { ...decision, by: BEN }, 'e3', true))?.status).toBe('confirmed');
      });

      test.each(['update decision set mark = $1', 'delete from decision where mark <> $1', 'truncate decision'])(
        'refuses to %s',
        async (statement) => {
          const { session, first } = await fileOne(ledger);
          await decide(session, first, { mark: 'taken', takenBack: false, by: ANN, at: LATER }, 'e1', false);
          const run = sql.raw(statement.replace('$1', "'x'")).execute(ledger.db);
          await expect(run).rejects.toThrow(/never changed/);
          expect(await decisionsOn(session, first)).toHaveLength(1);
        },
      );

      test('unsettled checks are listed by channel and by person; those of another workspace never', async () => {
        const { session, first, second } = await fileOne(ledger);
        await decide(session, first, { mark: 'taken', takenBack: false, by: ANN, at: LATER }, 'e1', false);
        await decide(session, second, { mark: 'wrong', takenBack: false, by: BEN, at: LATER }, 'e2', false);
        const ids = async (filter: object) => (await readChecks(session, filter)).map((check) => check.id);
        expect(await ids({ unsettled: true })).toEqual([first]);
        expect(await ids({ by: 'U1' })).toEqual([first]);
        expect(await ids({ channel: 'C2' })).toEqual([]);
        expect(await readChecks(ledger.in(fresh()), {})).toEqual([]);
        expect(await readCheck(ledger.in(fresh()), first)).toBeUndefined();
      });

      test('read again, a claim with the same words keeps its check; one that is gone is dropped', async () => {
        const { session, story, first, second } = await fileOne(ledger);
        await decide(session, second, { mark: 'wrong', takenBack: false, by: BEN, at: LATER }, 'e1', false);
        const now = [
          { check: 'check-0', claim: 'claim-0', title: 'Forty houses', words: 'Some 40 houses' },
          { check: 'check-1', claim: 'claim-1', title: 'Fourteen killed', words: 'killed 14 people' },
        ];
        await fileChecks(session, { id: story, channel: 'C1' }, now, LATER);
        const checks = await readChecks(session, { story });
        expect(checks.map((check) => [check.id === second, check.nth, check.status])).toEqual([
          [true, 1, 'wrong'],
          [false, 2, 'open'],
        ]);
        expect(checks.some((check) => check.id === first)).toBe(false);
      });

      test('notes keep their words, their link and their author', async () => {
        const { session, first } = await fileOne(ledger);
        const note = { text: 'Rang the ministry', evidence: 'https://example.org/x', by: ANN, at: LATER };
        await addNote(session, first, note, 'e1');
        await addNote(session, first, note, 'e1');
        expect(await notesOn(session, first)).toEqual([note]);
      });
    });

    describe('the outbox', () => {
      const where = { channel: 'C1', thread: '1.1' };
      const posts = [1, 2, 3].map((nth) => ({ key: `m${nth}`, body: { nth } }));

      test('keeps the order, knows what is posted, and updates only what has changed', async () => {
        const session = ledger.in(fresh());
        await putPosts(session, 'story', where, posts, AT);
        const due = await duePosts(session, 'story');
        expect(due.map((post) => post.key)).toEqual(['m1', 'm2', 'm3']);
        expect(new Set(due.map((post) => post.token)).size).toBe(3);
        for (const post of due) await markPosted(session, post.token, post.version, { post: `p-${post.key}` });
        expect(await duePosts(session, 'story')).toEqual([]);
        const changed = posts.map((post) => (post.key === 'm2' ? { ...post, body: { nth: 22 } } : post));
        await putPosts(session, 'story', where, changed, AT);
        expect((await duePosts(session, 'story')).map((post) => [post.key, post.post, post.body])).toEqual([
          ['m2', 'p-m2', { nth: 22 }],
        ]);
        expect((await knownPost(session, 'C1', 'p-m3'))?.key).toBe('m3');
        expect(await knownPost(session, 'C2', 'p-m3')).toBeUndefined();
        expect(await knownPost(ledger.in(fresh()), 'C1', 'p-m3')).toBeUndefined();
      });

      test('counts tries that may have got through, and not those that were told "later"', async () => {
        const session = ledger.in(fresh());
        await putPosts(session, 'story', where, posts.slice(0, 1), AT);
        const [post] = await duePosts(session, 'story');
        const token = post?.token ?? '';
        await startAttempt(session, token);
        expect((await duePosts(session, 'story'))[0]?.attempts).toBe(1);
        await postpone(session, token, LATER);
        expect((await duePosts(session, 'story'))[0]).toMatchObject({ attempts: 0, due: LATER });
        await markGone(session, token, 'The channel is archived.');
        expect(await duePosts(session, 'story')).toEqual([]);
      });

      test('takes down what was said, and follows the platform into another thread', async () => {
        const session = ledger.in(fresh());
        await putPosts(session, 'story', where, posts, AT);
        for (const post of await duePosts(session, 'story')) {
          await markPosted(session, post.token, post.version, { post: `p-${post.key}` });
        }
        await movePosts(session, 'story', 'T9');
        await withdrawPosts(session, 'story', ['m3']);
        expect(await duePosts(session, 'story')).toMatchObject([{ key: 'm3', removing: true, thread: 'T9' }]);
        expect((await postsOf(session, 'story')).map((post) => post.key)).toEqual(['m1', 'm2']);
      });
    });
  });
}
