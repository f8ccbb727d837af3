import { code, plain, strong } from '#render/lines.ts';
import type { Reply } from '#render/reply.ts';
import { helpCommands, helpHeading, helpIntro, helpNote } from '#render/sentences.ts';

/** `command` as it is typed on the platform: "/deskcheck", "deskcheck". */
export function buildHelp(command: string): Reply {
  const items = helpCommands.map(([words, says]) => [code(`${command} ${words}`), plain(` ${says}`)]);
  return {
    messages: [
      {
        key: 'help',
        blocks: [
          { kind: 'heading', line: [strong(helpHeading)] },
          { kind: 'paragraph', line: [plain(helpIntro)] },
          { kind: 'list', items },
          { kind: 'note', line: [plain(helpNote)] },
        ],
      },
    ],
  };
}
