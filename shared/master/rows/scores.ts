/** "Điểm PAPI": the baseline that the cycle answers, as Sở Nội vụ settled it. Blank = not published. */
import { formatRank } from '../../text/format.ts';
import { tableRow } from '../table.ts';
import { VERDICT_NAMES, type RowSource } from './source.ts';

export const scoreRows: RowSource = (table, context) =>
  (context.state.settings?.contents ?? []).map(({ code, name, score, rank, of, change, verdict, reason }) =>
    tableRow(table, code, {
      ...{ code, name, score, change, reason, verdict: VERDICT_NAMES[verdict] },
      rank: rank === undefined || of === undefined ? null : formatRank(rank, of),
    }),
  );
