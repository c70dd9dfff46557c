/** What Google says of a tab's fittings -> `StandingFittings`. Anything that is not of our kind counts, but is never ours. */
import type { StandingColour } from './colours.ts';
import type { FilterSpec, SortSpec, StandingFilterView } from './filterViews.ts';
import type { StandingFittings } from './fittings.ts';
import type { OpenRange } from './openRange.ts';
import type { StandingProtection } from './protections.ts';

/** Members of a sheet to ask for; the rules of cells come with the cells. */
export const FITTING_FIELDS =
  'protectedRanges(protectedRangeId,range,description,warningOnly,editors),filterViews(filterViewId,title,range,filterSpecs,sortSpecs),conditionalFormats(ranges,booleanRule.condition)';

type Maybe<T> = T | null | undefined;
type Range = Maybe<{ readonly [Bound in keyof OpenRange]?: number | null }>;

interface Condition {
  readonly type?: string | null;
  readonly values?: Maybe<readonly { readonly userEnteredValue?: string | null }[]>;
}

/** The part of a sheet's resource that `FITTING_FIELDS` asks for. */
export interface FittingsResource {
  readonly protectedRanges?:
    | readonly {
        readonly protectedRangeId?: number | null;
        readonly range?: Range;
        readonly description?: string | null;
        readonly warningOnly?: boolean | null;
        readonly editors?: Maybe<{
          readonly users?: readonly string[] | null;
          readonly groups?: readonly string[] | null;
          readonly domainUsersCanEdit?: boolean | null;
        }>;
      }[]
    | undefined;
  readonly filterViews?:
    | readonly {
        readonly filterViewId?: number | null;
        readonly title?: string | null;
        readonly range?: Range;
        readonly filterSpecs?: Maybe<
          readonly {
            readonly columnIndex?: number | null;
            readonly filterCriteria?: Maybe<{
              readonly condition?: Maybe<Condition>;
              readonly hiddenValues?: readonly string[] | null;
            }>;
          }[]
        >;
        readonly sortSpecs?: Maybe<
          readonly { readonly dimensionIndex?: number | null; readonly sortOrder?: string | null }[]
        >;
      }[]
    | undefined;
  readonly conditionalFormats?:
    | readonly {
        readonly ranges?: Maybe<readonly Range[]>;
        readonly booleanRule?: Maybe<{ readonly condition?: Maybe<Condition> }>;
      }[]
    | undefined;
}

export function readFittings(
  { protectedRanges = [], filterViews = [], conditionalFormats = [] }: FittingsResource,
  rest: Pick<StandingFittings, 'ruledColumns' | 'rowCount'>,
): StandingFittings {
  return {
    ...rest,
    protections: protectedRanges.map(protectionOf),
    filterViews: filterViews.map(filterViewOf),
    colours: conditionalFormats.map(colourOf),
  };
}

function protectionOf({
  protectedRangeId,
  range,
  description,
  warningOnly,
  editors,
}: NonNullable<FittingsResource['protectedRanges']>[number]): StandingProtection {
  const users = editors?.users?.map((user) => user.toLowerCase());
  return {
    ...{ id: protectedRangeId ?? 0, description: description ?? '', range: openRange(range) },
    warningOnly: warningOnly === true,
    others: editors?.domainUsersCanEdit === true || (editors?.groups ?? []).length > 0,
    ...(users === undefined ? {} : { users }),
  };
}

function filterViewOf(view: NonNullable<FittingsResource['filterViews']>[number]): StandingFilterView {
  return {
    ...{ id: view.filterViewId ?? 0, title: view.title ?? '', range: openRange(view.range) },
    specs: (view.filterSpecs ?? []).map(({ columnIndex, filterCriteria }): FilterSpec => {
      const { condition, hiddenValues } = filterCriteria ?? {};
      return {
        columnIndex: columnIndex ?? 0,
        filterCriteria: {
          ...(condition === null || condition === undefined
            ? {}
            : { condition: { type: condition.type ?? '', values: valuesOf(condition) } }),
          ...(hiddenValues === null || hiddenValues === undefined ? {} : { hiddenValues }),
        },
      };
    }),
    sorts: (view.sortSpecs ?? []).map(({ dimensionIndex, sortOrder }): SortSpec => ({
      dimensionIndex: dimensionIndex ?? 0,
      sortOrder: sortOrder === 'DESCENDING' ? 'DESCENDING' : 'ASCENDING',
    })),
  };
}

function colourOf({
  ranges,
  booleanRule,
}: NonNullable<FittingsResource['conditionalFormats']>[number]): StandingColour {
  const condition = booleanRule?.condition ?? {};
  const [first] = valuesOf(condition);
  return { range: openRange(ranges?.[0]), type: condition.type ?? '', value: first?.userEnteredValue ?? '' };
}

function valuesOf({ values }: Condition): { readonly userEnteredValue: string }[] {
  return (values ?? []).map(({ userEnteredValue }) => ({ userEnteredValue: userEnteredValue ?? '' }));
}

function openRange(range: Range): OpenRange {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range ?? {};
  return Object.fromEntries(
    Object.entries({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }).filter(
      ([, value]) => typeof value === 'number',
    ),
  );
}
