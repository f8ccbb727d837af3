/** How many pixels a PNG, JPEG or WebP says it has; undefined when it says nothing that makes sense. */
export function pixelsOf(bytes: Uint8Array): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size =
    file.toString('latin1', 1, 4) === 'PNG' ? pngSize(file) : file[0] === 0xff ? jpegSize(file) : webpSize(file);
  if (size === undefined) return undefined;
  const [width, height] = size;
  return width > 0 && height > 0 ? width * height : undefined;
}

type Size = readonly [width: number, height: number];

function pngSize(file: Buffer): Size | undefined {
  return file.length < 24 ? undefined : [file.readUInt32BE(16), file.readUInt32BE(20)];
}

/** Its frame's head stands behind segments of any length. */
function jpegSize(file: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 < file.length) {
    if (file[at] !== 0xff) return undefined;
    const sign = file[at + 1] ?? 0;
    const isFrame = sign >= 0xc0 && sign <= 0xcf && sign !== 0xc4 && sign !== 0xc8 && sign !== 0xcc;
    if (isFrame) return [file.readUInt16BE(at + 7), file.readUInt16BE(at + 5)];
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(file: Buffer): Size | undefined {
  if (file.length < 30) return undefined;
  const form = file.toString('latin1', 12, 16);
  if (form === 'VP8 ') return [file.readUInt16LE(26) & 0x3fff, file.readUInt16LE(28) & 0x3fff];
  if (form === 'VP8X') return [file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1];
  if (form !== 'VP8L') return undefined;
  const bits = file.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}
