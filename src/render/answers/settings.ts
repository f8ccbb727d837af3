import { plain, strong } from '#render/lines.ts';
import type { Reply } from '#render/reply.ts';
import { settingsHeading, settingsLines } from '#render/sentences.ts';

/** What a workspace has set. */
export interface Settings {
  /** Which messages are read where the bot is invited. */
  readonly reads: 'everything' | 'mentions';
  /** "09:00 Europe/Athens"; absent: no digest. */
  readonly digestAt?: string;
  /** "Confirmed" needs a second person. */
  readonly secondPair: boolean;
  readonly forgetAfterDays?: number;
}

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
