import type { Report } from '#core/report.ts';
import { plain, strong } from './lines.ts';
import type { Message } from './reply.ts';
import { actorsHeading } from './sentences.ts';

export function actorsMessage(report: Report): Message | undefined {
  if (report.actors.length === 0) return undefined;
  const items = report.actors.slice(0, 14).map((actor) => [strong(actor.name), plain(` · ${actor.kind}`)]);
  return {
    key: 'actors',
    blocks: [
      { kind: 'heading', line: [strong(actorsHeading)] },
      { kind: 'list', items },
    ],
  };
}
