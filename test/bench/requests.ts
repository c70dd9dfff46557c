/** P1 and P2: what a consolidation costs in requests and bytes, beside reading every unit and appending row by row. */
import type { MasterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
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
        what: `Yêu cầu ghi khi một đơn vị thay đổi, ${of}`,
        value: one.requests,
        unit: 'yêu cầu',
        anchor: '15 đơn vị',
        anchorValue: small.requests,
        most: 1.2,
      }),
      ratioLine({
        id: 'P2',
        what: `Byte ghi khi một đơn vị thay đổi, ${of} (${Math.round(one.ms)} ms)`,
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
