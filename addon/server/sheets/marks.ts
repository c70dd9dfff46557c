/**
 * Findings in their cells: a note and a colour, taken away again when the fault is mended.
 *
 * What is ours in a note is known by its first line, which also keeps the colour that the cell had (`shared/forms/repair/notes.ts`):
 * it moves with the cell, and a run cut in half leaves nothing that the next one cannot put right. Notes are written before
 * colours, colours given back before notes. A handful of calls a tab, however many findings.
 */
import { findingSentence } from '../../../shared/problems/findingSentence.ts';
import { SEVERITIES, type Finding, type Severity } from '../../../shared/problems/finding.ts';
import { readNote, writeNote } from '../../../shared/forms/repair/notes.ts';
import { columnLetters } from '../../../shared/forms/workbookModel.ts';
import { gridOfSheet, type Sheet, type Spreadsheet } from './host.ts';
import { tabSheets } from './tabSheets.ts';

export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: '#f4a9a3',
  warning: '#fbd38d',
  hint: '#cfe2f3',
};

/** Marks the findings that have a cell, and takes away every other mark in these tabs. */
export function markFindings(spreadsheet: Spreadsheet, tabs: readonly string[], findings: readonly Finding[]): void {
  const sheetOf = tabSheets(spreadsheet);
  for (const tab of tabs) {
    const sheet = sheetOf(tab);
    if (sheet !== undefined) markSheet(sheet, wantedMarks(findings.filter((finding) => finding.tab === tab)));
  }
}

export function clearMarks(spreadsheet: Spreadsheet, tabs: readonly string[]): void {
  markFindings(spreadsheet, tabs, []);
}

interface WantedMark {
  readonly severity: Severity;
  readonly sentences: readonly string[];
}

/** "row,column", 0-based -> what its mark says; the gravest finding gives the colour. */
function wantedMarks(findings: readonly Finding[]): ReadonlyMap<string, WantedMark> {
  const wanted = new Map<string, WantedMark>();
  for (const finding of findings) {
    const { rowNumber, columnNumber, severity } = finding;
    if (rowNumber === undefined || columnNumber === undefined) continue;
    const key = cellKey(rowNumber - 1, columnNumber - 1);
    const before = wanted.get(key);
    const sentence = findingSentence(finding);
    if (before?.sentences.includes(sentence) === true) continue;
    wanted.set(key, {
      severity: before === undefined ? severity : graver(before.severity, severity),
      sentences: [...(before?.sentences ?? []), sentence],
    });
  }
  return wanted;
}

function markSheet(sheet: Sheet, wanted: ReadonlyMap<string, WantedMark>): void {
  const range = gridOfSheet(sheet);
  const notes = range.getNotes();
  const backgrounds = range.getBackgrounds();
  const former: Painting[] = [];
  const marked: Painting[] = [];
  const written = notes.map((line, row) =>
    line.map((note, column) => {
      const { base, mark } = readNote(note);
      const next = wanted.get(cellKey(row, column));
      const background = backgrounds[row]?.[column]?.toLowerCase() ?? '#ffffff';
      if (next === undefined) {
        if (mark === undefined) return note;
        former.push({ row, column, background, colour: mark.formerColour });
        return base;
      }
      marked.push({ row, column, background, colour: MARK_COLOURS[next.severity] });
      const formerColour = mark?.formerColour ?? background;
      return writeNote({ base, mark: { sentences: next.sentences, formerColour } });
    }),
  );
  paint(sheet, former);
  const isChanged = written.some((line, row) => line.some((note, column) => note !== notes[row]?.[column]));
  if (isChanged) range.setNotes(written);
  paint(sheet, marked);
}

interface Painting {
  readonly row: number;
  readonly column: number;
  /** As it is. */
  readonly background: string;
  /** As it is to be. */
  readonly colour: string;
}

/** One call a colour. */
function paint(sheet: Sheet, cells: readonly Painting[]): void {
  const places = new Map<string, string[]>();
  for (const { row, column, background, colour } of cells) {
    if (background === colour) continue;
    const list = places.get(colour) ?? [];
    list.push(`${columnLetters(column)}${row + 1}`);
    places.set(colour, list);
  }
  for (const [colour, list] of places) sheet.getRangeList(list).setBackground(colour);
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

function graver(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}
