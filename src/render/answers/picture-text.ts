import type { Report } from '#core/report.ts';
import { cutWords } from '#render/cut.ts';
import { plain, strong } from '#render/lines.ts';
import type { Line, Reply } from '#render/reply.ts';
import { fromPicture, hardToRead, paragraphsLeft } from '#render/sentences/pictures.ts';

const PARAGRAPHS_MAX = 12;
const PARAGRAPH_CHARACTERS_MAX = 900;
const DOUBTFUL_MAX = 12;

/** What was read on a picture, as text to correct: every reading of it rests on this. Undefined for any other story. */
export function buildPictureText({ article }: Report): Reply | undefined {
  const { origin, text, paragraphs } = article;
  if (origin.kind !== 'file' || origin.picture === undefined) return undefined;
  const doubtful = [...new Set(origin.picture.doubtful.map(({ start, end }) => text.slice(start, end)))];
  const shown = paragraphs.slice(0, PARAGRAPHS_MAX);
  const left = paragraphs.length - shown.length;
  const note: Line =
    doubtful.length === 0
      ? []
      : [
          plain(
            `${hardToRead} ${doubtful
              .slice(0, DOUBTFUL_MAX)
              .map((word) => `“${word}”`)
              .join(', ')}`,
          ),
        ];
  return {
    messages: [
      {
        key: 'picture',
        blocks: [
          { kind: 'heading', line: [strong(fromPicture(origin.name))] },
          ...shown.map(
            (span) =>
              ({
                kind: 'paragraph',
                line: [plain(cutWords(text.slice(span.start, span.end), PARAGRAPH_CHARACTERS_MAX))],
              }) as const,
          ),
          ...(left > 0 ? [{ kind: 'note', line: [plain(paragraphsLeft(left))] } as const] : []),
          ...(note.length > 0 ? [{ kind: 'note', line: note } as const] : []),
        ],
      },
    ],
  };
}
