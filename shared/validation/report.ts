/** How a rule says what it found: the place comes from the tab that was read, the severity from the catalogue. */
import type { ReadCell, ReadTab } from '../forms/snapshot.ts';
import type { Finding } from '../problems/finding.ts';
import { findingOrder, FINDINGS, type FindingCode } from '../problems/findingCatalogue.ts';
import { TAB_IDS } from '../forms/unitWorkbook.ts';
import { formatShortDate, formatNumber } from '../text/format.ts';

export interface Said {
  readonly expected?: string;
  readonly received?: string;
  readonly fix?: ReadCell;
}

/** Takes findings of one tab. `rowNumber` and `column` are left out where the finding is about the tab or row. */
export type Report = (code: FindingCode, rowNumber?: number, column?: string, said?: Said) => void;

const LONGEST_QUOTE = 80;

export function reporter(tab: ReadTab, findings: Finding[]): Report {
  return (code, rowNumber, column, said = {}) => {
    const columnNumber = column !== undefined && Object.hasOwn(tab.columns, column) ? tab.columns[column] : undefined;
    findings.push({
      ...{ code, severity: FINDINGS[code].severity, tab: tab.tab },
      ...(rowNumber === undefined ? {} : { rowNumber }),
      ...(column === undefined ? {} : { column }),
      ...(columnNumber === undefined ? {} : { columnNumber }),
      ...{ expected: said.expected ?? '', received: cut(said.received ?? '') },
      ...(said.fix === undefined ? {} : { fix: said.fix }),
    });
  };
}

function cut(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** A cell as a person would quote it. */
export function shownCell(cell: ReadCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return formatNumber(cell, 6);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('date' in cell) return formatShortDate(cell.date);
  return 'percent' in cell ? `${formatNumber(cell.percent, 4)}%` : cell.shown;
}

const TAB_ORDER: ReadonlyMap<string, number> = new Map(TAB_IDS.map((id, index) => [id, index]));

/** By tab, row, column, then code; what is about the whole tab comes first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ tab, rowNumber = 0, columnNumber = 0, code }: Finding) => [
    TAB_ORDER.get(tab) ?? 99,
    rowNumber,
    columnNumber,
    findingOrder(code),
  ];
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
