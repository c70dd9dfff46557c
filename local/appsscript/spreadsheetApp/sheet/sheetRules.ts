/** Clearing of a Sheet, and the rules on it: conditional formats, protections, named ranges, filter, bands. */
import type { EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { areaOfGridRange, areaOfSheet } from '../book/area.ts';
import { formatRulesKept } from '../book/host.ts';
import { clearArea, partsToClear, type ClearOptions } from '../range/rangeClearing.ts';
import { makeFormatRule } from '../rules/conditionalFormat.ts';
import { protectionsOf, protectSheet } from '../rules/protection.ts';
import { namedRangesOf } from '../spreadsheet/namedRanges.ts';
import type { SheetPart } from './part.ts';

export const bandingsOf = ({ host, resource }: Pick<SheetPart, 'host' | 'resource'>): object[] =>
  (resource().bandedRanges ?? []).map(({ bandedRangeId, range }) =>
    serviceObject('SpreadsheetApp.Banding', {
      getRange: () => host.range(areaOfGridRange(range, resource())),
      remove: () => {
        host.book.write({ deleteBanding: { bandedRangeId } });
      },
    }),
  );

export const filterOf = ({
  host,
  sheetId,
  resource,
}: Pick<SheetPart, 'host' | 'sheetId' | 'resource'>): object | null => {
  const { basicFilter } = resource();
  if (!basicFilter) return null;
  return serviceObject('SpreadsheetApp.Filter', {
    getRange: () => host.range(areaOfGridRange(basicFilter.range, resource())),
    remove: () => {
      host.book.write({ clearBasicFilter: { sheetId } });
    },
  });
};

export const sheetRules = (part: SheetPart) => {
  const { host, sheetId, self, resource } = part;
  const { book } = host;
  const clear = (...parts: Parameters<typeof clearArea>[2]): object => {
    clearArea(book, areaOfSheet(resource()), parts);
    return self();
  };
  const replaceFormatRules = (rules: readonly object[]): void => {
    for (let index = (resource().conditionalFormats ?? []).length; index > 0; index -= 1) {
      book.write({ deleteConditionalFormatRule: { sheetId, index: index - 1 } }, ['file']);
    }
    for (const [index, rule] of rules.entries()) {
      book.write({ addConditionalFormatRule: { rule: formatRulesKept.of(rule), index } }, ['file']);
    }
  };
  return {
    clear: (options?: ClearOptions) => clear(...partsToClear(options)),
    clearContents: () => clear('contents'),
    clearFormats: () => clear('format'),
    clearNotes: () => clear('notes'),
    clearConditionalFormatRules: () => {
      replaceFormatRules([]);
    },
    getConditionalFormatRules: () => (resource().conditionalFormats ?? []).map((rule) => makeFormatRule(host, rule)),
    setConditionalFormatRules: replaceFormatRules,
    protect: () => protectSheet(host, resource()),
    getProtections: (type: EnumValue) => protectionsOf(host, [resource()], type),
    getNamedRanges: () => namedRangesOf(host, ({ range }) => (range.sheetId ?? 0) === sheetId),
    getBandings: () => bandingsOf(part),
    getFilter: () => filterOf(part),
  };
};
