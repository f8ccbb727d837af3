/** What a command ends with: 0 done, 1 the input could not be used, 2 the command line was wrong. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output?: string;
  readonly error?: string;
}

/** The words of a broken promise, for a person. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
