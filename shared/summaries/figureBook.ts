/** Collects figures: counts by row, sums, ratios; one row may count under several keys. */
import type { SummaryFigure } from './summary.ts';

interface Open {
  value: number | null;
  readonly unit: string;
  readonly rows: string[];
}

export class FigureBook {
  readonly #figures = new Map<string, Open>();

  /** Opens a count at 0, so that "none" is said and not left out. */
  open(key: string, unit: string): void {
    if (!this.#figures.has(key)) this.#figures.set(key, { value: 0, unit, rows: [] });
  }

  /** Adds to an open figure and notes the row. @throws RangeError for a key that was not opened: a fault of the program. */
  add(key: string, amount: number, row: string): void {
    const figure = this.#figures.get(key);
    if (figure === undefined) throw new RangeError(`figure ${key} is not open`);
    figure.value = (figure.value ?? 0) + amount;
    figure.rows.push(row);
  }

  valueOf(key: string): number {
    return this.#figures.get(key)?.value ?? 0;
  }

  rowsOf(key: string): readonly string[] {
    return this.#figures.get(key)?.rows ?? [];
  }

  /** 100 x sum of some figures / sum of others, to two decimals; `null` when there is nothing to divide by. */
  ratio(key: string, numerator: readonly string[], denominator: readonly string[]): void {
    const sum = (keys: readonly string[]) => keys.reduce((total, one) => total + this.valueOf(one), 0);
    const rows = [...new Set([...numerator, ...denominator].flatMap((one) => this.rowsOf(one)))];
    this.#figures.set(key, { value: percent(sum(numerator), sum(denominator)), unit: '%', rows });
  }

  toRecord(): Readonly<Record<string, SummaryFigure>> {
    return Object.fromEntries(this.#figures);
  }
}

/** To two decimals, half up. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole) / 100;
}
