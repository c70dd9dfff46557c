/** Clearing, merging, copying and moving of a Range. */
import type { EnumValue } from '../../services/enumeration.ts';
import { areaOfGridRange, gridRangeOf, intersects, type Area } from '../book/area.ts';
import { rangesKept } from '../book/host.ts';
import { clearArea, partsToClear, type ClearOptions } from './rangeClearing.ts';
import type { RangePart } from './part.ts';

const PASTE_TYPES: Readonly<Record<string, string>> = { PASTE_COLUMN_WIDTHS: 'PASTE_NORMAL' };

/** The older form of `copyTo`. */
interface CopyOptions {
  readonly formatOnly?: boolean;
  readonly contentsOnly?: boolean;
}

const pasteTypeOf = (given: EnumValue | CopyOptions | undefined): string => {
  if (given === undefined) return 'PASTE_NORMAL';
  if ('name' in given) return PASTE_TYPES[given.name()] ?? given.name();
  if (given.formatOnly === true) return 'PASTE_FORMAT';
  return given.contentsOnly === true ? 'PASTE_VALUES' : 'PASTE_NORMAL';
};

export const rangeStructure = ({ host, area, gridRange, self }: RangePart) => {
  const { book } = host;
  const write = (request: object): object => {
    book.write(request);
    return self();
  };
  const clear = (...parts: Parameters<typeof clearArea>[2]): object => {
    clearArea(book, area, parts);
    return self();
  };
  const merged = (): readonly Area[] => {
    const sheet = book.sheet(area.sheetId);
    return (sheet.merges ?? [])
      .map((merge) => areaOfGridRange(merge, sheet))
      .filter((merge) => intersects(merge, area));
  };
  const mergeOf = (mergeType: string) => (): object => write({ mergeCells: { range: gridRange, mergeType } });
  /** At least as large as what is copied; Google repeats the source in a larger one. */
  const destinationOf = (range: object): Area => {
    const { area: given } = rangesKept.of(range);
    return {
      ...given,
      numRows: Math.max(given.numRows, area.numRows),
      numColumns: Math.max(given.numColumns, area.numColumns),
    };
  };
  const copyWidths = (to: Area): void => {
    const { columnMetadata = [] } = book.grid(area.sheetId, 'sizes');
    for (let offset = 0; offset < area.numColumns; offset += 1) {
      const pixelSize = columnMetadata[area.columnIndex + offset]?.pixelSize ?? 100;
      const startIndex = to.columnIndex + offset;
      const range = { sheetId: to.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
      book.write({ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }, ['sizes']);
    }
  };
  return {
    clear: (options?: ClearOptions) => clear(...partsToClear(options)),
    clearContent: () => clear('contents'),
    clearFormat: () => clear('format'),
    clearNote: () => clear('notes'),
    clearDataValidations: () => clear('validations'),
    merge: mergeOf('MERGE_ALL'),
    mergeAcross: mergeOf('MERGE_ROWS'),
    mergeVertically: mergeOf('MERGE_COLUMNS'),
    breakApart: () => write({ unmergeCells: { range: gridRange } }),
    getMergedRanges: () => merged().map((merge) => host.range(merge)),
    isPartOfMerge: () => merged().length > 0,
    copyTo: (destination: object, type?: EnumValue | CopyOptions, transposed = false) => {
      const to = destinationOf(destination);
      if (type && 'name' in type && type.name() === 'PASTE_COLUMN_WIDTHS') {
        copyWidths(to);
        return;
      }
      book.write({
        copyPaste: {
          source: gridRange,
          destination: gridRangeOf(transposed ? rangesKept.of(destination).area : to),
          pasteType: pasteTypeOf(type),
          pasteOrientation: transposed ? 'TRANSPOSE' : 'NORMAL',
        },
      });
    },
    moveTo: (target: object) => {
      const { sheetId, rowIndex, columnIndex } = rangesKept.of(target).area;
      book.write({
        cutPaste: {
          source: gridRange,
          destination: { sheetId, rowIndex, columnIndex },
          pasteType: 'PASTE_NORMAL',
        },
      });
    },
    insertCells: (dimension: EnumValue) =>
      write({ insertRange: { range: gridRange, shiftDimension: dimension.name() } }),
    deleteCells: (dimension: EnumValue) => {
      book.write({ deleteRange: { range: gridRange, shiftDimension: dimension.name() } });
    },
  };
};
