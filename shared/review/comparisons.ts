/** The newest revision beside an earlier one, dressed in words for whoever reviews it. */
import type { Form } from '../calendar/form.ts';
import type { Revision } from '../ledger/state.ts';
import type { Comparison } from '../office/views.ts';
import { momentInWords } from '../text/moment.ts';
import { contentRows, type ContentRow } from './contentRows.ts';
import { differenceOf, type RowChange } from './difference.ts';
import type { EarlierRevisions } from './earlierRevisions.ts';
import { columnInWords, tabInWords } from './place.ts';
import { rowTitle, type Surroundings } from './tabViews.ts';

/** Against what was accepted, then what was submitted; one where they are the same. */
export function comparisonsOf(
  form: Form,
  newest: Revision,
  { accepted, submitted }: EarlierRevisions,
  surroundings: Surroundings,
): Comparison[] {
  const isSame = accepted !== undefined && accepted.revision === submitted?.revision;
  return [
    ...(accepted === undefined ? [] : [comparison(form, newest, 'accepted', accepted, surroundings)]),
    ...(submitted === undefined || isSame ? [] : [comparison(form, newest, 'submitted', submitted, surroundings)]),
  ];
}

function comparison(
  form: Form,
  newest: Revision,
  against: Comparison['against'],
  earlier: Revision,
  surroundings: Surroundings,
): Comparison {
  const [before, after] = [contentRows(form, earlier.content), contentRows(form, newest.content)];
  const { rows, unchangedRows } = differenceOf(before, after);
  const title = `So với bản ${earlier.revision} (gửi ${momentInWords(earlier.at)}, ${decisionInWords(earlier)})`;
  return {
    ...{ against, revision: earlier.revision, title, unchangedRows },
    rows: rows.map((change) => {
      const { tab, row, kind, cells } = change;
      return {
        ...{ tab, tabName: tabInWords(tab), row, kind },
        title: rowTitle(rowOf(change, [...after, ...before]), surroundings),
        cells: cells.map(({ column, ...texts }) => ({ column, columnName: columnInWords(tab, column), ...texts })),
      };
    }),
  };
}

/** As it is now; a withdrawn one as it was. */
function rowOf({ tab, row }: RowChange, rows: readonly ContentRow[]): ContentRow {
  return rows.find((one) => one.tab === tab && one.row === row) ?? { tab, row, cells: {} };
}

function decisionInWords({ review }: Revision): string {
  if (review === undefined) return 'chưa duyệt';
  return review.decision === 'accept' ? 'đã chấp nhận' : 'đã trả lại';
}
