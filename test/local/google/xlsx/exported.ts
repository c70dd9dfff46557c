/** A spreadsheet made by requests, exported and read back with exceljs. */
import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { exportXlsx } from '../../../../local/google/xlsx/exportXlsx.ts';
import type { Spreadsheet } from '../../../../local/google/sheets/model.ts';

export interface ReadBack {
  readonly workbook: ExcelJS.Workbook;
  sheet(name?: string): Worksheet;
  cell(address: string, name?: string): Cell;
}

export async function readBack(spreadsheet: Spreadsheet): Promise<ReadBack> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await exportXlsx(spreadsheet);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = (name?: string): Worksheet => {
    const found = name === undefined ? workbook.worksheets[0] : workbook.getWorksheet(name);
    if (found === undefined) throw new Error(`no sheet ${name ?? ''}`);
    return found;
  };
  return { workbook, sheet, cell: (address, name) => sheet(name).getCell(address) };
}
