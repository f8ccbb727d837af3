import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { Counts } from '#ledger/counts.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const gauge = (name: string, help: string): Gauge =>
  new Gauge({ name: `deskcheck_${name}`, help, registers: [registry] });

const GAUGES: readonly (readonly [keyof Counts, Gauge])[] = [
  ['eventsWaiting', gauge('events_waiting', 'Events accepted and not yet worked on')],
  ['postsWaiting', gauge('posts_waiting', 'Posts that are not yet as they should read')],
  ['checksOpen', gauge('checks_open', 'Checks that nobody has settled')],
  ['stories', gauge('stories', 'Stories in the ledger')],
];

/** The process and the ledger in Prometheus' text format. */
export async function metricsText(counts: Counts): Promise<string> {
  for (const [name, one] of GAUGES) one.set(counts[name]);
  return registry.metrics();
}
