/** What an apposition or a relative clause adds: "the report from InfoNation, a provider of data" is still that report. */
const ADDED = /,\s(?:an?|the|one|who|which|whose|whom|where)\s.*$/su;

/** The words for a source that has no name, without what is only said about it. */
export function shortSource(words: string): string {
  return words
    .replace(ADDED, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '');
}

/** "I", "who": whoever speaks so in a sentence that names nobody is not known. */
export function namesNobody(words: string): boolean {
  return /^(?:I|we|me|us|my|our|who|whom|which|that)$/iu.test(words);
}
