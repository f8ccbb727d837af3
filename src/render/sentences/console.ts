/** Said to whoever sits at the terminal. */
export const consoleWelcome =
  'Deskcheck. Paste a story or a link. Then: confirm 3, wrong 3, cant 3, take 3, reopen 3, note 3 words, more, date 2024-05-31, open, find words, settings, help, quit.';
export const noStoryOpen = 'No story is open here. Paste one first.';
export const checkNotShown = (nth: number): string => `Check ${nth} is not shown here. Type "more" first.`;
export const didNotWork = (why: string): string => `That did not work: ${why}`;
