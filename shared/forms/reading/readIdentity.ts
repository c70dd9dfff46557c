/** What the hidden tab of a workbook says of itself (`layout/identityTab.ts`), found by its mark, whatever its title. */
import { IDENTITY_MARK, TAB_ROW_PREFIX } from '../layout/identityTab.ts';
import type { ReadForm, SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';

export interface WorkbookIdentity {
  readonly claim: NonNullable<ReadForm['identity']>;
  /** Tab id -> sheet id as the host gave it. */
  readonly sheetIds: ReadonlyMap<string, number>;
}

/** `undefined` when the tab is gone or one of its three facts is no longer there. */
export function readIdentity(snapshot: WorkbookSnapshot): WorkbookIdentity | undefined {
  const sheet = snapshot.sheets.find(({ cells }) => cells[0]?.[0]?.value === IDENTITY_MARK);
  if (sheet === undefined) return undefined;
  const facts = factsOf(sheet);
  const [unit, cycle, edition] = [facts.get('unit'), facts.get('cycle'), facts.get('edition')];
  if (typeof unit !== 'string' || typeof cycle !== 'number' || typeof edition !== 'number') return undefined;
  const sheetIds = new Map<string, number>();
  for (const [name, value] of facts) {
    if (name.startsWith(TAB_ROW_PREFIX) && typeof value === 'number') {
      sheetIds.set(name.slice(TAB_ROW_PREFIX.length), value);
    }
  }
  return { claim: { unit, cycle, edition }, sheetIds };
}

function factsOf(sheet: SheetSnapshot): Map<string, string | number | boolean | null> {
  const facts = new Map<string, string | number | boolean | null>();
  for (const row of sheet.cells) {
    const [name, value] = [row[0]?.value, row[1]?.value];
    if (typeof name === 'string' && value !== undefined) facts.set(name, value);
  }
  return facts;
}
