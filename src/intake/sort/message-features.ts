import { MESSAGE_WORDS, ORDERS } from './message-words.ts';

/** What a story looks like shows in its beginning; a message of any length costs the same. */
const LOOKED_AT_CHARS = 4_000;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;
const QUOTED = /[“"][^“”"\n]{0,1000}[”"]/gu;
const DATELINE =
  /^\W{0,3}(?:\p{Lu}[\p{Lu}\p{L}.'’ -]{2,40})(?:, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+))?(?: ?\([^)\n]{2,20}\))?(?:,| ?[-–—]{1,2} |\. )/u;
const GENRE =
  /^\W{0,4}(?:for immediate release|press release|media release|statement|witness statement|testimony|interview|exclusive|update|updated|corrected|leaked|explained|breaking|opinion|comment|analysis|q&a)\b/iu;
const GREETING =
  /^\W{0,3}(?:hi|hey|hello|morning|good morning|good evening|team|dear all|all|everyone|everybody|quick|reminder|notice|fyi|agenda|minutes|handover|yesterday|today|to ?do|notes|meeting|rota|log in|sign in|draft|thanks|sorry|can|could|does|has|who|please)\b/iu;

/** The shape of a message as numbers, in the order of `FEATURES`. */
export function messageFeatures(message: string): readonly number[] {
  const text = message.slice(0, LOOKED_AT_CHARS).trim();
  const own = text.replace(QUOTED, ' “” ');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const sentences = own.split(/(?<=[.!?…:][”"’')\]]?)\s+|\n+/u).filter((one) => /\p{L}/u.test(one));
  const words = text.match(WORD) ?? [];
  const count = Math.max(1, words.length);
  const many = Math.max(1, sentences.length);
  const rate = (form: RegExp, within = own): number => ((within.match(form)?.length ?? 0) / count) * 20;
  const share = (is: (sentence: string) => boolean): number => sentences.filter(is).length / many;
  return [
    ...Object.values(MESSAGE_WORDS).map((form) => Math.min(4, rate(form))),
    Math.log(count),
    Math.log(count / many),
    share((one) => (one.match(WORD)?.length ?? 0) <= 4),
    share((one) => one.endsWith('?')),
    share((one) => /^\p{Ll}/u.test(one)),
    share((one) => ORDERS.has((one.match(WORD)?.[0] ?? '').toLowerCase())),
    share((one) => /^[^\s:]+(?: [^\s:]+){0,2}:/u.test(one)),
    share((one) => /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(one)),
    rate(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu),
    rate(/\d[\d.,]*/gu),
    rate(/[$€£%]|\b(?:percent|euros|dollars|million|billion)\b/giu),
    ((text.match(/[“”]|(?<!\w)"|"(?!\w)/gu)?.length ?? 0) / many) * 0.5,
    rate(/['’](?:s|t|re|ll|ve|d|m)\b/giu),
    rate(/[{}<>=;|\\]|\)\s*;|=>|\w_\w/gu, text),
    rate(/(?:^|\s)@\w+|[\u{1F300}-\u{1FAFF}]/gu, text),
    rate(/, \d{2},/gu),
    rate(/(?:^|\s)(?:Q|A)[:.]/gmu, text),
    rate(/(?:^|\s)\d{1,2}[.)] /gu, text),
    lines.length > 1 && (lines[0]?.length ?? 0) < 120 && !/[.:;,]$/u.test(lines[0] ?? '') ? 1 : 0,
    DATELINE.test(text) ? 1 : 0,
    GENRE.test(text) ? 1 : 0,
    GREETING.test(text) ? 1 : 0,
  ];
}
