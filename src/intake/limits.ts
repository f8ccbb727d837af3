/** What one link may cost. Every limit ends in a refusal that says so. */
export interface Limits {
  readonly connectMs: number;
  readonly headersMs: number;
  /** From the first connection to the last byte, redirects included. */
  readonly wholeMs: number;
  readonly redirects: number;
  /** After decompression. */
  readonly maxPageBytes: number;
  readonly maxPdfBytes: number;
  readonly maxFileBytes: number;
  /** UTF-16 units of one story, pasted or linked: some 35,000 words. */
  readonly maxStoryChars: number;
  readonly parseMs: number;
  readonly parseMegabytes: number;
}

export const LIMITS: Limits = {
  connectMs: 5_000,
  headersMs: 10_000,
  wholeMs: 20_000,
  redirects: 5,
  maxPageBytes: 5_000_000,
  maxPdfBytes: 15_000_000,
  maxFileBytes: 15_000_000,
  maxStoryChars: 200_000,
  parseMs: 8_000,
  parseMegabytes: 384,
};
