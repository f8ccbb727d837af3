import { z } from 'zod';
import { reportSchema } from '#core/report.ts';
import type { Outcome } from './outcome.ts';

/** Prints the JSON Schema of a report: the contract that other programs read. */
export function runSchema(): Promise<Outcome> {
  return Promise.resolve({ code: 0, output: JSON.stringify(z.toJSONSchema(reportSchema), undefined, 2) });
}
