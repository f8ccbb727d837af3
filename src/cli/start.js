#!/usr/bin/env node
// JavaScript, so that Node does not load its TypeScript stripper (50 ms) for the first file: what follows comes from the compile cache.
import * as modules from 'node:module';

const LEAST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  process.stderr.write(
    `Deskcheck needs Node ${LEAST_NODE} or later, and this is ${process.versions.node}. "npx deskcheck" brings the right one along.\n`,
  );
  process.exitCode = 2;
} else {
  modules.enableCompileCache();
  // "start" is the bot itself, which imports everything and is imported by nothing.
  await (process.argv[2] === 'start' ? import(new URL('../main.ts', import.meta.url).href) : import('./deskcheck.ts'));
}
