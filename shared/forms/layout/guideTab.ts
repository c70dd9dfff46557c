/** Tab "Hướng dẫn": whose workbook, by when, in three steps, what the colours mean, whom to ask. Read by people only. */
import { FORM_NAMES } from '../../calendar/form.ts';
import { momentInWords } from '../../text/moment.ts';
import type { FormStanding, WorkbookContext } from '../context.ts';
import type { CellModel, SheetModel, Style, StyledArea } from '../workbookModel.ts';
import { COLOURS, SUBTITLE, TITLE, headerStyle } from './look.ts';

export const GUIDE_TITLE = 'Hướng dẫn';
export const GUIDE_SHEET_ID = 100;

const WIDTHS = [190, 190, 160, 310, 330] as const;

const PERIOD_WORDS: Readonly<Record<FormStanding['period'], string>> = {
  'not-applicable': 'Không áp dụng',
  'not-open': 'Chưa mở',
  open: 'Đang mở',
  grace: 'Đã quá hạn, còn nhận',
  frozen: 'Đã khóa số liệu',
};

const STEPS = [
  '1. Điền các ô trắng ở từng trang. Cột có dấu * là bắt buộc; đưa chuột lên tên cột để xem cách ghi. Không sửa ô xám.',
  '2. Vào menu Sổ PAPI, chọn Kiểm tra: mỗi lỗi được chỉ đúng ô và cách sửa. Lỗi phải sửa, cảnh báo thì xem lại.',
  '3. Vào menu Sổ PAPI, chọn Gửi: hệ thống báo số lần gửi và giờ nhận. Cần sửa thì sửa tại đây rồi gửi lại trước hạn.',
] as const;

const LEGEND: readonly (readonly [string, string])[] = [
  [COLOURS.white, 'Đơn vị điền'],
  [COLOURS.prefilled, 'Điền sẵn, không sửa'],
  [COLOURS.answered, 'Sở Nội vụ trả lời'],
  [COLOURS.missing, 'Bắt buộc mà còn trống'],
  [COLOURS.faulty, 'Số hoặc ngày chưa đọc được'],
  [COLOURS.remark, 'Có nhận xét của Sở Nội vụ: xem ghi chú của ô'],
  [COLOURS.notApplicable, 'Không áp dụng trong năm này'],
];

const TEXT: Style = { fontSize: 10, color: COLOURS.ink, wrap: 'wrap', vertical: 'middle' };
const CELL: Style = { ...TEXT, border: COLOURS.line };
const SECTION: Style = { ...TEXT, bold: true, fontSize: 12, color: COLOURS.navy };

export function guideTab(context: WorkbookContext): SheetModel {
  const cells: (CellModel | undefined)[][] = [];
  const styles: StyledArea[] = [];
  const merges: SheetModel['merges'][number][] = [];
  const put = (values: readonly string[], style: Style, columns: number = WIDTHS.length): void => {
    const row = cells.length;
    cells.push(values.map((value) => (value === '' ? undefined : { value })));
    styles.push({ area: { startRow: row, endRow: row + 1, startColumn: 0, endColumn: columns }, style });
  };
  const wide = (text: string, style: Style): void => {
    const row = cells.length;
    put([text], style);
    merges.push({ startRow: row, endRow: row + 1, startColumn: 0, endColumn: WIDTHS.length });
  };
  const gap = (): void => put([], TEXT);

  wide(`Sổ PAPI ${context.cycle}: kế hoạch và báo cáo cải thiện Chỉ số PAPI`, TITLE);
  wide(`Đơn vị: ${unitName(context)} – tỉnh ${context.province}`, { ...SUBTITLE, bold: true });
  if (context.simulated === true) wide('DỮ LIỆU MÔ PHỎNG', { ...SUBTITLE, bold: true, color: COLOURS.simulated });
  gap();
  wide('Hạn gửi', SECTION);
  put(['Biểu', 'Hạn cuối', 'Kỳ', 'Tình trạng', 'Lý do trả lại'], headerStyle('clerk'));
  for (const standing of context.forms) put(standingCells(standing), CELL);
  gap();
  wide('Ba bước', SECTION);
  for (const step of STEPS) wide(step, TEXT);
  gap();
  wide('Màu ô', SECTION);
  for (const [background, words] of LEGEND) {
    put(['', words], TEXT);
    const row = cells.length - 1;
    styles.push({
      area: { startRow: row, endRow: row + 1, startColumn: 0, endColumn: 1 },
      style: { background, border: COLOURS.line },
    });
    merges.push({ startRow: row, endRow: row + 1, startColumn: 1, endColumn: WIDTHS.length });
  }
  gap();
  wide('Liên hệ', SECTION);
  wide(context.contactOfHomeAffairs, TEXT);

  return {
    sheetId: GUIDE_SHEET_ID,
    title: GUIDE_TITLE,
    tabColor: COLOURS.slate,
    rowCount: cells.length + 1,
    frozenRows: 0,
    frozenColumns: 0,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: { 0: 34 },
    cells,
    styles,
    merges,
    validations: [],
    highlights: [],
    protections: [
      {
        area: { startRow: 0, endRow: cells.length, startColumn: 0, endColumn: WIDTHS.length },
        description: `${GUIDE_TITLE}: chỉ để đọc`,
      },
    ],
  };
}

function unitName({ unit }: WorkbookContext): string {
  return unit.parentName === undefined ? unit.name : `${unit.name}, ${unit.parentName}`;
}

function standingCells(standing: FormStanding): string[] {
  const due = standing.form === 'kk' ? 'gửi bất cứ ngày nào' : (standing.dueInWords ?? '');
  return [
    FORM_NAMES[standing.form],
    standing.period === 'not-applicable' ? '' : due,
    standing.status === 'returned' && standing.reopened !== undefined ? 'Mở lại để sửa' : PERIOD_WORDS[standing.period],
    standing.period === 'not-applicable' ? '' : statusWords(standing),
    standing.status === 'returned' ? (standing.returnReason ?? '') : '',
  ];
}

function statusWords(standing: FormStanding): string {
  const sent = `lần ${standing.revision}${when(standing.submittedAt)}`;
  switch (standing.status) {
    case 'not-submitted':
      return 'Chưa gửi';
    case 'submitted':
      return `Đã gửi ${sent}`;
    case 'returned':
      return `Bị trả lại (${sent})`;
    case 'accepted':
      return `Đã chấp nhận (${sent})`;
  }
}

/** @param instant ISO; in local time, ", 16:30 ngày 07/8/2023". */
function when(instant: string | undefined): string {
  return instant === undefined || Number.isNaN(Date.parse(instant)) ? '' : `, ${momentInWords(instant)}`;
}
