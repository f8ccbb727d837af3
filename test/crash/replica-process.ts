import type { ChatAdapter, ChatEvent, Place, PostOutcome } from '#chat/adapter.ts';
import { openDesk } from '#desk/open-desk.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import { plainIntake } from '../desk/plain-intake.ts';
import { plainRead } from '../desk/plain-read.ts';

// One replica: `worker` reads and posts until it is killed; `ingest` delivers its part of the events, half of them twice, and ends.
const [role = '', databaseUrl = '', port = '', from = '0', events = '0'] = process.argv.slice(2);

const ask = async (path: string, place: Place, token: string): Promise<string> => {
  const query = new URLSearchParams({ token, thread: place.thread });
  return (await fetch(`http://127.0.0.1:${port}/${path}?${query.toString()}`)).text();
};
const posted = (place: Place, token: string): PostOutcome => ({ kind: 'posted', post: token, thread: place.thread });
const adapter: ChatAdapter = {
  platform: 'slack',
  open: async () => {},
  close: async () => {},
  post: async (place, _message, token) => {
    await ask('post', place, token);
    return posted(place, token);
  },
  update: async (place, post) => posted(place, post),
  remove: async (place, post) => posted(place, post),
  find: async (place, token) => ((await ask('find', place, token)) === 'yes' ? posted(place, token) : undefined),
};
const quiet = { info: () => {}, warn: () => {}, error: (what: object, says: string) => console.error(says, what) };
const ledger = await openLedger({ dataDir: '', databaseUrl, onError: (error) => console.error(error.name) });
const open = openDesk(
  {
    ledger,
    adapters: [adapter],
    intake: plainIntake,
    read: plainRead,
    config: { reads: 'everything', secondPair: false },
    clock: () => new Date(),
    log: quiet,
  },
  role === 'worker' ? ['worker'] : ['ingest'],
);
await open.start();

function eventOf(nth: number): ChatEvent {
  const post = `m${nth}`;
  const place = { platform: 'slack', workspace: `T${nth % 20}`, channel: `C${nth % 50}`, thread: post } as const;
  const text = `Report ${nth} from the valley\n\nThe flood of day ${nth} killed ${nth % 90} people in Halden, the mayor said in the evening.`;
  const author = { id: 'U1', name: 'Ann' };
  const message = { post, author, text, links: [], addressed: false, inThread: false };
  return { kind: 'message', key: `Ev${nth}`, place, at: '2026-03-02T09:00:00.000Z', message };
}

if (role === 'ingest') {
  const first = Number(from);
  const numbers = Array.from({ length: Number(events) }, (_, index) => first + index);
  const deliveries = numbers.flatMap((nth) => (nth % 2 === 0 ? [nth] : [nth, nth]));
  const deliver = async (): Promise<void> => {
    for (let nth = deliveries.shift(); nth !== undefined; nth = deliveries.shift())
      await open.desk.accept(eventOf(nth));
  };
  await Promise.all(Array.from({ length: 5 }, deliver));
  await open.stop();
  await ledger.close();
}
