import type { Span } from './span.ts';

/** A named part of a stage: stages are lists of these, in the order in which they are tried. */
export interface Step<Input, Output> {
  readonly name: string;
  /** What it is there for, in a line; an example says it best. */
  readonly why: string;
  readonly run: (input: Input) => Output | undefined;
}

/** What a step did to a finding. */
export interface Trace {
  readonly stage: string;
  readonly step: string;
  readonly why: string;
  readonly did: 'made' | 'changed' | 'refused';
  readonly span: Span;
}

let listener: ((trace: Trace) => void) | undefined;

/** Runs a reading and tells of each step that made, changed or refused a finding. Without it a trace costs nothing. */
export function traceOf<Result>(run: () => Result): { readonly result: Result; readonly traces: readonly Trace[] } {
  const traces: Trace[] = [];
  const before = listener;
  listener = (trace) => traces.push(trace);
  try {
    return { result: run(), traces };
  } finally {
    listener = before;
  }
}

/** The answer of the first step that has one. `didOf` names what it did to the finding at `span`. */
export function firstStep<Input, Output>(
  stage: string,
  steps: readonly Step<Input, Output>[],
  input: Input,
  span: Span,
  didOf: (output: Output) => Trace['did'] = () => 'made',
): Output | undefined {
  for (const step of steps) {
    const output = step.run(input);
    if (output === undefined) continue;
    note(stage, step, span, () => didOf(output));
    return output;
  }
  return undefined;
}

/** Each step in turn on what the one before made of it. */
export function everyStep<Value>(
  stage: string,
  steps: readonly Step<Value, Value>[],
  value: Value,
  spanOf: (value: Value) => Span,
): Value {
  return steps.reduce((before, step) => {
    const after = step.run(before) ?? before;
    if (after !== before) note(stage, step, spanOf(before), () => 'changed');
    return after;
  }, value);
}

function note(
  stage: string,
  { name, why }: Pick<Step<never, unknown>, 'name' | 'why'>,
  span: Span,
  did: () => Trace['did'],
): void {
  listener?.({ stage, step: name, why, did: did(), span: { start: span.start, end: span.end } });
}
