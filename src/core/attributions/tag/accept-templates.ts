/** What is known of one (source, cue, content) candidate, in the order in which `acceptFeatures` puts it. */
export const ACCEPT_ATOMS: readonly string[] = `
  cue-odds, cue-likely, roles-likely, behind, cue, cue-last, cueness, cue-tag, cue-relation, cue-children,
  cue-size, cue-quoted, cue-in-content, source-side, source-size, source-tag, source-word, source-far,
  content-size, contents, content-quoted, content-word, content-side, content-far, content-likely,
  source-likely, in-headline, lemma-cue, source-name, holds-subject, holds-complement, ends, word-before,
  cut-short
`
  .trim()
  .split(/,\s+/u);

/** Which of them are joined to one feature. */
export const ACCEPT_TEMPLATES: readonly string[] = `
  behind, behind source-side, behind cue-likely, roles-likely behind, cue-odds, cue-likely,
  cue-likely content-likely, roles-likely, cue-likely roles-likely, cue-odds cue-quoted, cue, cue cue-tag,
  cueness cue-tag, cue-last, cue-relation, cue-relation cue-children, cue-children cueness, cue-size cueness,
  cue-quoted, cue-in-content, cue-in-content cue-quoted, source-side, source-side source-size, source-tag,
  source-word, source-far source-side, cue source-side, content-size, content-size content-quoted,
  contents content-quoted, content-word, cue content-word, content-side content-far, cue content-side,
  content-likely, source-likely, source-likely content-likely, content-likely content-quoted,
  cue content-quoted, cue-tag content-side, in-headline cueness, source-side content-side cue-tag,
  cue-likely source-side content-size, source-likely roles-likely, lemma-cue, lemma-cue holds-complement,
  lemma-cue source-name, source-name cue, source-name holds-subject, holds-subject, holds-complement,
  holds-subject holds-complement cue-children, holds-complement behind, holds-subject behind, ends,
  ends cut-short content-quoted, word-before, word-before cue, cut-short content-side,
  holds-subject holds-complement cue-likely
`
  .trim()
  .split(/,\s+/u);
