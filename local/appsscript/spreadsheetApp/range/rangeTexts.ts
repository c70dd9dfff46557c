/** Texts of a Range with their style and link, where one style and one link hold for the whole cell. */
import type { CellData, TextFormat } from '../book/resource.ts';
import { makeRichText, richTextsKept, type RichText } from '../cell/richText.ts';
import { makeTextStyle, textStylesKept } from '../cell/textStyle.ts';
import type { RangePart } from './part.ts';

const STYLE_FIELDS = 'userEnteredFormat.textFormat';

export const rangeTexts = ({ host, gridRange, cells, firstCell, fill, fillEach, self, requireFit }: RangePart) => {
  const styleOf = (cell: CellData | undefined): TextFormat => cell?.userEnteredFormat?.textFormat ?? {};
  const styledCell = (style: object): CellData => ({ userEnteredFormat: { textFormat: textStylesKept.of(style) } });
  /** Only texts have one; Google gives null for a number, a date or a formula. */
  const richTextOf = (value: CellData | undefined, look: CellData | undefined): object | null => {
    const entered = value?.userEnteredValue;
    if (entered && entered.stringValue === undefined) return null;
    return makeRichText({ text: entered?.stringValue ?? '', style: styleOf(look), link: value?.hyperlink ?? null });
  };
  /** A text as it is, never read as a formula or a number; a link as the formula that Google shows for one. */
  const write = (texts: readonly (readonly RichText[])[]): object => {
    requireFit(texts);
    const rows = texts.map((row) => ({
      values: row.map(({ text, style, link }): CellData => ({
        ...(text === '' ? {} : { userEnteredValue: { stringValue: text } }),
        userEnteredFormat: { textFormat: link === null ? style : { ...style, link: { uri: link } } },
      })),
    }));
    host.book.write({ updateCells: { range: gridRange, rows, fields: `userEnteredValue,${STYLE_FIELDS}` } }, [
      'values',
      'look',
    ]);
    return self();
  };
  return {
    getTextStyle: () => makeTextStyle(styleOf(firstCell('look'))),
    getTextStyles: () => cells('look').map((row) => row.map((cell) => makeTextStyle(styleOf(cell)))),
    setTextStyle: (style: object) => fill(styledCell(style), STYLE_FIELDS, ['look']),
    setTextStyles: (styles: object[][]) => fillEach(styles, styledCell, STYLE_FIELDS, ['look']),
    getRichTextValue: () => richTextOf(firstCell('values'), firstCell('look')),
    getRichTextValues: () => {
      const looks = cells('look');
      return cells('values').map((line, row) => line.map((cell, column) => richTextOf(cell, looks[row]?.[column])));
    },
    setRichTextValue: (value: object) => {
      const text = richTextsKept.of(value);
      return write(cells('values').map((row) => row.map(() => text)));
    },
    setRichTextValues: (values: object[][]) => write(values.map((row) => row.map((value) => richTextsKept.of(value)))),
  };
};
