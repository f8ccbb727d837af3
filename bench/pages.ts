// node bench/pages.ts PAGES [--rounds 12]
// Reads the pages of a folder (html/*.html.gz) over and over through one intake: time a page, time of the first, memory.
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openIntake } from '#intake/intake.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '12' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('node bench/pages.ts PAGES [--rounds 12]');
const pages = readdirSync(`${folder}/html`).map((name) =>
  gunzipSync(readFileSync(`${folder}/html/${name}`)).toString('utf8'),
);

const intake = openIntake({ allowPrivateHosts: [], userAgent: 'bench' });
const started = performance.now();
await intake.takeInHtml(pages[0] ?? '', 'https://courier.example/a');
console.log(`${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, Node ${process.version}`);
console.log(`first page, worker started: ${(performance.now() - started).toFixed(0)} ms`);

const megabytes = (): string => (process.memoryUsage().rss / 2 ** 20).toFixed(0);
const times: number[] = [];
const costs: number[] = [];
for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const page of pages) {
    const from = performance.now();
    const before = process.cpuUsage();
    await intake.takeInHtml(page, 'https://courier.example/a');
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1_000);
    times.push(performance.now() - from);
  }
  console.log(`after ${String(round * pages.length).padStart(5)} pages: ${megabytes()} MB resident, worker included`);
}
await intake.close();

function report(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(`${values.length} pages, ${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
}
report('by the clock', times);
report('of processor, all threads', costs); // what a page costs when the machine is busy with other things
