/** On the form behind "Note" and "More", and what is said of one that can't be kept as it is. */
export const noteForm = {
  title: 'Note on this check',
  cardTitle: 'This check',
  keep: 'Keep',
  cancel: 'Cancel',
  found: 'What did you find?',
  evidence: 'Link to the evidence',
  assign: 'Give it to',
  until: 'To be done by',
  steps: 'Steps done',
} as const;

export const stepDone = (nth: number): string => `Step ${nth} is done`;
export const writeANote = 'Write what you found.';
export const giveAWholeLink = 'Give a whole link, such as https://example.org/page.';
export const noteWasEmpty = 'The note was empty, so nothing was kept.';
/** Where the platform forgets a form that is sent back, the words are given back with what is wrong. */
export const noteNotKept = (note: string): string =>
  `${giveAWholeLink} Nothing was kept yet; your note was:\n\n${note}`;

/** What a workspace may choose on its own page in Slack, by the word that the setting takes. */
export const readsButtons: readonly (readonly [string, string])[] = [
  ['everything', 'Read all channels I am in'],
  ['mentions', 'Read only when mentioned'],
];
