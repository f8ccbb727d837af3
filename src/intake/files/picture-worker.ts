import type { Reading } from '#intake/page/reading.ts';
import { answerJobs } from '#threads/answer.ts';
import { readPicture } from './read-picture.ts';

answerJobs<Uint8Array, Reading>(readPicture);
