/**
 * "Sau chốt": what a unit's chain holds beyond the head that the newest frozen summary of a quarter names. Told by heads, not by
 * clocks: what reached the ledger before the freeze is in its figures whatever time it bears, and what came behind is in none,
 * until the quarter is frozen again.
 */
import { QUARTER_FORMS, type Form, type QuarterForm } from '../calendar/form.ts';
import { lastFreeze, type ProvinceState } from '../ledger/state.ts';

/** In a cell about what came after a freeze. */
export const AFTER_FREEZE = 'Sau chốt';

/** @param form that the entry is about; only a quarter is ever frozen. */
export type IsAfterFreeze = (form: Form | null, unit: string, seq: number) => boolean;

export function afterFreezes(state: Pick<ProvinceState, 'freezes'>): IsAfterFreeze {
  const frozen = new Map<Form | null, IsBeyond>(
    QUARTER_FORMS.flatMap((form) => {
      const isBeyond = beyondFreeze(state, form);
      return isBeyond === undefined ? [] : [[form, isBeyond]];
    }),
  );
  return (form, unit, seq) => frozen.get(form)?.(unit, seq) ?? false;
}

type IsBeyond = (unit: string, seq: number) => boolean;

/** Of any entry, whatever form it is about. @returns `undefined` while the quarter is not frozen. */
export function beyondFreeze(state: Pick<ProvinceState, 'freezes'>, form: QuarterForm): IsBeyond | undefined {
  const freeze = lastFreeze(state, form);
  if (freeze === undefined) return undefined;
  const heads = new Map(freeze.summary.heads.map(({ unit, seq }) => [unit, seq]));
  return (unit, seq) => seq > (heads.get(unit) ?? 0);
}
