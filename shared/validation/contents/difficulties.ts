/** The register of difficulties, and the signed paper of a form. */
import type { DifficultyContent, DifficultyRow, SettlingLevel, SignedPaper } from '../../forms/content.ts';
import { notInFuture } from '../rules/dates.ts';
import { identify } from '../rules/ids.ts';
import { compact, texts, type Forming } from './forming.ts';

export function difficultyContent({ context, tab }: Forming): Omit<DifficultyContent, 'paper'> {
  const { rows, report, found } = tab('difficulties');
  if (found && rows.length === 0) report('required-no-rows');
  const difficulties = identify(rows, 'KK', context.knownDifficulties, report).map(({ row, id }): DifficultyRow => {
    const date = row.values['date'] as string | undefined;
    notInFuture(row.rowNumber, date, context.today, report);
    const [content] = (row.values['content'] as readonly string[] | undefined) ?? [];
    return compact({
      ...{ id, content, date: date ?? context.today },
      cause: row.values['cause'] as string | undefined,
      difficulty: (row.values['difficulty'] as string | undefined) ?? '',
      proposal: (row.values['proposal'] as string | undefined) ?? '',
      level: ((row.values['level'] as string | undefined) ?? 'province') as SettlingLevel,
    });
  });
  return { difficulties };
}

/** `undefined` while the form has no signed paper. */
export function signedPaper({ context, tab }: Forming): SignedPaper | undefined {
  const { rows, report } = tab('papers');
  const [row] = rows;
  if (row === undefined) return undefined;
  const date = row.values['date'] as string | undefined;
  notInFuture(row.rowNumber, date, context.today, report);
  const paper = compact({ date, ...texts(row.values, ['number', 'signer', 'link']) });
  return Object.keys(paper).length === 0 ? undefined : paper;
}
