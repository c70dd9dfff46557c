/** The register of difficulties -> typed content. */
import type { DifficultyContent, DifficultyRow } from '../../forms/content.ts';
import type { TypedRow } from '../rows.ts';
import { notInFuture } from '../rules/dates.ts';
import { identify } from '../rules/ids.ts';
import { allWhole, contentOfRow, type Forming } from './forming.ts';

export function difficultyContent({ context, tab }: Forming): Omit<DifficultyContent, 'paper'> | undefined {
  const { rows, report, found } = tab('difficulties');
  if (found && rows.length === 0) report('required-no-rows');
  for (const { rowNumber, values } of rows) notInFuture(rowNumber, values['date'], context.today, report);
  const named = identify(rows, 'KK', context.knownDifficulties, report);
  const difficulties = allWhole(named.map(({ row, id }) => difficultyRow(row, id)));
  return difficulties === undefined ? undefined : { difficulties };
}

function difficultyRow(row: TypedRow, id: string): DifficultyRow | undefined {
  const { content } = row.values;
  const [code] = Array.isArray(content) ? (content as readonly string[]) : [];
  return contentOfRow<DifficultyRow>(row, { id, ...(code === undefined ? {} : { content: code }) });
}
