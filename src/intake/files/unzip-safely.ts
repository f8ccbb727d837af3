import { inflateRawSync } from 'node:zlib';

const END_SIGN = 0x06054b50;
const ENTRY_SIGN = 0x02014b50;
const MOST_ENTRIES = 2_000;
/** All of a Word file's parts together, unpacked, pictures aside. */
const MOST_BYTES = 60_000_000;

/** Whether a zip can be unpacked without filling the memory: what it says of itself is not believed, its text is unpacked with a limit. */
export function isSafeZip(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END_SIGN) return false;
  const entries = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (entries > MOST_ENTRIES) return false;
  let left = MOST_BYTES;
  for (let nth = 0; nth < entries; nth++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_SIGN) return false;
    const size = sizeOf(file, at, left);
    if (size === undefined) return false;
    left -= size;
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return true;
}

/** Of one entry, unpacked; undefined when it is more than `most`, or broken. */
function sizeOf(file: Buffer, at: number, most: number): number | undefined {
  const method = file.readUInt16LE(at + 10);
  const packed = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if (local + 30 > file.length) return undefined;
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packed > file.length) return undefined;
  if (method === 0) return packed <= most ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: most }).length;
  } catch {
    return undefined;
  }
}
