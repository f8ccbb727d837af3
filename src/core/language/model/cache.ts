const MOST = 60_000;
/** V8 copies a slice of a text up to this length; a longer one points into the text, and would keep its article in memory. */
const LONGEST = 12;

/** The same function, with its answers for words that are not long remembered: a story uses few words often. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = answer(word);
    if (word.length > LONGEST) return made;
    if (kept.size >= MOST) kept.clear();
    kept.set(word, made);
    return made;
  };
}
