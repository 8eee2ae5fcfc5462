/** Times work for benchmarks: warmed up, then in turns, so that a busy machine slows all contenders alike. */

/** At least this long for each, and at least so many times. */
const leastMs = 1_000;
const leastRuns = 5;

/** @returns for each contender the median of its milliseconds a run */
export function timeEach<Name extends string>(
  contenders: Record<Name, () => unknown>,
): Record<Name, number> {
  const works = Object.entries(contenders) as [Name, () => unknown][];
  const times = new Map(works.map(([name]) => [name, [] as number[]] as const));
  works.forEach(([, work]) => work());
  const total = () => Math.min(...[...times.values()].map((own) => own.reduce((a, b) => a + b, 0)));
  const deadline = performance.now() + works.length * leastMs * 3;
  for (let run = 0; run < leastRuns || (total() < leastMs && performance.now() < deadline); run++) {
    for (const [name, work] of works) {
      const start = performance.now();
      work();
      times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, own]) => [name, median(own)])) as Record<
    Name,
    number
  >;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Three figures are as many as a measurement bears. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** Prints a benchmark's figures as one JSON line. */
export function report(bench: string, figures: Record<string, string | number>): void {
  const rounded = Object.entries(figures).map(([name, value]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  console.log(JSON.stringify({ bench, ...Object.fromEntries(rounded) }));
}
