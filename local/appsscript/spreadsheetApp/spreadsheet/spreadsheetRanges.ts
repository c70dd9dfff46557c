/** Ranges of a spreadsheet by their names. */
import { Exception } from '../../services/exception.ts';
import { areaOfGridRange, requireInside } from '../book/area.ts';
import type { Host } from '../book/host.ts';
import { makeRangeList } from '../range/rangeList.ts';
import { findRange } from './findRange.ts';

export const spreadsheetRanges = (host: Host) => {
  const { book, selection } = host;
  /** @throws Exception when there is none. */
  const getRange = (notation: string): object => {
    const found = findRange(book, notation, book.sheet(selection.active().sheetId));
    if (!found) throw new Exception('Range not found');
    return host.range(requireInside(found, book.sheet(found.sheetId)));
  };
  return {
    getRange,
    getRangeList: (notations: string[]) => makeRangeList(notations.map(getRange)),
    getRangeByName: (name: string) => {
      const named = book.file().namedRanges?.find((range) => range.name.toLowerCase() === name.toLowerCase());
      if (named) return host.range(areaOfGridRange(named.range, book.sheet(named.range.sheetId ?? 0)));
      const found = name.includes('!') ? findRange(book, name) : undefined;
      return found ? host.range(found) : null;
    },
  };
};
