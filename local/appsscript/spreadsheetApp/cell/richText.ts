/**
 * `SpreadsheetApp.newRichTextValue()`: a text with one style and one link for all of it.
 *
 * Styles and links of a part of the text are refused. https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value
 */
import { Exception } from '../../services/exception.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { makeBacking } from '../book/backing.ts';
import type { TextFormat } from '../book/resource.ts';
import { makeTextStyle, textStylesKept } from './textStyle.ts';

export interface RichText {
  readonly text: string;
  readonly style: TextFormat;
  readonly link: string | null;
}

export const richTextsKept = makeBacking<RichText>('rich text value');

export const makeRichText = (value: RichText): object => {
  const { text, style, link } = value;
  const made: object = serviceObject('SpreadsheetApp.RichTextValue', {
    copy: () => makeRichTextBuilder(value),
    getText: () => text,
    getTextStyle: () => makeTextStyle(style),
    getLinkUrl: () => link,
    getStartIndex: () => 0,
    getEndIndex: () => text.length,
    getRuns: () => [made],
  });
  return richTextsKept.keep(made, value);
};

const WHOLE = { text: '', style: {}, link: null };

export const makeRichTextBuilder = (from: RichText = WHOLE): object => {
  let value = from;
  const set = (change: Partial<RichText>): object => {
    value = { ...value, ...change };
    return builder;
  };
  /** The last argument, the others being the bounds of all of the text. */
  const ofWhole = (args: readonly unknown[]): unknown => {
    const isPart = args.length === 3 && (args[0] !== 0 || args[1] !== value.text.length);
    if (isPart) throw new Exception('A style or a link of a part of a text is not implemented in local Apps Script.');
    return args.at(-1);
  };
  const builder: object = serviceObject('SpreadsheetApp.RichTextValueBuilder', {
    setText: (text: string) => set({ text }),
    setTextStyle: (...args: unknown[]) => {
      const style = ofWhole(args) as object | null;
      return set({ style: style === null ? {} : textStylesKept.of(style) });
    },
    setLinkUrl: (...args: unknown[]) => set({ link: ofWhole(args) as string | null }),
    build: () => makeRichText(value),
  });
  return builder;
};
