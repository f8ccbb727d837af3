/** About stories that were read on pictures, and stories in files. */

export const fromPicture = (name: string): string =>
  `Read from the picture ${name}. Where a letter is wrong, paste the text put right and I will read that.`;
export const hardToRead = 'Hard to read:';
export const paragraphsLeft = (count: number): string => `+ ${count} more`;
/** In the reply's first line. */
export const originWords = (name: string, isPicture: boolean): string => (isPicture ? `from a picture, ${name}` : name);
