/** What every table's rows are made from, and the words that several of them share. */
import type { ProvinceState, UnitState } from '../../ledger/state.ts';
import type { DueForm } from '../fittings/declaredViews.ts';
import type { AssignedContent } from '../../forms/context.ts';
import type { IsAfterFreeze } from '../../summaries/afterFreeze.ts';
import type { Unit } from '../../units/registry.ts';
import type { StandingOf } from '../standing.ts';
import type { MasterCell, MasterTable, TableRow } from '../table.ts';

export interface RowContext {
  readonly state: ProvinceState;
  readonly standingOf: StandingOf;
  readonly isAfterFreeze: IsAfterFreeze;
  /** Local business date. */
  readonly today: string;
  /** Forms with a due date that the cycle has. */
  readonly forms: readonly DueForm[];
  /** Units that report, in protocol order. */
  readonly units: readonly Unit[];
  readonly names: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, AssignedContent>;
}

export type RowSource = (table: MasterTable, context: RowContext) => readonly TableRow[];

export type RowValues = Readonly<Record<string, MasterCell | undefined>>;

export const LEVEL_NAMES = { so: 'Sở', huyen: 'Huyện', xa: 'Xã' } as const;
export const VERDICT_NAMES = { weak: 'Yếu', strong: 'Giữ vững', neutral: '', unknown: 'Không có dữ liệu' } as const;

export const CURRENT = 'Hiệu lực';
export const WITHDRAWN = 'Đã rút';
export const RETURNED = 'Trả lại';
/** Stands in a newer plan than the one that counts. */
export const PROPOSED = 'Chờ duyệt';

export function unitValues(unit: Unit): RowValues {
  return { unit: unit.id, unitName: unit.name, level: LEVEL_NAMES[unit.level] };
}

/** Units that have spoken, in protocol order. */
export function* unitsWithState({ state, units }: RowContext): Generator<readonly [Unit, UnitState]> {
  for (const unit of units) {
    const own = state.units.get(unit.id);
    if (own !== undefined) yield [unit, own];
  }
}
