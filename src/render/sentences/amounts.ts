/** Numbers of things, in words. */
import { digits } from '#render/digits.ts';

export const count = (many: number, one: string, more = `${one}s`): string =>
  `${digits(many, 0)} ${many === 1 ? one : more}`;
export const andMore = (left: number, one: string, more = `${one}s`): string =>
  `… and ${count(left, `more ${one}`, `more ${more}`)}, on the board and in the export.`;
