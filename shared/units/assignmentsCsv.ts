/** A table of assignments as the CSV that a province edits and `importAssignments` reads back. */

/** Names or groups, separated by semicolons. */
export type AssignmentRow = readonly [content: string, leads: string, partners: string];

export function assignmentsCsv(rows: readonly AssignmentRow[]): string {
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','));
  return ['content,leads,partners', ...quoted].join('\n');
}
