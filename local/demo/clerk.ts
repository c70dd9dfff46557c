/**
 * A simulated clerk: owns a spreadsheet, fills it through the Sheets API as that account, and submits what `shared/forms`
 * reads of it over HTTP. Nothing is handed over in memory.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { QUARTER_FORMS, type Form } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { Remark, WorkbookContext } from '../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../shared/forms/reading/readForm.ts';
import { renderSheetsRequests, sheetProperties, sheetRequests } from '../../shared/forms/sheetsApi/requests.ts';
import {
  rangesOfForm,
  SHEET_LIST_FIELDS,
  SNAPSHOT_FIELDS,
  snapshotFromSheetsApi,
} from '../../shared/forms/sheetsApi/snapshot.ts';
import type { ReadForm } from '../../shared/forms/snapshot.ts';
import { isTabId, TABS, TABS_OF_FORM, type TabId } from '../../shared/forms/unitWorkbook.ts';
import { columnLetters } from '../../shared/forms/workbookModel.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import { officerEmail } from '../../shared/units/quangTri2023.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { accepted, type Api } from './api.ts';
import type { Stage } from './stage.ts';
import { valueRanges, type Typing } from './typing.ts';

export interface Clerk {
  readonly unit: Unit;
  readonly email: string;
  readonly sheets: sheets_v4.Sheets;
  readonly api: Api;
  readonly spreadsheetId: string;
}

export interface Sent {
  readonly taken: boolean;
  readonly revision: number;
  readonly minutesLate: number;
  readonly findings: readonly Finding[];
}

export async function workbookContext(api: Api, email: string, unit: string): Promise<WorkbookContext> {
  return accepted(
    await api.call('GET', `/v1/workbook?unit=${unit}`, email),
    `workbook of ${unit}`,
  ) as unknown as WorkbookContext;
}

/** "Tạo biểu mẫu": a new spreadsheet of the clerk's own, laid out. */
export async function makeWorkbook(sheets: sheets_v4.Sheets, context: WorkbookContext): Promise<string> {
  const model = layoutUnitWorkbook(context);
  const { data } = await sheets.spreadsheets.create({
    requestBody: { properties: { title: model.title } },
    fields: 'spreadsheetId,sheets.properties.sheetId',
  });
  const spreadsheetId = data.spreadsheetId ?? '';
  const existing = (data.sheets ?? []).map((sheet) => sheet.properties?.sheetId ?? 0);
  await sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [...renderSheetsRequests(model, existing)] },
  });
  return spreadsheetId;
}

/** A clerk who has just had the workbook made. */
export async function newClerk(
  { api, sheetsAs }: Pick<Stage, 'api' | 'sheetsAs'>,
  unit: Unit,
  context: WorkbookContext,
): Promise<Clerk> {
  const email = officerEmail(unit.id);
  const sheets = sheetsAs(email);
  return { unit, email, sheets, api, spreadsheetId: await makeWorkbook(sheets, context) };
}

/**
 * "Tạo biểu mẫu" again for one form: its tabs made anew, so that whatever was done to them is undone. What other forms say in them
 * stays: the figures of an earlier quarter, the papers.
 */
export async function renewTabs({ sheets, spreadsheetId }: Clerk, form: Form, context: WorkbookContext): Promise<void> {
  const model = layoutUnitWorkbook(context, saidElsewhere(form, context));
  const ids = new Set(TABS_OF_FORM[form].map((id) => TABS[id].sheetId));
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: SHEET_LIST_FIELDS });
  const known = new Set(model.sheets.map(({ sheetId }) => sheetId));
  const stale = (data.sheets ?? [])
    .map((sheet) => sheet.properties?.sheetId ?? 0)
    .filter((id) => ids.has(id) || !known.has(id));
  const requests = [
    { updateSpreadsheetProperties: { properties: { locale: model.locale }, fields: 'locale' } },
    ...stale.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...model.sheets.flatMap((sheet, index) =>
      ids.has(sheet.sheetId)
        ? [{ addSheet: { properties: sheetProperties(sheet, index) } }, ...sheetRequests(sheet)]
        : [],
    ),
  ];
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
}

/** What the unit has said in its other forms, as far as the province tells it again. */
function saidElsewhere(form: Form, { basePlan, reports }: WorkbookContext): Partial<ContentOf> {
  const quarters = QUARTER_FORMS.flatMap((quarter) => {
    const content = quarter === form ? undefined : reports[quarter];
    return content === undefined ? [] : [[quarter, content] as const];
  });
  return { ...(form === 'plan' || basePlan === undefined ? {} : { plan: basePlan }), ...Object.fromEntries(quarters) };
}

export async function fill({ sheets, spreadsheetId }: Clerk, typing: Typing): Promise<void> {
  const byHand = async (requests: readonly object[]) => {
    if (requests.length > 0)
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } });
  };
  await byHand(typing.before);
  const data = valueRanges(typing, new Map<TabId, string>());
  if (data.length > 0)
    await sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'USER_ENTERED', data },
    });
  await byHand(typing.after);
}

/** Finds a row by its key in the sheet as it stands, and types in one of its cells. */
export async function typeInCell(
  { sheets, spreadsheetId }: Clerk,
  form: Form,
  { tab, row, column = '' }: Remark,
  text: string,
): Promise<void> {
  const read = (await readSheet({ sheets, spreadsheetId }, form)).tabs.find((one) => one.tab === tab);
  const columnNumber = read?.columns[column];
  const key = isTabId(tab) ? TABS[tab].key : undefined;
  const rowNumber = read?.rows.find(({ cells }) => key !== undefined && cells[key] === row)?.rowNumber;
  if (read === undefined || columnNumber === undefined || rowNumber === undefined || !isTabId(tab))
    throw new Error(`no cell ${tab}/${row ?? ''}/${column}`);
  await sheets.spreadsheets.values.update({
    ...{ spreadsheetId, range: `'${TABS[tab].title}'!${columnLetters(columnNumber - 1)}${rowNumber}` },
    valueInputOption: 'USER_ENTERED',
    requestBody: { values: [[text]] },
  });
}

async function readSheet(
  { sheets, spreadsheetId }: Pick<Clerk, 'sheets' | 'spreadsheetId'>,
  form: Form,
): Promise<ReadForm> {
  const { data: list } = await sheets.spreadsheets.get({ spreadsheetId, fields: SHEET_LIST_FIELDS });
  const ranges = rangesOfForm(form, list.sheets ?? []);
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges, fields: SNAPSHOT_FIELDS });
  return readForm(form, snapshotFromSheetsApi(data));
}

/** "Gửi": reads the spreadsheet over HTTP and posts what was read. */
export async function submit(
  { unit, email, sheets, api, spreadsheetId }: Clerk,
  form: Form,
  act: { readonly requestId: string; readonly baseRevision: number },
): Promise<Sent> {
  const read = await readSheet({ sheets, spreadsheetId }, form);
  const answer = await api.call('POST', '/v1/submissions', email, {
    ...{ unit: unit.id, form, ...act, read },
    workbook: spreadsheetId,
  });
  if (answer.status === 422) {
    const { error } = answer.body as { error: { details: { findings: readonly Finding[] } } };
    return { taken: false, revision: 0, minutesLate: 0, findings: error.details.findings };
  }
  const receipt = accepted(answer, `${form} of ${unit.id}`) as {
    revision: number;
    minutesLate: number;
    findings: readonly Finding[];
  };
  return { taken: true, revision: receipt.revision, minutesLate: receipt.minutesLate, findings: receipt.findings };
}
