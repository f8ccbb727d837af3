import type { Report } from '#core/report.ts';
import { figureWords } from './figure-words.ts';
import { plain, strong } from './lines.ts';
import { quoteOf } from './quote.ts';
import type { Message } from './reply.ts';
import { count, figuresHeading } from './sentences.ts';

export function figuresMessage(report: Report): Message | undefined {
  if (report.figures.length === 0) return undefined;
  const blocks = report.figures
    .slice(0, 24)
    .flatMap((figure, at) => [
      { kind: 'paragraph', line: [plain(`F${at + 1} `), strong(figureWords(figure))] } as const,
      quoteOf(report.article, figure.span),
    ]);
  const heading = [strong(`${figuresHeading} · ${count(report.figures.length, 'figure')}`)];
  return { key: 'figures', blocks: [{ kind: 'heading', line: heading }, ...blocks] };
}
