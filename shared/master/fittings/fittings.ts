/**
 * What a tab of the master has beside its cells: protections, filter views, colours, drop-downs.
 *
 * Made with the tab, in the same batch. Afterwards only a full run reads them, and puts back what somebody took away: they hold
 * no data, so that a day without them loses nothing, while every small run would read tens of kilobytes more.
 */
import type { MasterRequest } from '../plan.ts';
import type { DesiredTable } from '../table.ts';
import { choiceRequests, type RuledColumns } from './choices.ts';
import { colourRequests, type StandingColour } from './colours.ts';
import { filterViewRequests, type StandingFilterView } from './filterViews.ts';
import { protectionRequests, type Guard, type StandingProtection } from './protections.ts';

export interface StandingFittings {
  readonly protections: readonly StandingProtection[];
  readonly filterViews: readonly StandingFilterView[];
  readonly colours: readonly StandingColour[];
  readonly ruledColumns: RuledColumns;
  /** Rows of the grid. */
  readonly rowCount: number;
}

const NONE: StandingFittings = {
  ...{ protections: [], filterViews: [], colours: [], ruledColumns: new Set(), rowCount: 0 },
};

/** @param standing of a tab that the same batch adds: none. */
export function fittingRequests(
  { table, views = [] }: DesiredTable,
  guard: Guard,
  standing: StandingFittings = NONE,
): MasterRequest[] {
  return [
    ...choiceRequests(table, standing.ruledColumns),
    ...colourRequests(table, standing.colours),
    ...filterViewRequests(table, views, standing),
    ...protectionRequests(table, standing, guard),
  ];
}
