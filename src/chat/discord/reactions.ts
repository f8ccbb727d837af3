import { MARKS } from '#core/marks.ts';
import type { Mark } from '#core/marks.ts';
import { markSigns } from '#render/labels.ts';

/** The reactions that mark a check, one more for a question; every other one is people talking to each other. */
const MARKS_BY_EMOJI: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...MARKS.filter((mark) => mark !== 'reopened').map((mark) => [markSigns[mark], mark] as const),
  ['❓', 'unverifiable'],
]);

const SKIN_TONES = /[\u{1F3FB}-\u{1F3FF}]/gu;
const KEYCAP = /^([1-9])\u20E3$/u;

/** "👀" -> taken; "3️⃣" -> the third check is confirmed. A skin tone or a variation sign makes no difference. */
export function markOfEmoji(emoji: string): { readonly mark: Mark; readonly nth?: number } | undefined {
  const sign = emoji.replaceAll(SKIN_TONES, '').replaceAll('\uFE0F', '');
  const mark = MARKS_BY_EMOJI.get(sign);
  if (mark !== undefined) return { mark };
  const nth = KEYCAP.exec(sign)?.[1];
  return nth === undefined ? undefined : { mark: 'confirmed', nth: Number(nth) };
}
