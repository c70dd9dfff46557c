/** Named ranges of a spreadsheet. https://developers.google.com/apps-script/reference/spreadsheet/named-range */
import { Exception } from '../../services/exception.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { areaOfGridRange, gridRangeOf } from '../book/area.ts';
import { rangesKept, type Host } from '../book/host.ts';
import type { NamedRange } from '../book/resource.ts';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const makeNamedRange = (host: Host, namedRangeId: string): object => {
  const { book } = host;
  const current = (): NamedRange => {
    const found = book.file().namedRanges?.find((range) => range.namedRangeId === namedRangeId);
    if (!found) throw new Exception('The named range no longer exists.');
    return found;
  };
  const update = (change: object, fields: string): object => {
    book.perform({ updateNamedRange: { namedRange: { namedRangeId, ...change }, fields } });
    return named;
  };
  const named: object = serviceObject('SpreadsheetApp.NamedRange', {
    getName: () => current().name,
    getRange: () => {
      const { range } = current();
      return host.range(areaOfGridRange(range, book.sheet(range.sheetId ?? 0)));
    },
    setName: (name: string) => update({ name }, 'name'),
    setRange: (range: object) => update({ range: gridRangeOf(rangesKept.of(range).area) }, 'range'),
    remove: () => {
      book.perform({ deleteNamedRange: { namedRangeId } });
    },
  });
  return named;
};

/** @param isWanted all unless told. */
export const namedRangesOf = (host: Host, isWanted: (range: NamedRange) => boolean = () => true): object[] =>
  (host.book.file().namedRanges ?? []).filter(isWanted).map(({ namedRangeId }) => makeNamedRange(host, namedRangeId));

export const namedRangeMembers = (host: Host) => {
  const { book } = host;
  const find = (name: string): NamedRange | undefined =>
    book.file().namedRanges?.find((range) => sameName(range.name, name));
  return {
    getNamedRanges: () => namedRangesOf(host),
    setNamedRange: (name: string, range: object) => {
      const gridRange = gridRangeOf(rangesKept.of(range).area);
      const known = find(name);
      if (known) {
        const namedRange = { namedRangeId: known.namedRangeId, range: gridRange };
        book.perform({ updateNamedRange: { namedRange, fields: 'range' } });
      } else book.perform({ addNamedRange: { namedRange: { name, range: gridRange } } });
    },
    removeNamedRange: (name: string) => {
      const known = find(name);
      if (!known) throw new Exception(`The named range ${name} does not exist.`);
      book.perform({ deleteNamedRange: { namedRangeId: known.namedRangeId } });
    },
  };
};
