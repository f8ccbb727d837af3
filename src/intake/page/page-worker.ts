import { answerJobs } from '#threads/answer.ts';
import { decodePage } from '#intake/web/decode-page.ts';
import type { PageJob } from './page-job.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';

// What reads files is large, and rarely needed: it is loaded when it is.
answerJobs<PageJob, Reading>(async (job) => {
  switch (job.kind) {
    case 'html':
      return readPage(job.html, job.url);
    case 'bytes':
      return readPage(decodePage(job.bytes, job.charset), job.url);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(job.bytes);
    case 'docx':
      return (await import('#intake/files/read-docx.ts')).readDocx(job.bytes);
    case 'mail':
      return (await import('#intake/files/read-mail.ts')).readMail(job.bytes);
  }
});
