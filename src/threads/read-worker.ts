import { workerData } from 'node:worker_threads';
import type { Article } from '#core/article.ts';
import { useModels } from '#core/language/model/model-file.ts';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { answerJobs } from './answer.ts';
import type { ReadingGiven } from './open-reader.ts';

const { facts, models }: ReadingGiven = workerData;
useModels(models);

// The models are loaded by the first reading, and that is not the first story's time.
read(readPaste('Ready.'), facts);

answerJobs<Article, Report>((article) => read(article, facts));
