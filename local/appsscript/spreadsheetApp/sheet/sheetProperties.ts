/** What is said of a Sheet as a whole: name, place, frozen rows, colour of its tab, whether it is hidden. */
import { Exception } from '../../services/exception.ts';
import { enumValue } from '../../services/enumeration.ts';
import { hexOfStyle, styleOf } from '../cell/colors.ts';
import { sizeOf, type Dimension, type SheetPart } from './part.ts';

export const sheetProperties = ({ host, sheetId, self, resource }: SheetPart) => {
  const { book } = host;
  const properties = () => resource().properties;
  const request = (change: object, fields: string) => ({
    updateSheetProperties: { properties: { sheetId, ...change }, fields },
  });
  const update = (change: object, fields: string): object => {
    book.write(request(change, fields), ['file']);
    return self();
  };
  const grid = (name: string, value: number | boolean): object =>
    update({ gridProperties: { [name]: value } }, `gridProperties.${name}`);
  const freeze = (dimension: Dimension, count: number): object => {
    const what = dimension.toLowerCase();
    if (count < 0) throw new Exception(`The number of frozen ${what} must not be negative.`);
    if (count >= sizeOf(resource(), dimension)) throw new Exception(`You can't freeze all ${what} on the sheet.`);
    return grid(dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount', count);
  };
  return {
    getSheetId: () => sheetId,
    getName: () => properties().title,
    getSheetName: () => properties().title,
    setName: (title: string) => {
      book.perform(request({ title }, 'title'));
      return self();
    },
    getIndex: () => book.file().sheets.findIndex((sheet) => (sheet.properties.sheetId ?? 0) === sheetId) + 1,
    getType: () => enumValue('SpreadsheetApp.SheetType', 'GRID'),
    getParent: () => host.spreadsheet(),
    isSheetHidden: () => properties().hidden === true,
    hideSheet: () => update({ hidden: true }, 'hidden'),
    showSheet: () => update({ hidden: false }, 'hidden'),
    getFrozenRows: () => properties().gridProperties.frozenRowCount ?? 0,
    getFrozenColumns: () => properties().gridProperties.frozenColumnCount ?? 0,
    setFrozenRows: (count: number) => {
      freeze('ROWS', count);
    },
    setFrozenColumns: (count: number) => {
      freeze('COLUMNS', count);
    },
    hasHiddenGridlines: () => properties().gridProperties.hideGridlines === true,
    setHiddenGridlines: (isHidden: boolean) => grid('hideGridlines', isHidden),
    isRightToLeft: () => properties().rightToLeft === true,
    setRightToLeft: (rightToLeft: boolean) => update({ rightToLeft }, 'rightToLeft'),
    getTabColor: () => {
      const { tabColorStyle } = properties();
      return tabColorStyle ? hexOfStyle(tabColorStyle) : null;
    },
    setTabColor: (color: string | null) =>
      update(color === null ? {} : { tabColorStyle: styleOf(color) }, 'tabColorStyle'),
  };
};
