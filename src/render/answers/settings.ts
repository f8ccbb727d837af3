import { plain, strong } from '#render/lines.ts';
import type { Reply } from '#render/reply.ts';
import type { Settings } from './asked.ts';
import { settingsHeading, settingsLines } from '#render/sentences/settings.ts';

/** How the workspace has it, a setting to a line. */
export function buildSettings(settings: Settings): Reply {
  const items = settingsLines(settings).map((says) => [plain(says)]);
  return {
    messages: [
      {
        key: 'settings',
        blocks: [
          { kind: 'heading', line: [strong(settingsHeading)] },
          { kind: 'list', items },
        ],
      },
    ],
  };
}
