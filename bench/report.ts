/** One figure of a benchmark. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** As in the plan of the house. */
  readonly budget: string;
  /** The same without what is measured, in the same run. */
  readonly reference: string;
}

export function printFigures(figures: readonly Figure[]): void {
  const rows = [
    { what: 'what', measured: 'measured', budget: 'budget', reference: 'reference' },
    ...figures,
  ];
  const columns = ['what', 'measured', 'budget', 'reference'] as const;
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(columns.map((column, index) => row[column].padEnd(widths.at(index) ?? 0)).join('  ').trimEnd());
  }
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted.at(Math.min(sorted.length - 1, Math.floor(share * sorted.length))) ?? NaN;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
