/**
 * Who may change what we write: the header row and the projected columns are shut to everybody but the editors named here and
 * the owner of the file, whom Google adds. Annotation columns stay open.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange . Its id is
 * read-only, so ours are known by their description. A protection without explicit editors lets every editor of the file in.
 */
import type { MasterRequest } from '../plan.ts';
import { HIDDEN_COLUMNS, projectedColumns, type MasterTable } from '../table.ts';
import { isSameRange, type OpenRange } from './openRange.ts';

export interface StandingProtection {
  readonly id: number;
  readonly description: string;
  readonly range: OpenRange;
  readonly warningOnly: boolean;
  /** Lower case. Absent: everybody who may edit the file, or hidden from us. */
  readonly users?: readonly string[];
  /** Whole groups or the domain are let in too. */
  readonly others: boolean;
}

export interface Guard {
  /** Lower case, ourselves among them: Google refuses a range that shuts its maker out. Absent: ranges only warn. */
  readonly editors?: readonly string[];
  /** Google lets the owner in everywhere; no read tells us who it is. */
  readonly owner?: string;
}

const HEADER = 'Tiêu đề do Sổ PAPI tạo';
const PROJECTED = 'Cột do Sổ PAPI tổng hợp, sẽ được ghi lại ở lần tổng hợp sau';

/** The owner: the one user beside the named ones whom every range of ours lets in. */
export function guardOf(
  editors: readonly string[] | undefined,
  standing: readonly (readonly StandingProtection[])[],
): Guard {
  if (editors === undefined) return {};
  const ours = standing.flat().filter(({ description, warningOnly }) => isOurs(description) && !warningOnly);
  const [first, ...rest] = ours.flatMap(({ users }) =>
    users === undefined ? [] : [users.filter((user) => !editors.includes(user))],
  );
  const everywhere = (first ?? []).filter((user) => rest.every((users) => users.includes(user)));
  const [owner, another] = everywhere;
  return owner === undefined || another !== undefined ? { editors } : { editors, owner };
}

export function protectionRequests(
  table: MasterTable,
  { protections, rowCount }: { readonly protections: readonly StandingProtection[]; readonly rowCount: number },
  guard: Guard,
): MasterRequest[] {
  return wantedRanges(table).flatMap(({ description, range }): MasterRequest[] => {
    const found = protections.find((one) => one.description === description);
    if (found !== undefined && isSameRange(found.range, range, rowCount) && isGuarded(found, guard)) return [];
    const { editors } = guard;
    const rights = editors === undefined ? { warningOnly: true } : { warningOnly: false, editors: { users: editors } };
    const protectedRange = { range: { sheetId: table.sheetId, ...range }, description, ...rights };
    if (found === undefined) return [{ addProtectedRange: { protectedRange } }];
    const fields = editors === undefined ? 'range,warningOnly' : 'range,warningOnly,editors';
    return [{ updateProtectedRange: { protectedRange: { protectedRangeId: found.id, ...protectedRange }, fields } }];
  });
}

function wantedRanges(table: MasterTable): readonly { readonly description: string; readonly range: OpenRange }[] {
  const columns = (endColumnIndex: number) => ({ startColumnIndex: 0, endColumnIndex });
  const all = HIDDEN_COLUMNS + table.columns.length;
  return [
    { description: HEADER, range: { startRowIndex: 0, endRowIndex: 1, ...columns(all) } },
    // From the header on and without end: rows put in or added anywhere are inside it.
    {
      description: PROJECTED,
      range: { startRowIndex: 0, ...columns(HIDDEN_COLUMNS + projectedColumns(table).length) },
    },
  ];
}

function isGuarded({ warningOnly, users, others }: StandingProtection, { editors, owner }: Guard): boolean {
  if (editors === undefined) return warningOnly;
  if (warningOnly || others || users === undefined) return false;
  return (
    editors.every((editor) => users.includes(editor)) && users.every((user) => editors.includes(user) || user === owner)
  );
}

function isOurs(description: string): boolean {
  return description === HEADER || description === PROJECTED;
}
