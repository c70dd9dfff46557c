/**
 * A line of a table test as data: run by Vitest (`checkCases.ts`) and, from the same list, inside the add-on's bundle. Neither a
 * runner nor Node is imported by a file of cases; both sides are plain JSON.
 */
export interface Case {
  readonly title: string;
  readonly actual: () => unknown;
  readonly expected: unknown;
}

/** Name of a table -> its lines. */
export type Tables = Readonly<Record<string, readonly Case[]>>;

/** Characters that cannot be seen, by their code. */
export function visible(text: unknown): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e\u00a0-\u024f\u1ea0-\u1ef9–“”…≥≤]|[\u00a0\u00ad]/g, (character) => {
    return `<${character.charCodeAt(0).toString(16)}>`;
  });
}

/** Cases of one function: what goes in, what comes out. */
export function cases<Input extends readonly unknown[], Output>(
  of: (...input: Input) => Output,
  ...rows: readonly (readonly [...input: Input, expected: Output])[]
): Case[] {
  return rows.map((row) => {
    const input = row.slice(0, -1) as unknown as Input;
    return { title: input.map(visible).join(', '), actual: () => of(...input), expected: row[row.length - 1] };
  });
}
