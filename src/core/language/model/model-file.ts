/**
 * A model file: 8 bytes "DESKMODL", u32 version, u32 CRC-32 of all that follows, u32 length of the table; the table, one line
 * a section, "name offset length"; then the sections, each at a multiple of 8 from the file's start. Little-endian.
 *
 *   const file = openModel('tagger');            // models/tagger.model
 *   const bytes = sectionOf(file, 'tags.keys');  // a Uint8Array
 *   const labels = readLines(file, 'tags.labels');
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

export const MODEL_MAGIC = 'DESKMODL';
export const MODEL_VERSION = 2;
/** Magic, version, checksum, length of the table. */
export const MODEL_HEAD_BYTES = 20;

export interface ModelFile {
  readonly name: string;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** Sections by the model's name, in memory that several threads see: shared-models.ts. */
export type SharedModels = ReadonlyMap<string, ModelFile['sections']>;

export const MODELS_FOLDER: string = path.join(import.meta.dirname, '..', '..', '..', '..', 'models');

let shared: SharedModels | undefined;

/** From here on this thread opens those that another one has read. */
export function useModels(models: SharedModels): void {
  shared = models;
}

/** Reads models/NAME.model. Throws, naming the file, when it is missing, damaged or not a model of this version. */
export function openModel(name: string): ModelFile {
  const file = path.join(MODELS_FOLDER, `${name}.model`);
  const sections = shared?.get(name);
  if (sections !== undefined) return { name: file, sections };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`cannot read the model ${file}; "npm run train" builds it`, { cause });
  }
  return readModelFile(bytes, file);
}

export function readModelFile(bytes: Uint8Array, name: string): ModelFile {
  // Sections must be aligned for typed arrays: a copy, when the bytes are a part of something else.
  const own =
    bytes.byteOffset % 8 === 0 ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : new Uint8Array(bytes);
  const head = new DataView(own.buffer, own.byteOffset);
  if (own.length < MODEL_HEAD_BYTES || textOf(own.subarray(0, 8)) !== MODEL_MAGIC) {
    throw new Error(`${name} is not a Deskcheck model`);
  }
  const version = head.getUint32(8, true);
  if (version !== MODEL_VERSION) {
    throw new Error(`${name} is a model of version ${version}; this program reads version ${MODEL_VERSION}`);
  }
  if (crc32(own.subarray(16)) !== head.getUint32(12, true)) {
    throw new Error(`${name} is damaged: its checksum does not agree with its content`);
  }
  const sections = new Map<string, Uint8Array>();
  for (const line of linesOf(own.subarray(MODEL_HEAD_BYTES, MODEL_HEAD_BYTES + head.getUint32(16, true)))) {
    const [section = '', offset, length] = line.split(' ');
    sections.set(section, own.subarray(Number(offset), Number(offset) + Number(length)));
  }
  return { name, sections };
}

export function sectionOf(file: ModelFile, section: string): Uint8Array {
  const bytes = file.sections.get(section);
  if (bytes === undefined) throw new Error(`${file.name} has no section "${section}"`);
  return bytes;
}

export function readLines(file: ModelFile, section: string): readonly string[] {
  return linesOf(sectionOf(file, section));
}

export function readFloats(file: ModelFile, section: string): Float32Array {
  const bytes = sectionOf(file, section);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return bytes.length === 0 ? [] : textOf(bytes).split('\n');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
