#!/usr/bin/env node
// JavaScript, so that Node does not load its TypeScript stripper (50 ms) for the first file: what follows comes from the compile cache.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./deskcheck.ts');
