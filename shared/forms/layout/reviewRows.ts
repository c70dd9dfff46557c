/** Rows of "Rà soát": the contents assigned to the unit with what the province's result says, and the unit's own words. */
import { formatRank } from '../../text/format.ts';
import type { ReviewRow } from '../content.ts';
import type { AssignedContent, WorkbookContext } from '../context.ts';
import type { CellValue } from '../workbookModel.ts';
import { reviewCells, type Cells } from './contentCells.ts';
import { COLOURS } from './look.ts';
import type { TableRow } from './tableContent.ts';

const VERDICT_WORDS: Readonly<Record<AssignedContent['verdict'], string>> = {
  weak: 'Yếu',
  strong: 'Giữ vững',
  neutral: '–',
  unknown: 'Không có dữ liệu',
};

/** In the order of the context; a review of a content that is no longer assigned follows, so that no text is lost. */
export function reviewRows(context: WorkbookContext, reviews: readonly ReviewRow[]): TableRow[] {
  const assigned = new Set(context.contents.map(({ code }) => code));
  const own = new Map(reviews.map((review) => [review.content, review]));
  return [
    ...context.contents.map((content) => assignedRow(content, own.get(content.code))),
    ...reviews
      .filter(({ content }) => !assigned.has(content))
      .map((review) => ({ cells: { content: review.content, ...reviewCells(review) } })),
  ];
}

function assignedRow(content: AssignedContent, review: ReviewRow | undefined): TableRow {
  const cells: Cells = {
    content: content.code,
    name: content.name,
    ...optional('score', content.score),
    ...optional('rank', rankOf(content)),
    ...optional('position', positionOf(content)),
    ...optional('change', content.change),
    verdict: verdictOf(content),
    ...(review === undefined ? {} : reviewCells(review)),
  };
  switch (content.verdict) {
    case 'weak':
      return { cells, required: ['shortcoming', 'cause'], marks: { verdict: { color: COLOURS.weakInk } } };
    case 'strong':
      return { cells, marks: { verdict: { color: COLOURS.strongInk } } };
    case 'neutral':
    case 'unknown':
      return { cells };
  }
}

/** The reason stands under "Yếu" and "Giữ vững"; elsewhere it would only repeat the rank. */
function verdictOf({ verdict, reason }: AssignedContent): string {
  const told = (verdict === 'weak' || verdict === 'strong') && reason !== undefined;
  return told ? `${VERDICT_WORDS[verdict]}\n${reason}` : VERDICT_WORDS[verdict];
}

function rankOf({ rank, of }: AssignedContent): string | undefined {
  return rank === undefined || of === undefined ? undefined : formatRank(rank, of);
}

/** A quarter is floor(N/4) provinces at each end (DESIGN 6); never the published group. */
function positionOf({ rank, of }: AssignedContent): string | undefined {
  if (rank === undefined || of === undefined) return undefined;
  const quarter = Math.floor(of / 4);
  if (rank <= quarter) return 'Một phần tư đầu';
  return rank > of - quarter ? 'Một phần tư cuối' : 'Ở giữa';
}

function optional(id: string, value: CellValue | undefined): Cells {
  return value === undefined ? {} : { [id]: value };
}
