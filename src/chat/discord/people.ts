import { DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { ChatEvent, Person } from '#chat/adapter.ts';

/** Names to show, where a delivery had none: a reaction taken back tells only who by id. */
export interface People {
  learn(person: Person): void;
  named(event: ChatEvent): Promise<ChatEvent>;
}

/** Names kept in memory, some 100 bytes each; beyond that all are forgotten and asked for anew. */
const KNOWN_NAMES_MAX = 5000;
/** Without a name the id is shown: the event waits no longer for it than a slow answer of Discord's takes. */
const NAME_WITHIN_MS = 2000;
const user = z.object({ username: z.string(), global_name: z.string().nullish() });

export function openPeople(rest: REST): People {
  const known = new Map<string, string>();
  function learn({ id, name }: Person): void {
    if (name === '') return;
    if (known.size >= KNOWN_NAMES_MAX) known.clear();
    known.set(id, name);
  }
  async function ask(id: string): Promise<string> {
    try {
      const found = user.parse(await rest.get(Routes.user(id), { signal: AbortSignal.timeout(NAME_WITHIN_MS) }));
      return found.global_name ?? found.username;
    } catch (error) {
      if (error instanceof DiscordAPIError || error instanceof Error) return id;
      throw error;
    }
  }
  return {
    learn,
    async named(event) {
      if (event.kind !== 'mark' || event.by.name !== '') return event;
      const name = known.get(event.by.id) ?? (await ask(event.by.id));
      learn({ id: event.by.id, name });
      return { ...event, by: { id: event.by.id, name } };
    },
  };
}
