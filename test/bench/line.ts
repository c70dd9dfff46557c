/** One line of the bench: a value beside its anchor, the ratio, the goal, met or missed. */
export interface BenchLine {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly anchor: string;
  readonly anchorValue: number;
  /** What is judged: by default value / anchor. */
  readonly judged: number;
  readonly goal: string;
  readonly met: boolean;
}

export function ratioLine(line: Omit<BenchLine, 'judged' | 'met' | 'goal'> & { readonly most: number }): BenchLine {
  const { most, ...rest } = line;
  const judged = line.value / line.anchorValue;
  return { ...rest, judged, goal: `tỷ số <= ${shown(most)}`, met: judged <= most };
}

export function limitLine(line: Omit<BenchLine, 'judged' | 'met' | 'goal'> & { readonly most: number }): BenchLine {
  const { most, ...rest } = line;
  return {
    ...rest,
    judged: line.value / line.anchorValue,
    goal: `<= ${shown(most)} ${line.unit}`,
    met: line.value <= most,
  };
}

export function table(lines: readonly BenchLine[]): string {
  const rows = [
    ['', 'Đo', 'Giá trị', 'Mốc so sánh', 'Giá trị mốc', 'Tỷ số', 'Mục tiêu', ''],
    ...lines.map(({ id, what, value, unit, anchor, anchorValue, judged, goal, met }) => [
      ...[
        id,
        what,
        `${shown(value)} ${unit}`,
        anchor,
        `${shown(anchorValue)} ${unit}`,
        shown(judged),
        goal,
        met ? 'đạt' : 'KHÔNG ĐẠT',
      ],
    ]),
  ];
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A cell that is missing or no number. */
export function isBroken({ value, anchorValue, judged }: BenchLine): boolean {
  return [value, anchorValue, judged].some((number) => !Number.isFinite(number));
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return '?';
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);
}
