import type { ViteUserConfig } from 'vitest/config';

/** unit: tables and properties; contract: one suite per interface on every implementation; golden: whole stories in, whole reports out. */
const project = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, testTimeout, hookTimeout: 120_000, environment: 'node' },
});

const config: ViteUserConfig = {
  test: {
    maxWorkers: 2,
    projects: [
      project(
        'unit',
        ['test/{core,threads,intake,ledger,render,chat,desk,board,cli,house,train}/**/*.test.ts'],
        30_000,
      ),
      project('contract', ['test/contract/**/*.test.ts'], 120_000),
      project('golden', ['test/golden/**/*.test.ts'], 60_000),
    ],
  },
};

export default config;
