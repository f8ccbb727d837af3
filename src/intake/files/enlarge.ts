import { inflateSync } from 'node:zlib';

/** What the lines of a picture are brought to, in pixels: what letters are read best at. */
const GOOD_LINE_PIXELS = 34;
const MOST_TIMES = 4;
const MOST_PIXELS = 30_000_000;

/** A grey picture, eight bits a pixel. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A picture with small letters, enlarged, as a portable graymap. `picture`: a grey PNG as a data URL, as the reader of letters gives it. */
export function enlarge(picture: string, lineHeight: number): Buffer | undefined {
  const grey = readGreyPng(Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  if (grey === undefined) return undefined;
  const times = Math.min(MOST_TIMES, GOOD_LINE_PIXELS / Math.max(8, lineHeight));
  const width = Math.round(grey.width * times);
  const height = Math.round(grey.height * times);
  if (times < 1.2 || width * height > MOST_PIXELS) return undefined;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = valueAt(grey, (x + 0.5) / times - 0.5, (y + 0.5) / times - 0.5);
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

/** Between four pixels, each by how near it is. */
function valueAt({ width, height, pixels }: Grey, x: number, y: number): number {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  const over = Math.min(1, Math.max(0, x - left));
  const down = Math.min(1, Math.max(0, y - top));
  const at = (column: number, row: number): number => pixels[row * width + column] ?? 0;
  const above = at(left, top) * (1 - over) + at(right, top) * over;
  const below = at(left, bottom) * (1 - over) + at(right, bottom) * over;
  return Math.round(above * (1 - down) + below * down);
}

/** Eight bits a pixel, no colours, not interlaced: the only form asked for. */
function readGreyPng(file: Buffer): Grey | undefined {
  if (file.length < 33 || file[24] !== 8 || file[25] !== 0 || file[28] !== 0) return undefined;
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  if (width * height > MOST_PIXELS) return undefined;
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts), { maxOutputLength: (width + 1) * height });
  return { width, height, pixels: unfilter(raw, width, height) };
}

/** Each row is stored as its difference from its neighbours, in one of five ways. */
function unfilter(raw: Buffer, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x > 0 ? (pixels[at - 1] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - width] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (pixels[at - width - 1] ?? 0) : 0;
      pixels[at] = (raw[y * (width + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return pixels;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const sum = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
