/**
 * node train/train.ts --data DIR [--out models] [tagger|parser|names|attributions]...
 * Builds the named models, or all, and prints their scores on the development sets. The same data give the same bytes.
 */
import { parseArgs } from 'node:util';

const TRAINERS = ['tagger', 'parser', 'names', 'attributions'] as const;

/** Each train/train-NAME.ts exports this as `train`. */
export type Train = (paths: { readonly data: string; readonly out: string }) => Promise<void> | void;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, out: { type: 'string', default: 'models' } },
});
if (values.data === undefined) {
  console.error(`usage: node train/train.ts --data DIR [--out models] [${TRAINERS.join('|')}]...`);
  process.exit(2);
}
for (const name of TRAINERS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`== ${name}`);
  const started = performance.now();
  const trainer = (await import(`./train-${name}.ts`)) as { readonly train: Train };
  await trainer.train({ data: values.data, out: values.out });
  console.log(`== ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
