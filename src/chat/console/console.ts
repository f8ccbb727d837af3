import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { findLinks } from '#core/text/find-links.ts';
import type { Message, Reply } from '#render/reply.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { ChatAdapter, ChatDesk, Person, Place, PostOutcome } from '#chat/adapter.ts';
import { readTyped, splitTyped } from './lines.ts';
import type { Typed } from './lines.ts';
import { checkNotShown, consoleWelcome, didNotWork, noStoryOpen } from '#render/sentences/console.ts';

export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly colour: boolean;
  readonly person: Person;
  readonly now: () => Date;
  /** "quit" was typed, or the input has ended and what it asked for is done. */
  readonly onQuit?: () => void;
}

/** Lines that come within this time of each other are one paste: no hand types so fast. */
const PASTE_GAP_MS = 80;
/** Longer lines are hard to read, however wide the window. */
const WIDTH_COLUMNS = 100;

const FILE_MAX_BYTES = 20_000_000;

/** When the last thing was said, and whether somebody is still waiting for an answer. */
interface Pace {
  waiting: boolean;
  said: number;
}

/** Nothing was said for so long: the reply stands, as its messages follow at once. */
const QUIET_MS = 300;
/** Longer than the longest reading and fetch. */
const WAIT_FOR_REPLY_MS = 30_000;

/** What is typed behind a story is meant for its reply: it waits until that stands there. */
async function untilQuiet(pace: Pace): Promise<void> {
  const from = performance.now();
  while (pace.waiting || performance.now() - pace.said < QUIET_MS) {
    if (performance.now() - from > WAIT_FOR_REPLY_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 50).unref());
  }
}

/** The terminal as a channel: one person, one workspace, the newest story's thread. */
export function createConsole(options: ConsoleOptions): ChatAdapter {
  const { output } = options;
  const shown = new Map<string, Message>();
  const pace: Pace = { waiting: false, said: 0 };
  let lines: Interface | undefined;
  const print = (words: string): void => {
    output.write(`${words}\n`);
    if (lines?.terminal === true) lines.prompt(true);
  };
  const printed = (message: Message): string =>
    renderTerminal(message, {
      width: Math.min(output.columns ?? WIDTH_COLUMNS, WIDTH_COLUMNS),
      colour: options.colour,
    });
  const posted = (place: Place, token: string): PostOutcome => ({ kind: 'posted', post: token, thread: place.thread });
  return {
    platform: 'console',
    async open(desk) {
      lines = createInterface({ input: options.input, output, terminal: options.colour, prompt: '> ' });
      listen(lines, desk, options, { shown, print, pace });
      print(consoleWelcome);
    },
    async close() {
      lines?.close();
    },
    async post(place, message, token) {
      shown.set(token, message);
      print(printed(message));
      pace.waiting = false;
      pace.said = performance.now();
      return posted(place, token);
    },
    async update(place, post, message) {
      const before = shown.get(post);
      shown.set(post, message);
      print(before === undefined ? printed(message) : newLines(printed(before), printed(message)));
      return posted(place, post);
    },
    async remove(place, post) {
      shown.delete(post);
      return posted(place, post);
    },
    fetchFile: async (_place, { url }) => readWhole(url),
    async find(place, token) {
      return shown.has(token) ? posted(place, token) : undefined;
    },
    async tell(place, person, message, token) {
      shown.set(token, message);
      print(`${person.name}: ${printed(message)}`);
      return posted(place, token);
    },
  };
}

/** A file that the person at the terminal named; undefined when there is none, or none they may read. */
async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const whole = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
  const found = await stat(whole).catch(() => undefined);
  if (found?.isFile() !== true || found.size > FILE_MAX_BYTES) return undefined;
  return readFile(whole).catch(() => undefined);
}

/** Of a message shown before: how it begins, and what is different. */
function newLines(before: string, now: string): string {
  const old = new Set(before.split('\n'));
  return now
    .split('\n')
    .filter((line, at) => at === 0 || !old.has(line))
    .join('\n')
    .concat('\n');
}

interface Screen {
  readonly shown: ReadonlyMap<string, Message>;
  readonly print: (words: string) => void;
  readonly pace: Pace;
}

function listen(lines: Interface, desk: ChatDesk, options: ConsoleOptions, screen: Screen): void {
  const { print, pace } = screen;
  const talk = openTalk(desk, options, screen);
  let block: string[] = [];
  let flushing: NodeJS.Timeout | undefined;
  let done = Promise.resolve();
  const flush = (): void => {
    const pasted = splitTyped(block.join('\n'));
    block = [];
    for (const words of pasted) {
      done = done
        .then(async () => untilQuiet(pace))
        .then(async () => talk(words))
        .catch((error: unknown) => print(didNotWork(error instanceof Error ? error.message : String(error))));
    }
  };
  lines.on('line', (line) => {
    if (readTyped(line).kind === 'quit') return lines.close();
    block.push(line);
    clearTimeout(flushing);
    flushing = setTimeout(flush, PASTE_GAP_MS);
  });
  lines.once('close', () => {
    clearTimeout(flushing);
    flush();
    done
      .then(async () => untilQuiet(pace))
      .then(() => options.onQuit?.())
      .catch(() => undefined);
  });
}

/** Turns what is typed into events and questions. Remembers the thread of the newest story. */
function openTalk(desk: ChatDesk, options: ConsoleOptions, screen: Screen): (block: string) => Promise<void> {
  const { shown, print, pace } = screen;
  const { person: by, now } = options;
  let thread = '';
  let counted = 0;
  const next = (): string => `${now().getTime()}-${++counted}`;
  const show = (reply: Reply): void => {
    for (const message of reply.messages)
      print(renderTerminal(message, { width: WIDTH_COLUMNS, colour: options.colour }));
  };
  const postOf = (check: (message: Message) => boolean): string | undefined =>
    [...shown].findLast(([, message]) => check(message))?.[0];
  return async (block) => {
    const typed: Typed = readTyped(block);
    const key = next();
    const base = { key, at: now().toISOString(), place: placeIn(typed, thread === '' ? key : thread, key) };
    switch (typed.kind) {
      case 'nothing':
        return undefined;
      case 'quit':
        return undefined;
      case 'question':
        return show(await desk.answer({ ...base, by, verb: typed.verb, words: typed.words, manages: true }));
      case 'file': {
        thread = key;
        const files = [{ name: basename(typed.path), url: typed.path }];
        const message = { post: key, author: by, text: '', links: [], files, addressed: true, inThread: false };
        pace.waiting = true;
        return desk.accept({ ...base, place: { ...base.place, thread: key }, kind: 'message', message });
      }
      case 'message': {
        if (!typed.inThread) thread = base.place.thread;
        const { text, inThread } = typed;
        const message = { post: key, author: by, text, links: findLinks(text), addressed: true, inThread };
        pace.waiting = true;
        return desk.accept({ ...base, kind: 'message', message });
      }
      case 'more':
      case 'mark':
      case 'note': {
        const post = postOf((message) => message.key === 'summary');
        if (post === undefined) return print(noStoryOpen);
        if (typed.kind === 'more') return desk.accept({ ...base, kind: 'more', post, by });
        if (typed.kind === 'mark') return desk.accept({ ...base, ...typed, post, by });
        const check = postOf((message) => message.check !== undefined && titleOf(message).startsWith(`C${typed.nth} `));
        if (check === undefined) return print(checkNotShown(typed.nth));
        const { nth: _, ...note } = typed;
        return desk.accept({ ...base, ...note, post: check, by });
      }
    }
  };
}

function placeIn(typed: Typed, thread: string, key: string): Place {
  const own = typed.kind === 'message' && !typed.inThread;
  return { platform: 'console', workspace: 'local', channel: 'terminal', thread: own ? key : thread };
}

function titleOf(message: Message): string {
  const block = message.blocks[0];
  return block?.kind === 'heading' ? block.line.map((run) => ('text' in run ? run.text : '')).join('') : '';
}
