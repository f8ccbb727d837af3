import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPace } from '#chat/slack/rate.ts';

test('turns in one channel are a gap apart, channels do not wait for each other', () => {
  const pace = openPace(1000);
  expect(pace.book('a', 5000, 9000)).toStrictEqual({ waitMs: 0 });
  expect(pace.book('a', 5200, 9000)).toStrictEqual({ waitMs: 800 });
  expect(pace.book('b', 5200, 9000)).toStrictEqual({ waitMs: 0 });
  expect(pace.book('a', 9000, 9000)).toStrictEqual({ waitMs: 0 });
});

test('a turn too far off is not booked', () => {
  const pace = openPace(1000);
  pace.book('a', 0, 0);
  expect(pace.book('a', 400, 500)).toStrictEqual({ laterMs: 600 });
  expect(pace.book('a', 600, 500)).toStrictEqual({ waitMs: 400 });
});

test('what the platform says goes before our own pace', () => {
  const pace = openPace(1000);
  pace.hold('a', 0, 30_000);
  expect(pace.book('a', 1000, 5000)).toStrictEqual({ laterMs: 29_000 });
  expect(pace.book('a', 30_000, 5000)).toStrictEqual({ waitMs: 0 });
});

test('however turns are asked for, two in a channel are never closer than the gap', () => {
  const asks = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(700)), { maxLength: 60 });
  fc.assert(
    fc.property(asks, (steps) => {
      const pace = openPace(1000);
      const last = new Map<string, number>();
      let now = 0;
      for (const [channel, stepMs] of steps) {
        now += stepMs;
        const turn = pace.book(channel, now, 3000);
        if ('laterMs' in turn) continue;
        const at = now + turn.waitMs;
        expect(at - (last.get(channel) ?? -1000)).toBeGreaterThanOrEqual(1000);
        last.set(channel, at);
      }
    }),
  );
});
