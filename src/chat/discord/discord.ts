import type { ChatAdapter, ChatDesk, ChatEvent } from '#chat/adapter.ts';
import { openChannels } from './channels.ts';
import { openDirectChannels } from './direct.ts';
import { openComplaints } from './complaints.ts';
import { onInteraction } from './interactions/interactions.ts';
import { openGateway, openRest } from './gateway.ts';
import type { Gateway, Packet, SayLog } from './gateway.ts';
import { openLanes } from './queues.ts';
import { openListening } from './listen.ts';
import { openMarks } from './marks.ts';
import { openMessages } from './messages.ts';
import { PART_GAP_MS } from './paste.ts';
import { readReady } from './payload.ts';
import { openPeople } from './people.ts';
import { openPosts } from './posts.ts';
import { openSeen } from './cursor.ts';
import type { Notes } from './cursor.ts';
import type { Names } from './text.ts';

const DISCORD_API_URL = 'https://discord.com/api/';

export interface DiscordOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly shards?: number;
  /** Where it is kept how far the channels were read, so that a start goes on from there. */
  readonly notes: Notes;
  readonly say?: SayLog;
  readonly now?: () => number;
  /** How long a message of nearly 2,000 characters waits for the one that goes on. */
  readonly pasteGapMs?: number;
}

/** The Discord adapter. It posts over REST, whether or not this process holds the gateway. */
export function createDiscord(options: DiscordOptions): ChatAdapter {
  const { token, apiUrl = DISCORD_API_URL, shards = 1, notes, say = () => undefined } = options;
  const api = apiUrl.replace(/\/+$/, '');
  const rest = openRest(token, api);
  const complaints = openComplaints(rest, notes, say);
  const { removed, ...posts } = openPosts(rest, complaints);
  let gateway: Gateway | undefined;
  let finish = async (): Promise<void> => undefined;
  return {
    platform: 'discord',
    async open(desk) {
      const ears = openEars({ ...options, say }, desk, { rest, complaints, removed });
      finish = ears.finish;
      gateway = await openGateway({ token, api, shards, say, onPacket: ears.onPacket });
      await ears.begun();
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

interface Ears {
  readonly onPacket: (packet: Packet) => void;
  readonly begun: () => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Everything between a delivery and the desk. */
function openEars(options: DiscordOptions & { readonly say: SayLog }, desk: ChatDesk, speaking: Speaking): Ears {
  const { notes, say, now = Date.now, pasteGapMs = PART_GAP_MS } = options;
  const onError = (error: unknown): void =>
    say('error', `Discord: ${error instanceof Error ? error.message : 'unknown'}`);
  const seen = openSeen(notes, onError);
  const channels = openChannels(speaking.rest);
  const direct = openDirectChannels(notes);
  const marks = openMarks(speaking.rest, notes);
  const people = openPeople(speaking.rest);
  const lanes = openLanes(onError);
  let bot = '';
  const names = (): Names => ({ bot, user: () => undefined, channel: channels.nameOf });
  const accept = async (event: ChatEvent): Promise<void> => desk.accept(event);
  const shared = { ...speaking, seen, direct, channels, people, lanes, say, now, pasteGapMs, names, accept };
  const messages = openMessages(shared);
  const behind = { ...shared, desk };
  const listen = openListening({
    ...shared,
    messages,
    marks,
    bot: () => bot,
    onInteraction: (interaction) => onInteraction(interaction, behind),
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
      await lanes.settle();
      await seen.save();
    },
  };
}
