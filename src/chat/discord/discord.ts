import type { AdapterLog, ChatAdapter, ChatDesk, ChatEvent } from '#chat/adapter.ts';
import { openChannels } from './channels.ts';
import { openDirectChannels } from './direct.ts';
import { openComplaints } from './complaints.ts';
import { onInteraction } from './interactions/interactions.ts';
import { openGateway, openRest } from './gateway.ts';
import type { Gateway, Packet } from './gateway.ts';
import { openQueues } from './queues.ts';
import { openListening } from './listen.ts';
import { openMarks } from './marks.ts';
import { openMessages } from './messages.ts';
import { PART_GAP_MS } from './paste.ts';
import { readReady } from './payload.ts';
import { openPeople } from './people.ts';
import { openPosts } from './posts.ts';
import { openCursor } from './cursor.ts';
import type { Memos } from './memos.ts';
import type { Names } from './text.ts';

const DISCORD_API_URL = 'https://discord.com/api/';

export interface DiscordOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly shards?: number;
  /** Where it is kept how far the channels were read, so that a start goes on from there. */
  readonly memos: Memos;
  readonly say?: AdapterLog;
  readonly now?: () => number;
  /** How long a message of nearly 2,000 characters waits for the one that goes on. */
  readonly pasteGapMs?: number;
}

/** The Discord adapter. It posts over REST, whether or not this process holds the gateway. */
export function createDiscord(options: DiscordOptions): ChatAdapter {
  const { token, apiUrl = DISCORD_API_URL, shards = 1, memos, say = () => undefined } = options;
  const api = apiUrl.replace(/\/+$/, '');
  const rest = openRest(token, api);
  const complaints = openComplaints(rest, memos, say);
  const { removed, ...posts } = openPosts(rest, api, complaints);
  let gateway: Gateway | undefined;
  let finish = async (): Promise<void> => undefined;
  return {
    platform: 'discord',
    async open(desk) {
      const listener = openListener({ ...options, say }, desk, { rest, complaints, removed });
      finish = listener.finish;
      gateway = await openGateway({ token, api, shards, say, onPacket: listener.onPacket });
      await listener.begun();
    },
    async close() {
      await gateway?.close();
      await finish();
    },
    ...posts,
  };
}

interface Speaking {
  readonly rest: ReturnType<typeof openRest>;
  readonly complaints: ReturnType<typeof openComplaints>;
  readonly removed: (post: string) => boolean;
}

interface Listener {
  readonly onPacket: (packet: Packet) => void;
  readonly begun: () => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Everything between a delivery and the desk. */
function openListener(
  options: DiscordOptions & { readonly say: AdapterLog },
  desk: ChatDesk,
  speaking: Speaking,
): Listener {
  const { memos, say, now = Date.now, pasteGapMs = PART_GAP_MS } = options;
  const onError = (error: unknown): void =>
    say('error', `Discord: ${error instanceof Error ? error.message : 'unknown'}`);
  const cursor = openCursor(memos, onError);
  const channels = openChannels(speaking.rest);
  const direct = openDirectChannels(memos);
  const marks = openMarks(speaking.rest, memos);
  const people = openPeople(speaking.rest);
  const queues = openQueues(onError);
  let bot = '';
  const names = (): Names => ({ bot, user: () => undefined, channel: channels.nameOf });
  const accept = async (event: ChatEvent): Promise<void> => desk.accept(event);
  const shared = { ...speaking, cursor, direct, channels, people, queues, say, now, pasteGapMs, names, accept };
  const messages = openMessages(shared);
  const interactionParts = { ...shared, desk };
  const listen = openListening({
    ...shared,
    messages,
    marks,
    bot: () => bot,
    onInteraction: (interaction) => onInteraction(interaction, interactionParts),
    onError,
  });
  return {
    onPacket(packet) {
      if (packet.type === 'READY') bot = readReady(packet.body)?.user.id ?? bot;
      listen(packet);
    },
    begun: messages.begun,
    async finish() {
      messages.flush();
      await queues.settle();
      await cursor.save();
    },
  };
}
