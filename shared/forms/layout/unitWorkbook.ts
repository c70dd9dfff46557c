/**
 * The workbook of one unit: what the province says to it (context) laid out for the clerk, with the unit's own content where it
 * is given (repair, demonstration).
 */
import { FORMS, QUARTER_FORMS, type Form, type QuarterForm } from '../../calendar/form.ts';
import type { ContentOf, Figures, SignedPaper } from '../content.ts';
import type { FormStanding, Remark, WorkbookContext } from '../context.ts';
import type { TabDeclaration } from '../declaration.ts';
import { REPORT_TAB, TABS, type TabId } from '../unitWorkbook.ts';
import type { SheetModel, WorkbookModel } from '../workbookModel.ts';
import { taskCells } from './contentCells.ts';
import { figureRows, type FiguresByQuarter } from './figureRows.ts';
import { guideTab } from './guideTab.ts';
import { IDENTITY_RANGE_NAME, IDENTITY_SHEET_ID, identityTab } from './identityTab.ts';
import { COLOURS } from './look.ts';
import { difficultyRows, paperRows } from './registerRows.ts';
import { tabRemark, withRemarks } from './remarks.ts';
import { reportRows } from './reportRows.ts';
import { reviewRows } from './reviewRows.ts';
import { layoutTable } from './table.ts';
import type { TableRow } from './tableContent.ts';

const SIMULATED = 'DỮ LIỆU MÔ PHỎNG';

/** @param content of the forms that are to be filled in; what is absent stays blank for the clerk. */
export function layoutUnitWorkbook(context: WorkbookContext, content: Partial<ContentOf> = {}): WorkbookModel {
  const identity = identityTab(context);
  return {
    title: `Sổ PAPI ${context.cycle} – ${context.unit.name}`,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets: [
      guideTab(context),
      table(context, 'reviews', reviewRows(context, content.plan?.reviews ?? []), 'plan'),
      table(
        context,
        'tasks',
        (content.plan?.tasks ?? []).map((row) => ({ cells: taskCells(row) })),
        'plan',
      ),
      ...QUARTER_FORMS.map((form) =>
        table(context, REPORT_TAB[form], reportRows(context, content[form]?.tasks ?? []), form),
      ),
      table(context, 'figures', figureRows(context, figuresOf(content))),
      table(context, 'difficulties', difficultyRows(context, content.kk?.difficulties ?? []), 'kk'),
      table(context, 'papers', paperRows(papersOf(content))),
      identity,
    ],
    namedRanges: [
      {
        name: IDENTITY_RANGE_NAME,
        sheetId: IDENTITY_SHEET_ID,
        area: { startRow: 0, endRow: identity.rowCount, startColumn: 0, endColumn: 2 },
      },
    ],
  };
}

/** @param form whose tab it is; absent for the tabs that several forms share. */
function table(context: WorkbookContext, id: TabId, rows: readonly TableRow[], form?: Form): SheetModel {
  const tab: TabDeclaration = TABS[id];
  const remarks = context.forms.flatMap((standing) => currentRemarks(standing));
  const keys = rows.map((row) => keyOf(tab, row));
  const titleNote = tabRemark(tab, keys, remarks);
  return layoutTable(tab, {
    title: `${tab.title} – ${context.unit.name}`,
    subtitle: subtitle(context, id, form),
    ...(context.simulated === true ? { banner: SIMULATED } : {}),
    ...(titleNote === undefined ? {} : { titleNote }),
    rows: rows.map((row, index) => withRemarks(tab, keys[index] ?? '', row, remarks)),
    notApplicable: id === 'figures' ? context.notApplicable : [],
    hidden: form !== undefined && context.notApplicable.includes(form),
    tabColor: TAB_COLOURS[id],
  });
}

function keyOf(tab: TabDeclaration, row: TableRow): string {
  const key = row.cells[tab.key];
  return typeof key === 'string' ? key : '';
}

const TAB_COLOURS: Readonly<Record<TabId, string>> = {
  reviews: COLOURS.navy,
  tasks: COLOURS.navy,
  reportQ1: '#2e75b6',
  reportQ2: '#2e75b6',
  reportQ3: '#2e75b6',
  reportQ4: '#2e75b6',
  figures: '#2e75b6',
  difficulties: COLOURS.forest,
  papers: COLOURS.slate,
};

/** Remarks stay until the form is sent again. */
function currentRemarks(standing: FormStanding): readonly Remark[] {
  return standing.status === 'returned' ? standing.remarks : [];
}

function subtitle(context: WorkbookContext, id: TabId, form: Form | undefined): string {
  const parts = [`Năm ${context.cycle}`];
  if (id === 'reviews') parts.push(`kết quả PAPI ${context.cycle - 1} của tỉnh ${context.province}`);
  const due = context.forms.find((standing) => standing.form === form)?.dueInWords;
  if (due !== undefined && form !== undefined && !context.notApplicable.includes(form)) parts.push(`hạn cuối: ${due}`);
  if (id.startsWith('report') && context.basePlan === undefined) parts.push('chưa có kế hoạch nào được gửi');
  return parts.join(' – ');
}

function figuresOf(content: Partial<ContentOf>): FiguresByQuarter {
  const found: Partial<Record<QuarterForm, Figures>> = {};
  for (const form of QUARTER_FORMS) {
    const figures = content[form]?.figures;
    if (figures !== undefined) found[form] = figures;
  }
  return found;
}

function papersOf(content: Partial<ContentOf>): Partial<Record<Form, SignedPaper>> {
  const found: Partial<Record<Form, SignedPaper>> = {};
  for (const form of FORMS) {
    const paper = content[form]?.paper;
    if (paper !== undefined) found[form] = paper;
  }
  return found;
}
