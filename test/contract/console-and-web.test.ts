import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createConsole } from '#chat/console/console.ts';
import { createWeb } from '#chat/web.ts';
import { chatAdapterSuite } from './chat-adapter.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskcheck-files-'));
const ANN = { id: 'ann', name: 'Ann' };
const now = (): Date => new Date('2026-03-02T09:00:00.000Z');
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
};

chatAdapterSuite('the console', { remembers: true, shows: true, erases: false }, async (desk) => {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  output.on('data', (words: Buffer) => (seen += words.toString()));
  const adapter = createConsole({ input, output, colour: false, person: ANN, now });
  await adapter.open(desk);
  return {
    adapter,
    write: async (text) => {
      const before = desk.events.length;
      input.write(`${text}\n`);
      await until(() => desk.events.length > before);
    },
    send: async (name, bytes) => {
      const before = desk.events.length;
      writeFileSync(join(folder, name), bytes);
      input.write(`read ${join(folder, name)}\n`);
      await until(() => desk.events.length > before);
    },
    read: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return [seen];
    },
    close: async () => {
      input.end();
      await adapter.close();
    },
  };
});

chatAdapterSuite('the web', { remembers: false, shows: false, erases: false }, async (desk) => {
  const adapter = createWeb(now);
  await adapter.open(desk);
  return {
    adapter,
    write: async (text) => void (await adapter.submit(text, ANN)),
    send: async (name, bytes) => void (await adapter.submit('', ANN, undefined, { name, bytes })),
    read: async () => [],
    close: async () => adapter.close(),
  };
});
