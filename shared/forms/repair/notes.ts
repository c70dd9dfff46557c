/**
 * What stands in the note of a cell: help and remarks of ours, the findings of a check, and what the clerk wrote themselves.
 *
 * The findings are the last part, under a first line by which they are known (`MARK_HEAD`); that line also keeps the colour
 * that the cell had, so that it moves with the cell and survives a run cut in half.
 */
export const MARK_HEAD = '— Kiểm tra Sổ PAPI —';
const REMARK = 'Sở Nội vụ: ';
const FORMER_COLOUR = / Màu ô trước đó: (#[0-9a-f]{6})$/;
const SENTENCE = '• ';

export interface NoteParts {
  /** Without the findings. */
  readonly base: string;
  readonly mark: Mark | undefined;
}

export interface Mark {
  readonly sentences: readonly string[];
  /** Background before it was marked, "#rrggbb". */
  readonly formerColour: string;
}

export function readNote(note: string): NoteParts {
  if (!note.includes(MARK_HEAD)) return { base: note, mark: undefined };
  const lines = note.split('\n');
  const head = lines.findIndex((line) => line.startsWith(MARK_HEAD));
  if (head < 0) return { base: note, mark: undefined };
  let end = head + 1;
  while (lines[end]?.startsWith(SENTENCE) === true) end += 1;
  return {
    // What was written below our part stays.
    base: [...lines.slice(0, head), ...lines.slice(end)].join('\n').replace(/\n+$/, ''),
    mark: {
      sentences: lines.slice(head + 1, end).map((line) => line.slice(SENTENCE.length)),
      formerColour: FORMER_COLOUR.exec(lines[head] ?? '')?.[1] ?? '#ffffff',
    },
  };
}

export function writeNote({ base, mark }: NoteParts): string {
  if (mark === undefined) return base;
  const head = mark.formerColour === '#ffffff' ? MARK_HEAD : `${MARK_HEAD} Màu ô trước đó: ${mark.formerColour}`;
  const lines = mark.sentences.map((sentence) => `${SENTENCE}${sentence.replace(/\s*\n\s*/g, ' ')}`);
  return [...(base === '' ? [] : [base]), head, ...lines].join('\n');
}

/**
 * The note that a cell should have: ours as laid out, then the clerk's own lines, then the findings.
 *
 * @param note as found. @param laidOut "" = none. @param ours every line of help that a layout puts anywhere in the tab.
 */
export function mendedNote(note: string, laidOut: string, ours: ReadonlySet<string>): string {
  const { base, mark } = readNote(note);
  if (base === laidOut) return note;
  const wanted = laidOut === '' ? [] : laidOut.split('\n');
  const own = base
    .split('\n')
    .filter((line) => line !== '' && !ours.has(line) && !line.startsWith(REMARK) && !wanted.includes(line));
  const isTouched = base.split('\n').some((line) => ours.has(line) || line.startsWith(REMARK));
  if (laidOut === '' && !isTouched) return note;
  return writeNote({ base: [...wanted, ...own].join('\n'), mark });
}
