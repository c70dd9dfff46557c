/** Styles of the documents: one look for the body, and marks without a look for runs and for what people wrote. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { BETWEEN_PARAGRAPHS, FIRST_LINE, FONT, LINE, SIZES } from './paper.ts';

export const RUN_STYLES = { figure: 'SoLieu', reference: 'VienDan' } as const;
export const PARAGRAPH_STYLES = {
  body: 'ThanVanBan',
  written: 'PhanViet',
  remark: 'CanBoSung',
  table: 'BangBieu',
} as const;

const BODY = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: FIRST_LINE },
  spacing: { before: 0, after: BETWEEN_PARAGRAPHS, line: LINE, lineRule: LineRuleType.AUTO },
};

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: SIZES.body, color: '000000', language: { value: 'vi-VN' } } },
  },
  paragraphStyles: [
    { id: PARAGRAPH_STYLES.body, name: 'Thân văn bản', basedOn: 'Normal', quickFormat: true, paragraph: BODY },
    { id: PARAGRAPH_STYLES.written, name: 'Phần viết', basedOn: PARAGRAPH_STYLES.body, quickFormat: true },
    {
      id: PARAGRAPH_STYLES.remark,
      name: 'Cần bổ sung',
      basedOn: PARAGRAPH_STYLES.body,
      quickFormat: true,
      run: { italics: true },
    },
    {
      id: PARAGRAPH_STYLES.table,
      name: 'Bảng biểu',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SIZES.table },
    },
  ],
  characterStyles: [
    { id: RUN_STYLES.figure, name: 'Số liệu', basedOn: 'DefaultParagraphFont' },
    { id: RUN_STYLES.reference, name: 'Viện dẫn', basedOn: 'DefaultParagraphFont' },
  ],
};
