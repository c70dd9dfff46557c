/** P1 and P2: what a consolidation costs in requests and bytes, beside reading every unit and appending row by row. */
import type { MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { columnLetters } from '../../shared/forms/workbookModel.ts';
import { HIDDEN_COLUMNS, projectedColumns } from '../../shared/master/table.ts';
import { MASTER_TABLES, STANDING_TABS } from '../../shared/master/tables.ts';
import { limitLine, ratioLine, type BenchLine } from './line.ts';
import { BenchLedger, planOf, TASKS_A_UNIT } from './province.ts';

const SIZES = [15, 155, 600] as const;
const P1_GOALS: Readonly<Record<number, number>> = { 15: 4, 155: 4, 600: 6 };

export async function requestLines(on: MasterOnGoogle): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  const changed: { requests: number; bytes: number; ms: number }[] = [];
  for (const units of SIZES) {
    const master = await on.newMaster();
    // The tabs are laid out once a year; what is counted is the consolidation of everybody's plan.
    await on.consolidate(master, new BenchLedger(0, master).entries, 1);
    const ledger = new BenchLedger(units, master);
    on.google.requests.reset();
    await on.consolidate(master, ledger.entries, 2);
    const value = on.google.requests.counts('sheets').requests;
    const anchorValue = await rowByRow(on, units);
    lines.push(
      limitLine({
        id: 'P1',
        what: `Yêu cầu Sheets, ${units} đơn vị`,
        value,
        unit: 'yêu cầu',
        anchor: 'đọc từng đơn vị, nối từng dòng',
        anchorValue,
        most: P1_GOALS[units] ?? 6,
      }),
    );
    await annotate(on, master, units);
    await on.consolidate(master, ledger.entries, 2);
    lines.push(await readLine(on, master, ledger, units));
    ledger.submit(Math.floor(units / 2), 2, planOf(Math.floor(units / 2), 'một chỗ thay đổi'));
    on.google.requests.reset();
    const began = performance.now();
    await on.consolidate(master, ledger.entries, 3);
    const { writes } = on.google.requests.counts('sheets');
    changed.push({ requests: writes.requests, bytes: writes.bytesIn, ms: performance.now() - began });
  }
  const [small] = changed;
  for (const [index, one] of changed.entries()) {
    if (index === 0 || small === undefined) continue;
    const of = `${SIZES[index] ?? 0} đơn vị`;
    lines.push(
      ratioLine({
        id: 'P2',
        what: `Yêu cầu ghi khi một đơn vị thay đổi, bảng có ghi chú, ${of}`,
        value: one.requests,
        unit: 'yêu cầu',
        anchor: '15 đơn vị',
        anchorValue: small.requests,
        most: 1.2,
      }),
      ratioLine({
        id: 'P2',
        what: `Byte ghi khi một đơn vị thay đổi, bảng có ghi chú, ${of} (${Math.round(one.ms)} ms)`,
        value: one.bytes,
        unit: 'byte',
        anchor: `15 đơn vị (${Math.round(small.ms)} ms)`,
        anchorValue: small.bytes,
        most: 1.2,
      }),
    );
  }
  return lines;
}

const TASKS = MASTER_TABLES.tasks;
const FIRST_ANNOTATION = HIDDEN_COLUMNS + projectedColumns(TASKS).length;

/** Sở Nội vụ writes beside every third task, and puts a note on it. */
async function annotate({ sheets }: MasterOnGoogle, spreadsheetId: string, units: number): Promise<void> {
  const words = (row: number) => ({
    userEnteredValue: { stringValue: `Đã trao đổi với đơn vị, dòng ${row}` },
    note: 'Hỏi lại khi họp giao ban',
  });
  const rows = Array.from({ length: units * TASKS_A_UNIT }, (_, row) => ({
    values: row % 3 === 0 ? [words(row)] : [],
  }));
  const start = { sheetId: TASKS.sheetId, rowIndex: 1, columnIndex: FIRST_ANNOTATION };
  const request = { updateCells: { start, rows, fields: 'userEnteredValue,note' } };
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [request] } });
}

/** A run that finds nothing to do reads once. */
async function readLine(
  on: MasterOnGoogle,
  spreadsheetId: string,
  ledger: BenchLedger,
  units: number,
): Promise<BenchLine> {
  on.google.requests.reset();
  await on.consolidate(spreadsheetId, ledger.entries, 2);
  const value = on.google.requests.counts('sheets').reads.bytesOut;
  on.google.requests.reset();
  const ranges = STANDING_TABS.flatMap((id) => {
    const { title, columns } = MASTER_TABLES[id];
    const first = columns.findIndex(({ origin }) => origin === 'annotation');
    const letters = (column: number) => columnLetters(HIDDEN_COLUMNS + column);
    const own = first < 0 ? [] : [`'${title}'!${letters(first)}:${letters(columns.length - 1)}`];
    return [`'${title}'!A:B`, ...own];
  });
  const fields = 'sheets.data.rowData.values(effectiveValue,note)';
  await on.sheets.spreadsheets.get({ spreadsheetId, ranges, fields });
  return ratioLine({
    id: 'P2',
    what: `Byte đọc của một lần tổng hợp, ${units} đơn vị`,
    value,
    unit: 'byte',
    anchor: 'chỉ cột khóa, dấu vết và ghi chú',
    anchorValue: on.google.requests.counts('sheets').reads.bytesOut,
    most: units < 155 ? 1.5 : 1.1,
  });
}

/** What a script without a ledger does: reads each unit's spreadsheet, appends each row to the master. */
async function rowByRow({ google, sheets, newMaster }: MasterOnGoogle, units: number): Promise<number> {
  const unit = await newMaster();
  const master = await newMaster();
  google.requests.reset();
  for (let index = 0; index < units; index++) {
    await sheets.spreadsheets.values.get({ spreadsheetId: unit, range: 'A1:M20' });
    for (const { id, task, product, lead } of planOf(index).tasks.slice(0, TASKS_A_UNIT)) {
      await sheets.spreadsheets.values.append({
        spreadsheetId: master,
        range: 'A1',
        valueInputOption: 'RAW',
        requestBody: { values: [[id, task, product, lead]] },
      });
    }
  }
  return google.requests.counts('sheets').requests;
}
