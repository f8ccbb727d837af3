import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { peopleOf } from '../test/support/slack-people.ts';
import { startBot, tempDataDir } from '../test/support/slack-bot.ts';
import { openSlackServer } from '../test/support/slack-server.ts';
import type { SlackServer } from '../test/support/slack-server.ts';
import { addChannel, addUser, threadOf } from '../test/support/slack-world.ts';

/*
 * Deskcheck as its own process against Slack on this machine, at Slack's pace (a message a second and channel): stories are
 * pasted evenly over a minute. Says how fast each was acknowledged and when the last reply stood.
 *   node bench/slack-load.ts [--mode socket|http] [--stories 200] [--channels 20] [--seconds 60]
 */
const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'socket' },
    stories: { type: 'string', default: '200' },
    channels: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    drain: { type: 'string', default: '600' },
  },
});
const stories = Number(values.stories);
const channels = Number(values.channels);

function storyOf(n: number): string {
  const town = ['Harlow', 'Brede', 'Easton', 'Marden', 'Lyme', 'Ottery', 'Selby', 'Wick'][n % 8] ?? '';
  return [
    `Storm leaves at least ${20 + n} homes without power in ${town}`,
    `${town.toUpperCase()} - More than ${100 + n} people were moved to shelters on Friday after a storm crossed the county, the fire service said.`,
    `"We counted ${3 + (n % 5)} collapsed roofs and about ${40 + n} blocked roads," said Maria Weller, who leads the county's emergency team.`,
    `The county spent $${2 + (n % 7)}.5 million on repairs last year, according to its annual report. Weller said the bill would rise by ${10 + (n % 30)} percent.`,
    `The power company said that no hospital had lost electricity. A union spokesman, Peter Lund, disputed that and said ${1 + (n % 3)} clinics were dark for six hours.`,
    `Officials will decide on Monday whether the ${12 + (n % 9)} schools in the valley can open.`,
  ].join('\n\n');
}

function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

/** Posts below each story, and how many of them stand there twice. */
function threads(server: SlackServer, posted: readonly { channel: string; ts: string }[]) {
  let messages = 0;
  let doubles = 0;
  let answered = 0;
  for (const { channel, ts } of posted) {
    const replies = threadOf(server.world, channel, ts);
    const tokens = replies.map((reply) => JSON.stringify(reply.metadata));
    messages += replies.length;
    doubles += tokens.length - new Set(tokens).size;
    answered += replies.length > 0 ? 1 : 0;
  }
  return { messages, doubles, answered };
}

const server = await openSlackServer({ postGapMs: 1000, retryMs: [100, 60_000, 300_000] });
addUser(server.world, 'U1', 'Ana');
for (let i = 0; i < channels; i += 1) addChannel(server.world, `C${i}`, `channel-${i}`).members.add('U1');
const dir = tempDataDir();
const bot = await startBot(server, values.mode === 'http' ? 'http' : 'socket', dir.path);
const people = peopleOf(server);

const startCpuS = bot.cpuSeconds();
const began = Date.now();
const saying: Promise<{ channel: string; ts: string }>[] = [];
for (let n = 0; n < stories; n += 1) {
  await sleep(Math.max(0, began + (n * Number(values.seconds) * 1000) / stories - Date.now()));
  const channel = `C${n % channels}`;
  saying.push(people.say('U1', channel, storyOf(n)).then((ts) => ({ channel, ts })));
}
const posted = await Promise.all(saying);
const pastedS = (Date.now() - began) / 1000;
const pasteCpuS = bot.cpuSeconds() - startCpuS;

let before = -1;
let quietSince = Date.now();
while (Date.now() - quietSince < 20_000 && Date.now() - began < Number(values.drain) * 1000) {
  const { messages } = threads(server, posted);
  if (messages !== before) quietSince = Date.now();
  before = messages;
  await sleep(1000);
}

// The stories themselves; the bot's own posts come back to it as events too, and are counted apart.
const events = server.deliveries.all.filter((delivery) => delivery.kind === 'events_api');
const isOwn = (delivery: (typeof events)[number]): boolean =>
  JSON.stringify(delivery.body['event']).includes('"bot_id"');
const timesOf = (own: boolean): number[] =>
  events
    .filter((delivery) => isOwn(delivery) === own)
    .flatMap((delivery) => delivery.tries.map((one) => one.ackMs))
    .sort((a, b) => a - b);
const acks = timesOf(false);
const ownAcks = timesOf(true);
const count = threads(server, posted);
const lines = {
  mode: values.mode,
  stories,
  pastedInS: Math.round(pastedS),
  cpuSeconds: { toStart: startCpuS, whilePasting: Math.round(pasteCpuS), inAll: Math.round(bot.cpuSeconds()) },
  ackMs: { p50: percentile(acks, 0.5), p99: percentile(acks, 0.99), most: percentile(acks, 1) },
  ownEventsAckMs: { p50: percentile(ownAcks, 0.5), p99: percentile(ownAcks, 0.99) },
  deliveriesTriedAgain: events.filter((delivery) => delivery.tries.length > 1).length,
  ...count,
  lastPostAfterS: Math.round(
    (Math.max(...server.calls.filter((call) => call.method === 'chat.postMessage').map((call) => call.at)) - began) /
      1000,
  ),
  refusedWith429: server.calls.filter((call) => call.status === 429).length,
  limitsBroken: server.problems.length,
};
process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
await bot.stop();
await server.close();
dir.remove();
