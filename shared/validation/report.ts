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

export function reporter({ tab, columns }: Pick<ReadTab, 'tab' | 'columns'>, findings: Finding[]): Report {
  const numbers = new Map(Object.entries(columns));
  return (code, rowNumber, column, { expected = '', received = '', fix } = {}) => {
    const columnNumber = column === undefined ? undefined : numbers.get(column);
    findings.push({
      ...{ code, severity: FINDINGS[code].severity, tab },
      ...(rowNumber === undefined ? {} : { rowNumber }),
      ...(column === undefined ? {} : { column }),
      ...(columnNumber === undefined ? {} : { columnNumber }),
      ...{ expected, received: short(received, LONGEST_QUOTE) },
      ...(fix === undefined ? {} : { fix }),
    });
  };
}

/** The beginning of a text, cut between two characters. */
export function short(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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
