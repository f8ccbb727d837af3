import type { Span } from './span.ts';

interface NamedStep {
  readonly name: string;
  /** What it is there for, in a line; an example says it best. */
  readonly why: string;
}

/** A named part of a stage: stages are lists of these, in the order in which they are tried. */
export interface Step<Input, Output> extends NamedStep {
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
    if (listener !== undefined) tell(stage, step, didOf(output), span);
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
    if (after !== before) tell(stage, step, 'changed', spanOf(before));
    return after;
  }, value);
}

/** A step that is no part of a list, told by whoever takes it. Costs nothing when nobody listens. */
export function tell(stage: string, step: NamedStep, did: Trace['did'], { start, end }: Span): void {
  listener?.({ stage, step: step.name, why: step.why, did, span: { start, end } });
}

/** Each pass in turn on the findings that the one before left. */
export function everyPass<Finding>(
  stage: string,
  passes: readonly Step<readonly Finding[], readonly Finding[]>[],
  findings: readonly Finding[],
  spanOf: (finding: Finding) => Span,
): readonly Finding[] {
  return passes.reduce((before, pass) => watch(stage, pass, before, pass.run(before) ?? before, spanOf), findings);
}

/** What a pass made of a list of findings: tells which it added, changed and dropped, and hands on what it made. */
export function watch<Finding, Made>(
  stage: string,
  step: NamedStep,
  before: readonly Finding[],
  after: readonly Made[],
  spanOf: (finding: Finding | Made) => Span,
): readonly Made[] {
  if (listener === undefined) return after;
  const key = (finding: Finding | Made): string => `${spanOf(finding).start}-${spanOf(finding).end}`;
  const known = new Map(before.map((finding) => [key(finding), JSON.stringify(finding)] as const));
  for (const finding of after) {
    const was = known.get(key(finding));
    known.delete(key(finding));
    if (was !== JSON.stringify(finding)) tell(stage, step, was === undefined ? 'made' : 'changed', spanOf(finding));
  }
  for (const finding of before) if (known.has(key(finding))) tell(stage, step, 'refused', spanOf(finding));
  return after;
}
