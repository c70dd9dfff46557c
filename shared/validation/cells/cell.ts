/** One cell on its way from what was typed to what it means, with the means to say what is wrong with it. */
import type { Column } from '../../forms/declaration.ts';
import type { ReadCell } from '../../forms/snapshot.ts';
import type { Admission } from '../admission.ts';
import type { Said } from '../report.ts';
import type { FindingCode } from '../../problems/findingCatalogue.ts';

/** Characters of a cell whose column names no bound: no code, number, date or choice is longer. */
export const LONGEST = 500;

export interface CellQuestion {
  readonly cell: Exclude<ReadCell, null>;
  readonly column: Column;
  /** Column id -> cell of the same row, for what depends on it. */
  readonly row: Readonly<Record<string, ReadCell>>;
  readonly setting: Setting;
  readonly say: (code: FindingCode, said?: Said) => void;
}

/** What the whole form is read under. */
export interface Setting {
  readonly cycle: number;
  /** The spreadsheet reads month before day: a date may have been turned round. */
  readonly american: boolean;
  /** Codes of the PAPI year, in order. */
  readonly contentCodes: readonly string[];
  readonly admitCell: Admission['cell'];
}
