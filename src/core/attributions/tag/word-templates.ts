/** What is known of one word, in the order in which `wordFeatures` puts it. */
export const WORD_ATOMS: readonly string[] = `
  w-2, w-1, w, w+1, w+2, t-2, t-1, t, t+1, t+2, shape-1, shape, shape+1, q-1, q, q+1, cue-2, cue-1, cue, cue+1,
  suffix-1, suffix, suffix+1, lemma, begins, left, right, left-far, right-far, left-between, right-between,
  left-cue, right-cue, sentence-quotes, relation, head, head-tag, head-cue, children, above, above-cue, branch,
  depth, same-branch, beside, beside-word, above-relation, name-1, name, name+1, lemma-cue, subject,
  subject-lemma, complement, complement-lemma
`
  .trim()
  .split(/,\s+/u);

/** Which of them are joined to one feature. */
export const WORD_TEMPLATES: readonly string[] = `
  w, w-1, w+1, w-2, w+2, w-1 w, w w+1, t-1 t, t t+1, t-1 t t+1, t-2 t-1, t+1 t+2, w t, lemma, suffix t, shape,
  shape-1 shape shape+1, q-1 q q+1, q w, begins q, begins w, sentence-quotes q, sentence-quotes begins q t,
  cue-1 cue cue+1, cue-2 cue-1 t, cue+1 t, suffix cue-1, cue t-1 t t+1, left right q, left-far right-far q,
  left w, left-far left, left-between left-cue q, right-between right-cue q, left-between t left-cue,
  right-between t right-cue, left-far t left-between, right-far t right-between, relation head-tag,
  relation head-cue, children cue, children lemma, relation children cue, branch relation,
  branch above-relation, branch t, branch q above-cue, branch depth same-branch, branch same-branch t,
  branch above same-branch, beside q, beside beside-word, beside t, branch beside left-cue right-cue,
  name-1 name name+1, name t left-cue, lemma-cue t, lemma-cue t-1 t+1, lemma-cue subject complement,
  subject lemma, subject cue, subject-lemma lemma-cue, complement lemma, complement-lemma lemma-cue
`
  .trim()
  .split(/,\s+/u);
