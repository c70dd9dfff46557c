/** Notes and data validation of the cells of a Range. */
import { validationsKept } from '../book/host.ts';
import type { CellData } from '../book/resource.ts';
import { makeValidation } from '../rules/dataValidation.ts';
import type { RangePart } from './part.ts';

const noteOf = (cell: CellData | undefined): string => cell?.note ?? '';
const notedCell = (note: string | null): CellData => (note === null || note === '' ? {} : { note });

export const rangeNotes = ({ host, cells, firstCell, fill, fillEach }: RangePart) => {
  const validationOf = (cell: CellData | undefined): object | null =>
    cell?.dataValidation ? makeValidation(host, cell.dataValidation) : null;
  const guardedCell = (validation: object | null): CellData =>
    validation === null ? {} : { dataValidation: validationsKept.of(validation) };
  return {
    getNote: () => noteOf(firstCell('look')),
    getNotes: () => cells('look').map((row) => row.map(noteOf)),
    setNote: (note: string | null) => fill(notedCell(note), 'note', ['look']),
    setNotes: (notes: (string | null)[][]) => fillEach(notes, notedCell, 'note', ['look']),
    getDataValidation: () => validationOf(firstCell('look')),
    getDataValidations: () => cells('look').map((row) => row.map(validationOf)),
    setDataValidation: (validation: object | null) => fill(guardedCell(validation), 'dataValidation', ['look']),
    setDataValidations: (validations: (object | null)[][]) =>
      fillEach(validations, guardedCell, 'dataValidation', ['look']),
  };
};
