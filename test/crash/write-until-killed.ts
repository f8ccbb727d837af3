import { writeSync } from 'node:fs';
import { acceptEvent } from '#ledger/inbox.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import { decide } from '#ledger/decisions.ts';
import { checkIds } from '#ledger/checks.ts';
import { putPosts } from '#ledger/outbox.ts';
import { ANN, AT, fileOne, twoChecks } from '../ledger/fixtures.ts';

// Writes as fast as it can and says what was acknowledged: an event, or a story with all that belongs to it. Killed by its parent.
const [round = '0', dataDir = '', databaseUrl] = process.argv.slice(2);
const ledger = await openLedger({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
const session = ledger.in('slack:T1');
const say = (words: string): void => void writeSync(1, `${words}\n`);
say('ready');
for (let nth = 0; ; nth++) {
  const key = `r${round}-${nth}`;
  if (nth % 5 === 4) {
    const story = await ledger.together('slack:T1', async (tx) => {
      const filed = await fileOne({ ...ledger, in: () => tx }, key, 'slack:T1');
      const [first = ''] = checkIds(filed.story, twoChecks);
      await decide(tx, first, { mark: 'taken', takenBack: false, by: ANN, at: AT }, key, false);
      await putPosts(tx, filed.story, { channel: 'C1', thread: key }, [{ key: 'summary', body: { nth } }], AT);
      return filed.story;
    });
    say(`story ${story}`);
  } else {
    await acceptEvent(session, {
      key,
      kind: 'message',
      lane: `l${nth % 7}`,
      at: AT,
      body: 'x'.repeat((nth * 37) % 3000),
    });
    say(`event ${key}`);
  }
}
