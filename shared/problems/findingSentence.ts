/** A finding as a sentence for a clerk: which cell, what is wrong, what to do. */
import { columnLetters } from '../forms/workbookModel.ts';
import { isTabId, tabOf } from '../forms/unitWorkbook.ts';
import type { Finding } from './finding.ts';
import { FINDINGS } from './findingCatalogue.ts';

/** "Ô E12 (trang Kế hoạch, cột Hoàn thành): “sớm” không đọc được thành ngày. Hãy ghi ngày/tháng/năm." */
export function findingSentence(finding: Finding): string {
  const { fault, remedy } = FINDINGS[finding.code];
  // What was typed is quoted, and may be decomposed.
  return `${placeOf(finding)}: ${fault(finding)}. ${remedy(finding)}.`.normalize('NFC');
}

/** "E12"; `undefined` when the finding is about a row or a tab. */
export function cellOf({ rowNumber, columnNumber }: Finding): string | undefined {
  return rowNumber === undefined || columnNumber === undefined
    ? undefined
    : `${columnLetters(columnNumber - 1)}${rowNumber}`;
}

function placeOf(finding: Finding): string {
  const tab = isTabId(finding.tab) ? tabOf(finding.tab) : undefined;
  const title = tab?.title ?? finding.tab;
  const cell = cellOf(finding);
  const column = tab?.columns.find(({ id }) => id === finding.column)?.header;
  if (cell !== undefined) return `Ô ${cell} (trang ${title}${column === undefined ? '' : `, cột ${column}`})`;
  if (finding.rowNumber !== undefined) return `Dòng ${finding.rowNumber} (trang ${title})`;
  return column === undefined ? `Trang ${title}` : `Trang ${title}, cột ${column}`;
}
