import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { cutWords } from '#render/cut.ts';
import type { Block, Message } from '#render/reply.ts';
import type { Place } from '#chat/adapter.ts';
import { codeOf } from './outcome.ts';
import { postChannelOf } from './place.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes, and the next three. */
const UNKNOWN_CHANNEL = 10_003;
const MISSING_PERMISSIONS = 50_013;
const ARCHIVED = 50_083;
const ALREADY_OPEN = 160_004;
/** https://docs.discord.com/developers/resources/channel: a thread's name has up to 100 characters. */
const NAME_MAX = 100;
/** The longest that Discord lets a silent thread stay open. */
const WEEK_MINUTES = 10_080;
/** Threads known to be open; beyond that all are looked for anew. */
const OPEN_THREADS_MAX = 5000;

export interface Threads {
  /** The channel to write in: the thread of the place, opened on its message when there is none. */
  channelFor(place: Place, message: Message): Promise<string>;
  /** Does `work`; a thread that has gone to sleep is woken for it. */
  awake<T>(place: Place, work: () => Promise<T>): Promise<T>;
}

export function openThreads(rest: REST): Threads {
  const open = new Set<string>();
  async function exists(id: string): Promise<boolean> {
    try {
      await rest.get(Routes.channel(id));
      return true;
    } catch (error) {
      if (codeOf(error) === UNKNOWN_CHANNEL) return false;
      throw error;
    }
  }
  async function openOn(place: Place, message: Message): Promise<void> {
    const body = { name: threadName(message), auto_archive_duration: WEEK_MINUTES };
    try {
      await rest.post(Routes.threads(place.channel, place.thread), { body });
    } catch (error) {
      if (codeOf(error) !== ALREADY_OPEN) throw error;
    }
  }
  /** False for a thread that is locked too: only who may manage threads can wake it. */
  async function wake(thread: string): Promise<boolean> {
    try {
      await rest.patch(Routes.channel(thread), { body: { archived: false } });
      return true;
    } catch (error) {
      if (codeOf(error) === MISSING_PERMISSIONS) return false;
      throw error;
    }
  }
  return {
    async channelFor(place, message) {
      const channel = postChannelOf(place);
      if (place.thread === '' || open.has(channel)) return channel;
      if (!(await exists(channel))) await openOn(place, message);
      if (open.size >= OPEN_THREADS_MAX) open.clear();
      open.add(channel);
      return channel;
    },
    async awake(place, work) {
      try {
        return await work();
      } catch (error) {
        if (place.thread === '' || codeOf(error) !== ARCHIVED || !(await wake(place.thread))) throw error;
      }
      return work();
    },
  };
}

/** The story's headline, else the first words of the message. */
function threadName(message: Message): string {
  const lines = message.blocks.map(lineOf).filter((line) => line !== '');
  const name = (message.headline ?? lines[0] ?? '').replaceAll(/\s+/gu, ' ').trim();
  return name === '' ? 'Deskcheck' : cutWords(name, NAME_MAX);
}

function lineOf(block: Block): string {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return '';
  return block.line.map((run) => (run.kind === 'person' ? run.name : run.text)).join('');
}
