import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

/*
 * The image as far as it can be had without a container: its files in a folder, its environment and nothing else, no terminal,
 * and where we may choose, another user. What the Dockerfile says is read from the Dockerfile.
 */

const house = resolve('.');
const root = mkdtempSync(join(tmpdir(), 'image-'));
const [app, data] = [join(root, 'app'), join(root, 'data')];
const dockerfile = readFileSync('Dockerfile', 'utf8');
/** "node" in the image. */
const NODE_USER = 1000;
const user = process.getuid?.() === 0 ? { uid: NODE_USER, gid: NODE_USER } : {};
const commandOf = (instruction: string): readonly string[] => {
  const words = new RegExp(String.raw`^${instruction}.*?(\[.*\])$`, 'mu').exec(dockerfile)?.[1] ?? '[]';
  return z.array(z.string()).parse(JSON.parse(words));
};
const settings = Object.fromEntries(
  [...dockerfile.matchAll(/^ENV (.*)$/gmu)].flatMap(([, words = '']) =>
    words.split(' ').map((word) => word.split('=').slice(0, 2)),
  ),
);

beforeAll(() => {
  for (const [, words = ''] of dockerfile.matchAll(/^COPY (.*) \.\/\S*$/gmu)) {
    for (const from of words.split(' ')) cpSync(join(house, from), join(app, from), { recursive: true });
  }
  symlinkSync(join(house, 'node_modules'), join(app, 'node_modules'));
  mkdirSync(data);
  chmodSync(root, 0o755);
  if (user.uid !== undefined) chownSync(data, NODE_USER, NODE_USER);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Started {
  readonly process: ChildProcess;
  said(): string;
}

/** Runs one of the image's commands as the image would: nothing on standard input. */
function start(command: readonly string[], env: Readonly<Record<string, string>>): Started {
  const [, ...args] = command;
  const child = spawn(process.execPath, args, {
    cwd: app,
    env: { ...settings, PATH: process.env['PATH'], DATA_DIR: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let words = '';
  child.stdout.on('data', (bytes: Buffer) => (words += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (words += bytes.toString()));
  return { process: child, said: () => words };
}

async function run(command: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const started = start(command, env);
  const [code] = await once(started.process, 'close');
  return code === 0 ? 'ok' : `${String(code)}: ${started.said()}`;
}

test('nothing set and no terminal: it starts, says where the board is, is healthy, and ends when it is told', async () => {
  expect(settings).toMatchObject({ DATA_DIR: '/data', HOST: '0.0.0.0' });
  const env = { PORT: String(await freePort()) };
  const desk = start(commandOf('CMD'), env);
  const ended = once(desk.process, 'close');
  const healthy = async (): Promise<boolean> => (await run(commandOf('HEALTHCHECK'), env)) === 'ok';
  while (desk.process.exitCode === null && !(await healthy())) await new Promise((done) => setTimeout(done, 200));
  expect(desk.said()).toContain('The board: ');
  expect(await healthy()).toBe(true);
  desk.process.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  // The store is the volume's, and the week of examples that the README speaks of is in the image.
  expect(await run(['node', 'src/cli/start.js', 'seed'], env)).toBe('ok');
}, 280_000);

test('what compose sets stands over what .env.example sets', () => {
  const compose = readFileSync('compose.yaml', 'utf8');
  const services = compose.split(/\n {2}(?=\w+:\n {4}build)/u).slice(1);
  expect(services).toHaveLength(3);
  for (const service of services) {
    expect(service).toMatch(/DATA_DIR: \/data/u);
    expect(service).toMatch(/PORT: '3000'/u);
    expect(service).toContain('mem_limit');
  }
  expect(readFileSync('.env.example', 'utf8')).not.toMatch(/^(?:DATA_DIR|PORT|HOST)=/mu);
});
