import { MODES, openSlackDesk } from '../support/slack-adapter.ts';
import { messageAt, threadOf, wordsOf } from '../support/slack-world.ts';
import { chatAdapterSuite } from './chat-adapter.ts';

for (const mode of MODES)
  chatAdapterSuite(`Slack over ${mode}`, { remembers: true, shows: true, erases: true }, async (desk) => {
    const opened = await openSlackDesk(mode, {}, {}, desk);
    const { server, people, slack } = opened;
    return {
      adapter: slack,
      write: async (text) => void (await people.say('U1', 'C1', text)),
      send: async (name, bytes) =>
        void (await people.say('U1', 'C1', 'for the front page', { files: { [name]: bytes } })),
      redeliver: async () => {
        const [first] = server.deliveries.all;
        if (first !== undefined) await server.deliveries.send('events_api', first.body);
      },
      // Slack tells the app of its own posts without being asked to.
      echo: () => server.settle(),
      read: async ({ channel, thread }) => {
        const top = messageAt(server.world, channel, thread);
        return [...(top === undefined ? [] : [top]), ...threadOf(server.world, channel, thread)].map(wordsOf);
      },
      close: () => opened.close(),
    };
  });
