/**
 * Values, what is shown of them, and formulas of a Range.
 *
 * What is written is read as if typed into the cell, as Google does: `=1+1` is a formula, `5.1` a number or a day unless the cell is
 * formatted as text. https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
import { Exception } from '../../services/exception.ts';
import { dateKindOf, typedOf, valueOfCell } from '../cell/cellValues.ts';
import { gridRangeOf } from '../book/area.ts';
import type { CellData } from '../book/resource.ts';
import type { RangePart } from './part.ts';

const formulaOf = (cell: CellData | undefined): string => cell?.userEnteredValue?.formulaValue ?? '';

const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);

export const rangeValues = ({ host: { book }, area, gridRange, self, cells, firstCell, requireFit }: RangePart) => {
  const timeZone = (): string => book.file().properties.timeZone;
  const valueOf = (cell: CellData | undefined) => valueOfCell(cell, timeZone());

  /** A date shows as one: Google gives a cell that has no format the one of the locale. */
  const formatDates = (values: readonly (readonly unknown[])[]): void => {
    const kinds = values.map((row) => row.map((value) => dateKindOf(value, timeZone())));
    if (!kinds.some((row) => row.some((kind) => kind !== undefined))) return;
    for (const [row, line] of cells('look').entries()) {
      for (const [column, cell] of line.entries()) {
        const type = kinds[row]?.[column];
        if (type === undefined || cell?.userEnteredFormat?.numberFormat) continue;
        const { sheetId, rowIndex, columnIndex } = area;
        const place = {
          sheetId,
          rowIndex: rowIndex + row,
          columnIndex: columnIndex + column,
          numRows: 1,
          numColumns: 1,
        };
        const format = { userEnteredFormat: { numberFormat: { type } } };
        book.write(
          { repeatCell: { range: gridRangeOf(place), cell: format, fields: 'userEnteredFormat.numberFormat' } },
          ['values', 'look'],
        );
      }
    }
  };
  const write = (values: readonly (readonly unknown[])[]): object => {
    requireFit(values);
    formatDates(values);
    book.writeValues({ range: gridRange, values: values.map((row) => row.map((value) => typedOf(value, timeZone()))) });
    return self();
  };
  const everywhere = <T>(value: T): T[][] =>
    Array.from({ length: area.numRows }, () => Array<T>(area.numColumns).fill(value));

  return {
    getValue: () => valueOf(firstCell('values')),
    getValues: () => cells('values').map((row) => row.map(valueOf)),
    setValue: (value: unknown) => write(everywhere(value)),
    setValues: (values: unknown[][]) => write(values),
    getDisplayValue: () => firstCell('values')?.formattedValue ?? '',
    getDisplayValues: () => cells('values').map((row) => row.map((cell) => cell?.formattedValue ?? '')),
    getFormula: () => formulaOf(firstCell('values')),
    getFormulas: () => cells('values').map((row) => row.map(formulaOf)),
    setFormula: (formula: string) => write(everywhere(asFormula(formula))),
    setFormulas: (formulas: string[][]) => write(formulas.map((row) => row.map(asFormula))),
    isBlank: () => cells('values').every((row) => row.every((cell) => cell?.userEnteredValue === undefined)),
    isChecked: () => {
      const checked = cells('values')
        .flat()
        .map((cell) => cell?.effectiveValue?.boolValue);
      return checked.every((value) => value === checked[0]) ? (checked[0] ?? null) : null;
    },
    check: () => write(everywhere(true)),
    uncheck: () => write(everywhere(false)),
    sort: (given: unknown) => {
      const specs = Array.isArray(given) ? (given as unknown[]) : [given];
      const sortSpecs = specs.map((spec) => {
        const { column, ascending = true } =
          typeof spec === 'number'
            ? { column: spec }
            : (spec as { readonly column: number; readonly ascending?: boolean });
        const index = column - 1;
        if (index < area.columnIndex || index >= area.columnIndex + area.numColumns) {
          throw new Exception(`Sort range must contain sort column: ${column}`);
        }
        return { dimensionIndex: index, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' };
      });
      book.write({ sortRange: { range: gridRange, sortSpecs } });
      return self();
    },
    trimWhitespace: () => {
      book.write({ trimWhitespace: { range: gridRange } });
      return self();
    },
    randomize: () => {
      book.write({ randomizeRange: { range: gridRange } });
      return self();
    },
  };
};
