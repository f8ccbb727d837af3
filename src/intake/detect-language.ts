import { detectAll } from 'tinyld';

/** Words that make up a third of any English text and of no other language's. */
const ENGLISH = new Set(
  'the of and to in a is that for it on was with as he be by at his from are this have an had they said but which were not has who their will its or been would more her she one out up about after when than there all we you'.split(
    ' ',
  ),
);
const LEAST_ENGLISH = 0.18;
const LEAST_WORDS = 15;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language of a text that is not English, by its English name; undefined for English and for too few words to tell. */
export function detectForeign(text: string): string | undefined {
  const sample = text.slice(0, 4_000);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u.test(sample);
  if (words.length < LEAST_WORDS && !dense) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
  if (english >= LEAST_ENGLISH) return undefined;
  const [likely] = detectAll(sample);
  if (likely === undefined || likely.lang === 'en') return undefined;
  if (english >= LEAST_ENGLISH / 2 && likely.accuracy < 0.6) return undefined; // tables of names and numbers look like anything
  return names.of(likely.lang);
}
