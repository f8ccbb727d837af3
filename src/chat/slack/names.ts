import { WebAPIPlatformError } from '@slack/web-api';
import type { WebClient } from '@slack/web-api';
import type { ChatEvent, Person } from '#chat/adapter.ts';

/** Gives an event's person the name to show, where the delivery had none. */
export interface Names {
  named(event: ChatEvent, client: WebClient): Promise<ChatEvent>;
}

/** Names kept in memory, some 100 bytes each; beyond that all are forgotten and asked for anew. */
const KNOWN_NAMES_MAX = 5000;
/** Slack waits three seconds for its answer while we ask, twice for an assignment: a name is not worth more than this. */
const NAME_WITHIN_MS = 700;

export function openNames(): Names {
  const known = new Map<string, string>();
  async function nameOf(person: Person, workspace: string, client: WebClient): Promise<Person> {
    if (person.name !== '' || person.id === '') return person;
    const key = `${workspace} ${person.id}`;
    const before = known.get(key);
    if (before !== undefined) return { id: person.id, name: before };
    const name = await within(ask(client, person.id), NAME_WITHIN_MS);
    if (name === undefined) return { id: person.id, name: person.id };
    if (known.size >= KNOWN_NAMES_MAX) known.clear();
    known.set(key, name);
    return { id: person.id, name };
  }
  return {
    async named(event, client) {
      const { workspace } = event.place;
      switch (event.kind) {
        case 'note': {
          const by = await nameOf(event.by, workspace, client);
          if (event.assign === undefined) return { ...event, by };
          const to = await nameOf(event.assign.to, workspace, client);
          return { ...event, by, assign: { ...event.assign, to } };
        }
        case 'mark':
        case 'more':
          return { ...event, by: await nameOf(event.by, workspace, client) };
        case 'message':
        case 'edited': {
          const author = await nameOf(event.message.author, workspace, client);
          const { mentions } = event.message;
          if (mentions === undefined) return { ...event, message: { ...event.message, author } };
          const named = await Promise.all(mentions.map((person) => nameOf(person, workspace, client)));
          return { ...event, message: { ...event.message, author, mentions: named } };
        }
        case 'deleted':
        case 'left':
          return event;
      }
    },
  };
}

async function ask(client: WebClient, user: string): Promise<string | undefined> {
  try {
    const { user: found } = await client.users.info({ user });
    const names = [found?.profile?.display_name, found?.profile?.real_name, found?.real_name, found?.name];
    return names.find((name) => name !== undefined && name !== '');
  } catch (error) {
    // Slack won't tell, without users:read or of a stranger: then the id is the name, and is not asked for again.
    return error instanceof WebAPIPlatformError ? user : undefined;
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
