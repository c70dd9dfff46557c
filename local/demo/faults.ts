/**
 * Everything that a clerk gets wrong, by the finding that tells it: how it is typed or done by hand. The clerk mends it after
 * the findings. Every code that a clerk can cause has its entry; the demonstration fails when one does not occur.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../../shared/forms/layout/tableContent.ts';
import { TABS, type TabId } from '../../shared/forms/unitWorkbook.ts';
import { figuresAskedOf } from '../../shared/forms/figures.ts';
import type { FindingCode } from '../../shared/problems/findingCatalogue.ts';
import { columnAt, type, typedRows, typedText, type Typing } from './typing.ts';

export interface Fault {
  readonly code: FindingCode;
  readonly form: Form;
  /** Units that can make it, where few can: the strong contents of 2022 are led by these departments. */
  readonly only?: readonly string[];
  /** Only in a form that was submitted before. */
  readonly again?: true;
  /** @returns false where this unit cannot make the mistake (it has no strong content …). */
  readonly make: (typing: Typing, context: WorkbookContext) => boolean;
}

const FIRST = FIRST_DATA_ROW_INDEX;

/** Types something else into the first row of a tab. */
function typo(code: FindingCode, form: Form, tab: TabId, column: string, text: string, row = 0): Fault {
  return {
    ...{ code, form },
    make: (typing) => {
      // The row of the plan in "Văn bản" is there whether or not a paper has been signed.
      const rowIndex = typedRows(typing, tab)[row] ?? (tab === 'papers' ? FIRST : undefined);
      if (rowIndex === undefined) return false;
      type(typing, tab, rowIndex, column, text);
      return true;
    },
  };
}

function byHand(
  code: FindingCode,
  form: Form,
  request: (tab: TabId) => readonly object[],
  tab: TabId,
  when: 'before' | 'after' = 'after',
): Fault {
  return {
    ...{ code, form },
    make: (typing) => {
      typing[when].push(...request(tab).map((one) => ({ ...one })));
      return true;
    },
  };
}

const area = (
  tab: TabId,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  ...{ sheetId: TABS[tab].sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
});

const columns = (tab: TabId, startIndex: number, endIndex: number) => ({
  sheetId: TABS[tab].sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
const rows = (tab: TabId, startIndex: number, endIndex: number) => ({
  sheetId: TABS[tab].sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** A number put into a cell past the keyboard, as pasting from Excel does, its format gone. */
const paste = (tab: TabId, rowIndex: number, column: string, numberValue: number) => ({
  updateCells: {
    start: { sheetId: TABS[tab].sheetId, rowIndex, columnIndex: columnAt(tab, column) },
    rows: [
      {
        values: [
          {
            userEnteredValue: { numberValue },
            userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '0.0##' } },
          },
        ],
      },
    ],
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  },
});

const SHAPE: readonly Fault[] = [
  byHand('shape-tab-missing', 'plan', (tab) => [{ deleteSheet: { sheetId: TABS[tab].sheetId } }], 'papers'),
  byHand(
    'shape-tab-renamed',
    'plan',
    (tab) => [
      {
        updateSheetProperties: { properties: { sheetId: TABS[tab].sheetId, title: 'KH 2023 cua xa' }, fields: 'title' },
      },
    ],
    'tasks',
  ),
  byHand(
    'shape-tab-duplicated',
    'plan',
    (tab) => [{ duplicateSheet: { sourceSheetId: TABS[tab].sheetId, newSheetName: `Bản sao của ${TABS[tab].title}` } }],
    'tasks',
  ),
  byHand(
    'shape-header-moved',
    'plan',
    (tab) => [{ insertDimension: { range: rows(tab, 0, 2), inheritFromBefore: false } }],
    'tasks',
  ),
  byHand(
    'shape-header-merged',
    'plan',
    (tab) => [
      {
        mergeCells: {
          range: area(
            tab,
            HEADER_ROW_INDEX,
            HEADER_ROW_INDEX + 1,
            columnAt(tab, 'target'),
            columnAt(tab, 'target') + 2,
          ),
          mergeType: 'MERGE_ALL',
        },
      },
    ],
    'tasks',
  ),
  byHand(
    'shape-column-missing',
    'plan',
    (tab) => [{ deleteDimension: { range: columns(tab, columnAt(tab, 'note'), columnAt(tab, 'note') + 1) } }],
    'tasks',
  ),
  byHand(
    'shape-column-moved',
    'plan',
    (tab) => [
      {
        moveDimension: {
          source: columns(tab, columnAt(tab, 'lead'), columnAt(tab, 'lead') + 1),
          destinationIndex: columnAt(tab, 'task'),
        },
      },
    ],
    'tasks',
  ),
  {
    ...{ code: 'shape-column-renamed', form: 'plan' },
    make: (typing) => {
      type(typing, 'tasks', HEADER_ROW_INDEX, 'partners', 'Phối hợpp');
      return true;
    },
  },
  byHand(
    'shape-cells-merged',
    'plan',
    (tab) => [
      {
        mergeCells: {
          range: area(tab, FIRST, FIRST + 1, columnAt(tab, 'partners'), columnAt(tab, 'partners') + 2),
          mergeType: 'MERGE_ALL',
        },
      },
    ],
    'tasks',
  ),
];

const TYPED: readonly Fault[] = [
  typo('required-missing', 'plan', 'tasks', 'product', ''),
  typo('type-formula', 'plan', 'tasks', 'budget', '=10+5'),
  typo('type-date', 'plan', 'tasks', 'start', 'sắp tới'),
  typo('type-date-text', 'plan', 'tasks', 'start', 'ngày 08 tháng 8 năm 2023'),
  typo('type-date-inexact', 'plan', 'tasks', 'finish', 'Quý IV/2023'),
  typo('type-number', 'plan', 'tasks', 'budget', 'nhiều'),
  typo('type-number-text', 'plan', 'tasks', 'budget', "'15"),
  typo('type-number-ambiguous', 'plan', 'tasks', 'budget', "'19.630"),
  typo('type-number-range', 'plan', 'tasks', 'budget', '-5'),
  typo('type-link', 'plan', 'papers', 'link', 'bản ký ở máy tính cơ quan'),
  typo('choice-unknown', 'plan', 'tasks', 'group', 'Việc khác'),
  typo('choice-respelled', 'plan', 'tasks', 'group', '4'),
  typo('choice-content-unknown', 'plan', 'tasks', 'contents', '9.9'),
  typo('length-over', 'plan', 'tasks', 'task', 'Tuyên truyền Chỉ số PAPI. '.repeat(90)),
  typo('length-short', 'plan', 'tasks', 'task', 'họp'),
  typo('identity-missing', 'plan', 'tasks', 'id', ''),
  typo('identity-malformed', 'plan', 'tasks', 'id', 'nv 1'),
  typo('identity-duplicate', 'plan', 'tasks', 'id', 'NV-01', 1),
  typo('dates-order', 'plan', 'tasks', 'finish', '01/07/2023'),
  typo('dates-outside-cycle', 'plan', 'tasks', 'finish', '15/11/2032'),
  typo('dates-future', 'plan', 'papers', 'date', '31/12/2029'),
  typo('text-composition', 'plan', 'tasks', 'task', 'Rà soát kết quả thực hiện năm trước'.normalize('NFD')),
  typo('text-invisible', 'plan', 'tasks', 'task', 'Rà soát kết quả\u200b thực hiện năm\u00ad trước'),
  typo('text-look-alike-d', 'plan', 'tasks', 'task', 'Thực hiện NÐ 09/2019 về chế độ báo cáo'),
];

const PASTED: readonly Fault[] = [
  {
    ...{ code: 'type-date-swappable', form: 'plan' },
    make: (typing) => {
      const [row] = typedRows(typing, 'tasks');
      typing.before.push({ updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } });
      if (row !== undefined) type(typing, 'tasks', row, 'start', '08/09/2023');
      return row !== undefined;
    },
  },
  byHand('type-code-converted', 'plan', (tab) => [paste(tab, FIRST, 'contents', 1.2)], 'tasks'),
  byHand('type-percent-scale', 'q3', (tab) => [paste(tab, FIRST, 'percent', 0.95)], 'reportQ3'),
];

const COVERAGE: readonly Fault[] = [
  {
    ...{ code: 'coverage-weak-without-task', form: 'plan' },
    make: (typing, { contents }) => {
      const weak = contents.find(({ verdict }) => verdict === 'weak')?.code;
      const row = typedRows(typing, 'tasks').find(
        (rowIndex) => typedText(typing, 'tasks', rowIndex, 'contents') === weak,
      );
      if (row === undefined) return false;
      type(typing, 'tasks', row, 'contents', '');
      return true;
    },
  },
  {
    ...{ code: 'coverage-strong-without-keep', form: 'plan', only: ['SO01', 'SO03', 'SO06', 'SO12'] },
    make: (typing, { contents }) => {
      const index = contents.findIndex(({ verdict }) => verdict === 'strong');
      if (index < 0) return false;
      type(typing, 'reviews', FIRST + index, 'followUp', 'Bỏ');
      for (const row of typedRows(typing, 'tasks')) {
        if (typedText(typing, 'tasks', row, 'contents') === contents[index]?.code)
          type(typing, 'tasks', row, 'contents', '');
      }
      return true;
    },
  },
  {
    ...{ code: 'coverage-group-unanswered', form: 'plan' },
    make: (typing) => {
      const all = typedRows(typing, 'tasks').filter((row) => typedText(typing, 'tasks', row, 'group').startsWith('7.'));
      for (const row of all) type(typing, 'tasks', row, 'group', '5. Tuyên truyền');
      return all.length > 0;
    },
  },
  {
    ...{ code: 'identity-unknown-content', form: 'plan' },
    make: (typing, { contents }) => {
      const other = ['7.1', '1.1', '4.3'].find((code) => !contents.some((content) => content.code === code));
      if (other === undefined || contents.length === 0) return false;
      type(typing, 'reviews', FIRST, 'content', other);
      return true;
    },
  },
  {
    ...{ code: 'identity-missing-content', form: 'plan' },
    make: (typing, { contents }) => deleteRow(typing, 'reviews', contents.length),
  },

  {
    ...{ code: 'identity-dropped-task', form: 'plan', again: true },
    make: (typing) => {
      const last = typedRows(typing, 'tasks').at(-1);
      if (last === undefined) return false;
      for (const { id } of TABS.tasks.columns) type(typing, 'tasks', last, id, '');
      return true;
    },
  },
  { ...typo('identity-reused', 'plan', 'tasks', 'task', 'Mua sắm trang thiết bị văn phòng mới', 2), again: true },
];

const REPORT: readonly Fault[] = [
  {
    ...{ code: 'identity-unknown-task', form: 'q3' },
    make: (typing) => {
      const last = typedRows(typing, 'reportQ3').at(-1);
      if (last === undefined) return false;
      type(typing, 'reportQ3', last, 'id', 'NV-99');
      return true;
    },
  },
  {
    ...{ code: 'identity-missing-task', form: 'q3' },
    make: (typing, { basePlan }) => deleteRow(typing, 'reportQ3', basePlan?.tasks.length ?? 0),
  },

  {
    ...{ code: 'identity-unknown-figure', form: 'q3' },
    make: (typing) => {
      type(typing, 'figures', FIRST, 'key', 'so_khac');
      return true;
    },
  },
  {
    ...{ code: 'dates-overdue-not-late', form: 'q3' },
    make: (typing, context) => {
      const due =
        context.basePlan?.tasks.findIndex(({ finish }) => finish.kind === 'date' && finish.date < context.today) ?? -1;
      if (due < 0) return false;
      type(typing, 'reportQ3', FIRST + due, 'state', 'Đang thực hiện');
      type(typing, 'reportQ3', FIRST + due, 'percent', '50%');
      return true;
    },
  },
  typo('coverage-figure-blank', 'q3', 'figures', 'q3', ''),
  {
    ...{ code: 'consistency-done-not-100', form: 'q3' },
    make: (typing) => inState(typing, 'Hoàn thành', (row) => type(typing, 'reportQ3', row, 'percent', '80%')),
  },
  {
    ...{ code: 'consistency-100-not-done', form: 'q3' },
    make: (typing) => inState(typing, 'Đang thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '100%')),
  },
  {
    ...{ code: 'consistency-not-started-percent', form: 'q3' },
    make: (typing) => inState(typing, 'Chưa thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '30%')),
  },
  {
    ...{ code: 'consistency-cumulative-fell', form: 'q3', again: true },
    make: (typing) => inState(typing, 'Đang thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '5%')),
  },
  figureTypo('consistency-apologies', [
    ['hs_tre_hen', '5'],
    ['thu_xin_loi', '1'],
  ]),
  figureTypo('consistency-part-over-whole', [
    ['pakn', '2'],
    ['pakn_tra_loi', '7'],
  ]),
  {
    ...{ code: 'required-no-rows', form: 'kk' },
    make: (typing) => {
      for (const [key, cell] of typing.cells) if (cell.tab === 'difficulties') typing.cells.delete(key);
      return true;
    },
  },
];

/** Google keeps at least one row below the frozen ones. */
function deleteRow(typing: Typing, tab: TabId, count: number): boolean {
  if (count < 2) return false;
  typing.after.push({ deleteDimension: { range: rows(tab, FIRST, FIRST + 1) } });
  return true;
}

function inState(typing: Typing, state: string, edit: (row: number) => void): boolean {
  const row = typedRows(typing, 'reportQ3').find(
    (rowIndex) => typedText(typing, 'reportQ3', rowIndex, 'state') === state,
  );
  if (row === undefined) return false;
  edit(row);
  return true;
}

function figureTypo(code: FindingCode, typed: readonly (readonly [key: string, text: string])[]): Fault {
  return {
    ...{ code, form: 'q3' },
    make: (typing, context) => {
      const order = figureOrder(context);
      for (const [key, text] of typed) {
        const index = order.indexOf(key);
        if (index < 0) return false;
        type(typing, 'figures', FIRST + index, 'q3', text);
      }
      return true;
    },
  };
}

function figureOrder({ unit }: WorkbookContext): string[] {
  return figuresAskedOf(unit.level).map(({ key }) => key);
}

export const FAULTS: readonly Fault[] = [...SHAPE, ...TYPED, ...PASTED, ...COVERAGE, ...REPORT];
