/**
 * node train/train.ts --data DIR [--out models] [tagger|parser|names|attributions]...
 * Builds the named models, or all, and prints their scores on the development sets. The same data give the same bytes.
 */
import { parseArgs } from 'node:util';

const TRAINERS = [
  'clusters',
  'vectors',
  'tagger',
  'parser',
  'names',
  'attributions',
  'acceptance',
  'claims',
  'messages',
] as const;

/** Each train/train-NAME.ts exports this as `train`. */
export type Train = (paths: {
  readonly data: string;
  readonly out: string;
  readonly vectors?: string | undefined;
}) => Promise<void> | void;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'models' },
    vectors: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error(`usage: node train/train.ts --data DIR [--out models] [${TRAINERS.join('|')}]...`);
  process.exit(2);
}
for (const name of TRAINERS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  // Both are made from vectors of 300 MB that few have at hand; without them the two stay as they are.
  if ((name === 'clusters' || name === 'vectors') && values.vectors === undefined && positionals.length === 0) continue;
  console.log(`== ${name}`);
  const started = performance.now();
  const trainer = (await import(`./train-${name}.ts`)) as { readonly train: Train };
  await trainer.train({ data: values.data, out: values.out, vectors: values.vectors });
  console.log(`== ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
