export type Figure = {
  /** What was measured, as a person would say it: `a mark stored, against the same rows by hand`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'times' | 'ms' | 'kB';
  /** The most that it may be. Ratios of one run have limits; times alone do not, since machines differ. */
  readonly limit?: number;
};

type Measure = () => Promise<readonly Figure[]>;

const measurements = new Map<string, Measure>();
Object.assign(globalThis, { measurements });

/** Adds a measurement, which runs in a browser of its own with an empty profile on disk. */
export function measurement(name: string, measure: Measure): void {
  if (measurements.has(name)) throw new Error(`Two measurements are called "${name}".`);
  measurements.set(name, measure);
}

/** The value below which this share of the times lies: 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that the work took, by the page's own clock. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
