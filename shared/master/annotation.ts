/**
 * One annotation cell: what people typed in it and the note that they put on it.
 *
 * A row that came back says so in the note of its first cell, behind whatever people wrote there; that notice is ours and no
 * part of the annotation.
 */

/** A cell as the Sheets API reads it; a date is its serial number, a formula what it shows. */
export type AnnotationValue = string | number | boolean | null;

export interface NotedValue {
  readonly value: AnnotationValue;
  /** Not blank. */
  readonly note: string;
}

/** Plain where there is no note, as nearly everywhere. */
export type Annotation = AnnotationValue | NotedValue;

const RESTORED =
  'Dòng này đã bị xóa khỏi bảng. Hệ thống đưa lại dòng và những ô do Sở Nội vụ ghi, theo lần đọc gần nhất.';

/** @param note as it stands on the cell. */
export function annotationOf(value: AnnotationValue, note: string | null | undefined): Annotation {
  const own = note?.endsWith(RESTORED) === true ? note.slice(0, -RESTORED.length).trimEnd() : (note ?? '');
  return own === '' ? value : { value, note: own };
}

export function valueOf(annotation: Annotation): AnnotationValue {
  return isNoted(annotation) ? annotation.value : annotation;
}

export function noteOf(annotation: Annotation): string | undefined {
  return isNoted(annotation) ? annotation.note : undefined;
}

/** The note of a cell of a row that came back. */
export function noteWithNotice(annotation: Annotation): string {
  const own = noteOf(annotation);
  return own === undefined ? RESTORED : `${own}\n\n${RESTORED}`;
}

export function isFilled(annotation: Annotation): boolean {
  return isNoted(annotation) || (annotation !== null && annotation !== '');
}

/** Of two rows' cells, in their order. A blank cell and an empty text are the same. */
export function isSameAnnotations(one: readonly Annotation[], other: readonly Annotation[]): boolean {
  return one.length === other.length && one.every((annotation, index) => isSame(annotation, other[index] ?? null));
}

function isSame(one: Annotation, other: Annotation): boolean {
  return (valueOf(one) ?? '') === (valueOf(other) ?? '') && noteOf(one) === noteOf(other);
}

function isNoted(annotation: Annotation): annotation is NotedValue {
  return typeof annotation === 'object' && annotation !== null;
}
