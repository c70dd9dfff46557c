/** What the parts of a summary are made from, and how they name a row of the master. */
import type { QuarterForm } from '../calendar/form.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { rowKey, type MasterTabId } from '../master/table.ts';
import { MASTER_TABLES } from '../master/tables.ts';
import type { Unit } from '../units/registry.ts';

export interface SummarySource {
  readonly state: ProvinceState;
  /** Units that report, in protocol order. */
  readonly units: readonly Unit[];
  readonly form: QuarterForm;
  /** Local date of the summary. */
  readonly today: string;
}

/** "Kế hoạch!19330/NV-07". */
export function rowOf(tab: MasterTabId, ...key: readonly string[]): string {
  return `${MASTER_TABLES[tab].title}!${rowKey(...key)}`;
}
