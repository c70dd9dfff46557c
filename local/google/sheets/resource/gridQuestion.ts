/**
 * What a read asks of the cells. A field mask decides alone: "This parameter is ignored if a field mask was set in the request."
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get . Cutting the answer down to the
 * mask is the HTTP layer's; here it only spares work that nobody would see.
 */
import { parseMask, type Mask } from '../../http/mask.ts';

/** Whether the answer may hold a member of this name. */
export type Asked = (member: string) => boolean;

export interface GridQuestion {
  readonly includeGridData: boolean;
  /** Of a `GridData`. */
  readonly inBlock: Asked;
  /** Of a `CellData`. */
  readonly inCell: Asked;
  /** The moment that conditional formats are computed for; undefined where nobody asked for what they change. */
  readonly formatsAt: Date | undefined;
}

const everything: Asked = () => true;

/** A read that wants no cells. */
export const NO_GRID_DATA: GridQuestion = {
  ...{ includeGridData: false, formatsAt: undefined, inBlock: everything, inCell: everything },
};

const BLOCK = ['sheets', 'data'];
const CELL = [...BLOCK, 'rowData', 'values'];
/** What conditional rules can change, below `effectiveFormat`. */
const CHANGEABLE = ['backgroundColor', 'backgroundColorStyle', 'textFormat'];

/** @param root where the spreadsheet stands in the response, if that is not the spreadsheet itself. */
export function gridQuestion(
  includeGridData: unknown,
  fields: unknown,
  clock: () => Date,
  root: readonly string[] = [],
): GridQuestion {
  const parsed = typeof fields === 'string' && fields !== '' ? parseMask(fields) : undefined;
  if (parsed?.ok !== true) {
    return includeGridData === true ? { ...NO_GRID_DATA, includeGridData, formatsAt: clock() } : NO_GRID_DATA;
  }
  const { mask } = parsed;
  const asks = (...path: readonly string[]) => reaches(mask, [...root, ...path]);
  const wantsFormats = CHANGEABLE.some((name) => asks(...CELL, 'effectiveFormat', name));
  return {
    includeGridData: asks(...BLOCK),
    inBlock: (member) => asks(...BLOCK, member),
    inCell: remembering((member) => asks(...CELL, member)),
    formatsAt: wantsFormats ? clock() : undefined,
  };
}

/** Asked of every block anew, answered once. */
function remembering(isAsked: Asked): Asked {
  const known = new Map<string, boolean>();
  return (member) => {
    const answer = known.get(member) ?? isAsked(member);
    known.set(member, answer);
    return answer;
  };
}

/** Whether the mask takes anything at the path, which it may name in snake_case too. */
function reaches(mask: Mask | undefined, [name, ...rest]: readonly string[]): boolean {
  if (mask === undefined || name === undefined) return true;
  for (const [given, child] of mask.parts) {
    const isSame = given === '*' || given.replace(/_[a-z]/g, (mark) => mark.slice(1).toUpperCase()) === name;
    if (isSame && reaches(child, rest)) return true;
  }
  return false;
}
