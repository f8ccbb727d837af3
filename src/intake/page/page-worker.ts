import { answerJobs } from '#threads/answer.ts';
import { decodePage } from '#intake/web/decode-page.ts';
import type { PageJob } from './page-job.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';

answerJobs<PageJob, Reading>(async (job) => {
  if (job.kind === 'html') return readPage(job.html, job.url);
  if (job.kind === 'bytes') return readPage(decodePage(job.bytes, job.charset), job.url);
  const { readPdf } = await import('./read-pdf.ts'); // large, and rarely needed
  return readPdf(job.bytes);
});
