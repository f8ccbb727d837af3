/** What is known of one word beside one cue, in the order in which `roleFeatures` puts it. */
export const ROLE_ATOMS: readonly string[] = `
  w-2, w-1, w, w+1, w+2, t-1, t, t+1, shape, lemma, relation, q-1, q, q+1, p-1, p, p+1, best, cue, cue-tag,
  cue-relation, cue-last, cue-children, cue-size, cue-quoted, side, far, sentence, between, cues-between,
  next-to-cue, meet, branch, branch-far, down, depth, same-before, same-after, down-lemma, is-branch, name,
  argument, begins
`
  .trim()
  .split(/,\s+/u);

/** Which of them are joined to one feature. */
export const ROLE_TEMPLATES: readonly string[] = `
  w side, w-1 side, w+1 side, w-1 w, w w+1, t-1 t side, t t+1 side, t-1 t t+1, shape t, lemma side,
  q-1 q q+1 side, q cue-quoted side, q sentence, begins q side, begins w side, p-1 p p+1, p-1 p p+1 side,
  best side sentence, best cues-between side, p cue, best meet branch, cue far side, cue-tag cue-children side,
  cue-last next-to-cue side, cue-relation side t, side far sentence, side far between, between q side,
  cues-between side sentence, cues-between between p, next-to-cue t, next-to-cue w, next-to-cue cue,
  between cue side, meet branch cue, meet branch cue-tag, meet branch depth,
  meet branch same-before same-after, meet branch same-before same-after p, meet branch t,
  meet branch is-branch relation, meet branch cue-children, meet branch same-before t,
  meet branch same-after t+1, meet down depth, meet down relation side, meet down cue-tag side,
  meet branch-far side, meet branch cues-between, name side, name p, argument name,
  argument same-before same-after, argument cue, argument p t, argument q between
`
  .trim()
  .split(/,\s+/u);
