import { TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';

/** Bytes to text: byte order mark, HTTP, <meta>, strict UTF-8, then a guess. What declares UTF-8 and is not is guessed too. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const fallback = 'x-user-defined'; // stands for "nothing was declared": no page declares it
  const declared = sniffEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: fallback,
    maxPrescanBytes: 4096,
  });
  const isDeclared = declared.toLowerCase() !== fallback;
  if (isDeclared && declared !== 'UTF-8') return decodeAs(declared, bytes);
  return decodeStrictly(bytes) ?? decodeAs(guess(bytes), bytes);
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page cut in the middle of a character is still UTF-8: chardet says so. */
function guess(bytes: Uint8Array): string {
  return chardet.detect(bytes.subarray(0, 200_000)) ?? 'windows-1252';
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // chardet knows names that browsers do not
  }
}
