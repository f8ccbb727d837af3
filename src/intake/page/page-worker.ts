import { parentPort } from 'node:worker_threads';
import { decodePage } from '#intake/web/decode-page.ts';
import type { PageJob, PageResult } from './page-job.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';

/** One job after another. What is thrown is reported; what never returns is terminated from outside. */
async function read(job: PageJob): Promise<Reading> {
  if (job.kind === 'html') return readPage(job.html, job.url);
  if (job.kind === 'bytes') return readPage(decodePage(job.bytes, job.charset), job.url);
  const { readPdf } = await import('./read-pdf.ts'); // large, and rarely needed
  return readPdf(job.bytes);
}

async function answer({ id, job }: { readonly id: number; readonly job: PageJob }): Promise<void> {
  let result: PageResult;
  try {
    result = { id, reading: await read(job) };
  } catch (error) {
    result = { id, failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(result, []);
}

parentPort?.on('message', (message) => void answer(message));
const started: PageResult = { started: true };
parentPort?.postMessage(started, []);
