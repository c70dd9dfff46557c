/** Sheets of a spreadsheet: found, inserted, deleted, moved, chosen. */
import { Exception } from '../../services/exception.ts';
import { rangesKept, sheetsKept, type Host } from '../book/host.ts';
import { firstCell } from '../book/selection.ts';
import type { SheetProperties, SheetResource } from '../book/resource.ts';

interface InsertOptions {
  /** A Sheet whose copy the new one is. */
  readonly template?: object;
}

/** `insertSheet()`, `(name)`, `(index)`, `(name, index)`, each with options at its end. */
const insertion = (args: readonly (string | number | InsertOptions)[]) => {
  const title = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg): arg is InsertOptions => typeof arg === 'object');
  return { title, index, template: options?.template };
};

export const spreadsheetSheets = (host: Host) => {
  const { book, selection } = host;
  const idOf = ({ properties }: SheetResource): number => properties.sheetId ?? 0;
  const activeId = (): number => selection.active().sheetId;
  const activate = (sheetId: number): object => {
    selection.activate(firstCell(sheetId));
    return host.sheet(sheetId);
  };
  const indexOf = (sheetId: number): number => book.file().sheets.findIndex((sheet) => idOf(sheet) === sheetId);
  const duplicate = (sourceSheetId: number, insertSheetIndex: number, newSheetName: string | undefined): object => {
    const named = newSheetName === undefined ? {} : { newSheetName };
    const reply = book.perform({ duplicateSheet: { sourceSheetId, insertSheetIndex, ...named } });
    const made = reply as { readonly duplicateSheet: { readonly properties: SheetProperties } };
    return activate(made.duplicateSheet.properties.sheetId ?? 0);
  };
  const insertSheet = (...args: (string | number | InsertOptions)[]): object => {
    const { title, index = indexOf(activeId()) + 1, template } = insertion(args);
    const { length } = book.file().sheets;
    if (index < 0 || index > length) throw new Exception(`Sheet index ${index} is out of range.`);
    if (template) return duplicate(sheetsKept.of(template).sheetId, index, title);
    const reply = book.perform({ addSheet: { properties: { index, ...(title === undefined ? {} : { title }) } } });
    const made = reply as { readonly addSheet: { readonly properties: SheetProperties } };
    return activate(made.addSheet.properties.sheetId ?? 0);
  };
  const deleteSheet = (sheetId: number): void => {
    book.perform({ deleteSheet: { sheetId } });
  };
  const setActiveSheet = (sheet: object, isSelectionKept = false): object => {
    const { sheetId } = sheetsKept.of(sheet);
    if (isSelectionKept && sheetId === activeId()) return sheet;
    return activate(sheetId);
  };
  return {
    getSheets: () => book.file().sheets.map((sheet) => host.sheet(idOf(sheet))),
    getNumSheets: () => book.file().sheets.length,
    getSheetById: (id: number) => (indexOf(id) < 0 ? null : host.sheet(id)),
    getSheetByName: (name: string) => {
      const found = book.file().sheets.find(({ properties }) => properties.title === name);
      return found ? host.sheet(idOf(found)) : null;
    },
    insertSheet,
    deleteSheet: (sheet: object) => {
      deleteSheet(sheetsKept.of(sheet).sheetId);
    },
    deleteActiveSheet: () => {
      deleteSheet(activeId());
      return host.sheet(activeId());
    },
    duplicateActiveSheet: () => duplicate(activeId(), indexOf(activeId()) + 1, undefined),
    renameActiveSheet: (name: string) => {
      (host.sheet(activeId()) as { setName(name: string): object }).setName(name);
    },
    /** The API counts places before the move, scripts after it. */
    moveActiveSheet: (position: number) => {
      const sheetId = activeId();
      const index = position - 1;
      if (index < 0 || index >= book.file().sheets.length) {
        throw new Exception(`Sheet position ${position} is out of range.`);
      }
      const properties = { sheetId, index: index > indexOf(sheetId) ? index + 1 : index };
      book.write({ updateSheetProperties: { properties, fields: 'index' } }, ['file']);
    },
    getActiveSheet: () => host.sheet(activeId()),
    setActiveSheet,
    getActiveRange: () => host.range(selection.active()),
    getCurrentCell: () => host.range({ ...selection.active(), numRows: 1, numColumns: 1 }),
    setActiveRange: (range: object) => {
      selection.activate(rangesKept.of(range).area);
      return range;
    },
    setCurrentCell: (range: object) => {
      selection.activate(rangesKept.of(range).area);
      return range;
    },
  };
};
