// npx node test/core/families/print.ts [--faults]: a hundred random sentences of the families, to be read by eye; or every fault.
import fc from 'fast-check';
import { faultsOf, SEED } from './kit.ts';
import { FAMILIES } from './families.ts';

const only = process.argv[3];
if (process.argv.includes('--faults'))
  for (const { name, made } of FAMILIES) {
    if (only !== undefined && !name.includes(only)) continue;
    const drawn = fc.sample(made, { seed: SEED, numRuns: 60 });
    const faulty = drawn.filter((one) => faultsOf(one).length > 0);
    console.log(`${faulty.length} of ${drawn.length}: ${name}`);
    for (const one of faulty.slice(0, only === undefined ? 3 : 30))
      console.log(`    ${one.text}\n      ${faultsOf(one).join('\n      ')}`);
  }
else
  for (const { name, made } of FAMILIES)
    for (const { text, ...answer } of fc.sample(made, Math.max(1, Math.round(100 / FAMILIES.length))))
      console.log(`${name}: ${text}\n    ${JSON.stringify(answer)}`);
