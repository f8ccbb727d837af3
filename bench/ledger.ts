import { cpus, loadavg } from 'node:os';
import { acceptEvent } from '#ledger/inbox.ts';
import { claimsWithKeys, fileClaims } from '#ledger/claims.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { fileStory } from '#ledger/stories.ts';
import { claimCards } from '#desk/memory/claim-cards.ts';
import { recall } from '#desk/memory/recall.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { plainRead } from '../test/desk/plain-read.ts';
import { openDataDirs } from '../test/ledger/new-data-dir.ts';
import { openPostgresServer } from '../test/ledger/open-postgres-server.ts';

// Events accepted a second with their 99th percentile, and a new story matched with 100,000 earlier claims; on each engine.
// node bench/ledger.ts [claims]
const CLAIMS = Number(process.argv[2] ?? 100_000);
const EVENTS = 2000;
const AT_ONCE = 8;
const PLACES = 400;
const AT = '2026-03-02T09:00:00.000Z';

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`;
}

async function accepting(ledger: Ledger): Promise<object> {
  const times: number[] = [];
  let next = 0;
  const session = ledger.in('slack:T1');
  const text = 'A story of some length. '.repeat(80);
  const deliver = async (): Promise<void> => {
    for (let nth = next++; nth < EVENTS; nth = next++) {
      const from = performance.now();
      await acceptEvent(session, {
        key: `e${nth}`,
        kind: 'message',
        lane: `l${nth % 200}`,
        at: AT,
        body: { text, nth },
      });
      times.push(performance.now() - from);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, deliver));
  const perSecond = Math.round(EVENTS / ((performance.now() - from) / 1000));
  return { perSecond, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** "Halden17": letters only, as a place is read. */
function placeOf(nth: number): string {
  return `Hald${String(nth).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
}

function storyOf(nth: number): string {
  const place = (more: number): string => placeOf((nth * 7 + more * 13) % PLACES);
  const claims = Array.from(
    { length: 20 },
    (_, more) => `Reports said ${((nth + more) % 90) + 1} people were killed in ${place(more)} on day ${nth}.`,
  );
  return `Reports of day ${nth}\n\n${claims.join(' ')}`;
}

async function fill(ledger: Ledger): Promise<void> {
  const stories = Math.ceil(CLAIMS / 20);
  for (let nth = 0; nth < stories; nth += 50) {
    await ledger.together('slack:T1', async (session) => {
      for (let one = nth; one < Math.min(nth + 50, stories); one++) {
        const post = `p${one}`;
        const author = { id: 'U1', name: 'Ann' };
        const story = await fileStory(session, {
          channel: 'C1',
          thread: post,
          post,
          author,
          at: AT,
          fingerprints: [post],
        });
        await fileClaims(session, story, AT, claimCards(plainRead(readPaste(storyOf(one)))));
      }
    });
  }
}

async function matching(ledger: Ledger): Promise<object> {
  await fill(ledger);
  const session = ledger.in('slack:T1');
  const whole: number[] = [];
  const looking: number[] = [];
  for (let nth = 0; nth < 60; nth++) {
    const report = plainRead(readPaste(storyOf(nth * 31 + 7).replaceAll('were killed', 'have died')));
    const story = {
      channel: 'C1',
      thread: `n${nth}`,
      post: `n${nth}`,
      author: { id: 'U1', name: 'Ann' },
      at: AT,
      fingerprints: [`n${nth}`],
    };
    const keys = claimCards(report).flatMap((card) => card.keys);
    const from = performance.now();
    await claimsWithKeys(session, keys, 'none', AT);
    looking.push(performance.now() - from);
    const again = performance.now();
    await recall(session, report, story);
    whole.push(performance.now() - again);
  }
  return {
    claims: CLAIMS,
    lookUpP50: percentile(looking, 0.5),
    wholeP50: percentile(whole, 0.5),
    wholeP99: percentile(whole, 0.99),
  };
}

async function measure(name: string, open: () => Promise<Ledger>): Promise<void> {
  const ledger = await open();
  console.log(name, 'accepting', await accepting(ledger));
  console.log(name, 'matching', await matching(ledger));
  await ledger.close();
}

console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
const dataDirs = await openDataDirs();
await measure('PGlite', async () => openLedger({ dataDir: dataDirs.make() }));
dataDirs.remove();
const server = await openPostgresServer();
await measure('Postgres', async () => openLedger({ dataDir: '', databaseUrl: await server.database() }));
await server.close();
