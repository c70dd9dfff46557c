/** What the objects of one spreadsheet are given: the file, and makers of one another. Built once a file (../openSpreadsheet.ts). */
import { makeBacking } from './backing.ts';
import type { Area } from './area.ts';
import type { Book } from './book.ts';
import type { SpreadsheetEnvironment } from '../environment.ts';
import type { FormatRule, ValidationRule } from './resource.ts';
import type { Selection } from './selection.ts';

export interface Host {
  readonly environment: SpreadsheetEnvironment;
  readonly book: Book;
  readonly selection: Selection;
  spreadsheet(): object;
  sheet(sheetId: number): object;
  range(area: Area): object;
}

/** A range of any open file. */
export const rangesKept = makeBacking<{ readonly host: Host; readonly area: Area }>('range');
export const sheetsKept = makeBacking<{ readonly host: Host; readonly sheetId: number }>('sheet');
export const validationsKept = makeBacking<ValidationRule>('data validation');
/** Ranges as areas: a rule may be built before its sheet is moved. */
export const formatRulesKept = makeBacking<FormatRule>('conditional format rule');
