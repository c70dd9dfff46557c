/** The master as .xlsx: every row as it was written, by the fingerprint beside its key. */
import ExcelJS from 'exceljs';

export const serial = (date) => Math.round(date.getTime() / 86_400_000) + 25_569;

function plain(value) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serial(value);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    if ('text' in value) return plain(value.text);
    return plain(value.result ?? null);
  }
  return value;
}

/**
 * The fingerprint beside each key: over the texts of the cells, joined by U+001F, what is no text behind U+001E; a 32-bit sum by
 * code unit, and the running total of its states.
 */
function fingerprint(cells) {
  const text = cells
    .map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : `\u001e${cell}`))
    .join('\u001f');
  let state = 0x811c9dc5;
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
    total = (Math.imul(total, 31) + state) | 0;
  }
  return `f${(state >>> 0).toString(36)}-${(total >>> 0).toString(36)}`;
}

/** Headers of the columns in which people write: in no fingerprint. */
const ANNOTATIONS = new Set([
  'Nhận xét',
  'Đôn đốc',
  'Ghi chú của Sở Nội vụ',
  'Đánh giá của Sở Nội vụ',
  'Ý kiến trả lời',
  'Ý kiến đề xuất của Sở Nội vụ',
  'Cơ quan giải quyết',
  'Trạng thái ',
  'Số văn bản',
  'Phần viết',
]);
const ANSWERS = new Set(['Khó khăn!Trạng thái']);

/** @param fault takes what is wrong. @returns table -> key -> header -> cell. */
export async function readMaster(path, fault) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const tables = new Map();
  for (const sheet of workbook.worksheets) {
    const headers = Array.from({ length: sheet.columnCount }, (_, index) =>
      String(plain(sheet.getRow(1).getCell(index + 1).value) ?? ''),
    );
    if (headers[0] !== 'Khóa') continue;
    const written = headers.map(
      (header, index) =>
        index > 1 && header !== '' && !ANNOTATIONS.has(header) && !ANSWERS.has(`${sheet.name}!${header}`),
    );
    const rows = new Map();
    for (let number = 2; number <= sheet.rowCount; number++) {
      const cells = headers.map((_, index) => plain(sheet.getRow(number).getCell(index + 1).value));
      const key = cells[0];
      if (key === null) {
        if (cells.some((cell, index) => cell !== null && written[index]))
          fault(`${sheet.name} row ${number}: cells without a key`);
        continue;
      }
      if (rows.has(key)) fault(`${sheet.name}: ${key} stands twice`);
      if (fingerprint(cells.filter((_, index) => written[index])) !== cells[1])
        fault(`${sheet.name} row ${number} (${key}): a cell was changed`);
      rows.set(key, Object.fromEntries(headers.map((header, index) => [header, cells[index]])));
    }
    tables.set(sheet.name, rows);
  }
  return tables;
}
