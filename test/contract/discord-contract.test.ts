import { createDiscord } from '#chat/discord/discord.ts';
import { furnish, openMemory, PASTE_GAP_MS, until } from '../support/discord-adapter.ts';
import { peopleOf } from '../support/discord-people.ts';
import { openDiscordServer } from '../support/discord-server.ts';
import { wordsOf } from '../support/discord-world.ts';
import { chatAdapterSuite } from './chat-adapter.ts';

chatAdapterSuite('Discord', { remembers: true, shows: true, erases: true }, async (desk) => {
  const server = await openDiscordServer();
  const { ana, news } = furnish(server);
  const people = peopleOf(server);
  const adapter = createDiscord({
    token: server.token,
    apiUrl: server.apiUrl,
    memos: openMemory(),
    pasteGapMs: PASTE_GAP_MS,
  });
  await adapter.open(desk);
  let last = '';
  return {
    adapter,
    async write(text) {
      const before = desk.events.length;
      last = people.write(ana, news, text);
      await until(() => desk.events.length > before, 'the message is handed over');
    },
    async send(name, bytes) {
      const before = desk.events.length;
      last = people.write(ana, news, 'for the front page', { files: { [name]: bytes } });
      await until(() => desk.events.length > before, 'the file is handed over');
    },
    redeliver: async () => people.tellAgain(news, last),
    // Discord tells a bot its own posts by itself.
    echo: async () => people.tellAgain(last, server.world.channels.get(last)?.messages.at(-1)?.id ?? ''),
    read: async (place) => server.world.channels.get(place.thread)?.messages.map(wordsOf) ?? [],
    async close() {
      await adapter.close();
      await server.close();
    },
  };
});
