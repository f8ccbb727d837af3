/**
 * The models in memory that every thread sees, laid out once: a pool of threads holds one copy.
 *
 *   const models = shareModels();                     // where the threads are opened
 *   new Worker(url, { workerData: { models } });
 *   useModels(workerData.models);                     // in each of them, before its first reading
 */
import { readdirSync } from 'node:fs';
import { layOutSections } from './linear-model.ts';
import { MODELS_FOLDER, openModel } from './model-file.ts';
import type { SharedModels } from './model-file.ts';

const ENDING = '.model';

let shared: SharedModels | undefined;

/** One copy in this process, read on the first call. */
export function shareModels(): SharedModels {
  return (shared ??= readAll());
}

function readAll(): SharedModels {
  const files = readdirSync(MODELS_FOLDER).filter((file) => file.endsWith(ENDING));
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -ENDING.length);
      const sections = layOutSections(openModel(name));
      return [name, new Map(sections.entries().map(([section, bytes]) => [section, inSharedMemory(bytes)]))];
    }),
  );
}

function inSharedMemory(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
