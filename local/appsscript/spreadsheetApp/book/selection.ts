/** Which sheet and cells are active: at first what the person chose in the window, then what the script chose. */
import { a1Of, areaOfA1, type Area } from './area.ts';
import type { Book } from './book.ts';
import type { SpreadsheetEnvironment } from '../environment.ts';

export interface Selection {
  active(): Area;
  activate(area: Area): void;
}

/** Of a sheet that nobody chose cells in. */
export const firstCell = (sheetId: number): Area => ({
  sheetId,
  rowIndex: 0,
  columnIndex: 0,
  numRows: 1,
  numColumns: 1,
});

/** @param isOpen the file that the person sees; another file has a selection of its own that nobody sees. */
export const makeSelection = (environment: SpreadsheetEnvironment, book: Book, isOpen: boolean): Selection => {
  const chosen: { area?: Area } = {};
  const atFirst = (): Area => {
    const { sheets } = book.file();
    const visible = sheets.find(({ properties }) => properties.hidden !== true) ?? sheets[0];
    const fallback = firstCell(visible?.properties.sheetId ?? 0);
    if (!isOpen) return fallback;
    const { sheetId, range } = environment.activeRange();
    const sheet = sheets.find(({ properties }) => (properties.sheetId ?? 0) === sheetId);
    return (sheet && areaOfA1(range, sheet)) ?? fallback;
  };
  return {
    active: () => {
      const { area } = chosen;
      const isThere = book.file().sheets.some(({ properties }) => (properties.sheetId ?? 0) === area?.sheetId);
      chosen.area = area && isThere ? area : atFirst();
      return chosen.area;
    },
    activate: (area) => {
      chosen.area = area;
      if (!isOpen) return;
      book.flush();
      environment.select({ sheetId: area.sheetId, range: a1Of(area) });
    },
  };
};
