/** A line that was longer than the limit: its text is not kept. */
export interface TooLong {
  readonly tooLong: true;
}

/**
 * Lines of UTF-8 bytes, split at "\n" only: JSON may hold U+2028 and a bare "\r" raw, where node:readline would split it.
 * A line of more than `maxChars` UTF-16 units is passed over and yields `{ tooLong: true }`.
 */
export async function* splitBoundedLines(
  bytes: AsyncIterable<Uint8Array | string>,
  maxChars: number,
): AsyncGenerator<string | TooLong> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let skipping = false;
  for await (const chunk of bytes) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield skipping || part.length > maxChars ? { tooLong: true } : part;
      skipping = false;
    }
    if (rest.length > maxChars) {
      skipping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (skipping || rest !== '') yield skipping ? { tooLong: true } : rest;
}

/** The same without a limit, for a file of our own making. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const line of splitBoundedLines(bytes, Number.POSITIVE_INFINITY)) if (typeof line === 'string') yield line;
}
