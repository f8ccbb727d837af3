import { code, plain, strong } from '#render/lines.ts';
import type { Block, Reply } from '#render/reply.ts';
import { helpCommands, helpHeading, helpIntro, helpNote, helpTopics } from '#render/sentences/help.ts';

/** Of words that ask: the topic with most of them; undefined for a plain "help". */
function topicOf(asked: string): string | undefined {
  const words = asked.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const ranked = helpTopics
    .map(({ keys, says }) => ({ says, hits: words.filter((word) => keys.includes(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  return ranked[0] === undefined || ranked[0].hits === 0 ? undefined : ranked[0].says;
}

/** One screen, or the answer to what was asked. `command` as it is typed on the platform: "/deskcheck", "deskcheck". */
export function buildHelp(command: string, asked = ''): Reply {
  const topic = topicOf(asked);
  const items = helpCommands.map(([words, says]) => [code(`${command} ${words}`), plain(` ${says}`)]);
  const blocks: readonly Block[] =
    topic === undefined
      ? [
          { kind: 'heading', line: [strong(helpHeading)] },
          { kind: 'paragraph', line: [plain(helpIntro)] },
          { kind: 'list', items },
          { kind: 'note', line: [plain(helpNote)] },
        ]
      : [{ kind: 'paragraph', line: [plain(topic)] }];
  return { messages: [{ key: 'help', blocks }] };
}
