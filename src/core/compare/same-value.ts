import type { Figure } from '#core/figures/figure.ts';
import { stemOf } from './stem.ts';

export function valuesMeet(a: Figure, b: Figure): boolean {
  const [one, other] = commonUnit(a) === commonUnit(b) ? [commonEnds(a), commonEnds(b)] : [endsOf(a), endsOf(b)];
  return near(one.low, other.low) && near(one.high, other.high);
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

export function endsOf({ value }: Figure): Ends {
  return typeof value === 'number' ? { low: value, high: value } : value;
}

const COMMON_UNITS: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  ratio: ['percent', 100],
  second: ['minute', 1 / 60],
  hour: ['minute', 60],
  week: ['day', 7],
  metre: ['kilometre', 0.001],
};

export function commonEnds(figure: Figure): Ends {
  const times = COMMON_UNITS[unitName(figure)]?.[1] ?? 1;
  const { low, high } = endsOf(figure);
  return { low: low * times, high: high * times };
}

function commonUnit(figure: Figure): string {
  const name = unitName(figure);
  return COMMON_UNITS[name]?.[0] ?? name;
}

export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function unitName({ unit }: Figure): string {
  if (unit.kind === 'money') return unit.currency;
  return unit.kind === 'measure' ? unit.name : unit.kind;
}

export function sameUnit(a: Figure, b: Figure): boolean {
  return commonUnit(a) === commonUnit(b) || isBare(a) || isBare(b);
}

export function isBare(figure: Figure): boolean {
  return figure.unit.kind === 'count' && figure.countedHead === undefined;
}

export function sameHead(a: Figure, b: Figure): boolean {
  return a.countedHead !== undefined && b.countedHead !== undefined && stemOf(a.countedHead) === stemOf(b.countedHead);
}
