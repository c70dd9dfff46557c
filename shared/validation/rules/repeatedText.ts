/** Suspicion: one text in many rows of a column. Short answers ("Không có") repeat rightly. */
import { short, type Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

const MANY = 4;
const SHORTEST = 20;

/** One finding a text, at the second row that has it. */
export function repeatedText(rows: readonly TypedRow[], columns: readonly string[], report: Report): void {
  if (rows.length < MANY) return;
  for (const column of columns) {
    const places = new Map<string, number[]>();
    for (const { rowNumber, values } of rows) {
      const text = values[column];
      if (typeof text !== 'string' || text.length < SHORTEST) continue;
      const found = places.get(text);
      if (found === undefined) places.set(text, [rowNumber]);
      else found.push(rowNumber);
    }
    for (const [received, rowNumbers] of places) {
      if (rowNumbers.length >= MANY)
        report('suspicion-text-repeated', rowNumbers[1], column, { received, expected: short(rowNumbers.join(', ')) });
    }
  }
}
