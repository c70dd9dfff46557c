/**
 * What a read asks of the cells. A field mask decides alone: "This parameter is ignored if a field mask was set in the request."
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get . Cutting the answer down to the
 * mask is the HTTP layer's; here it only spares work that nobody would see.
 */
import { parseMask, type Mask } from '../../http/mask.ts';

export interface GridQuestion {
  readonly includeGridData: boolean;
  /** The moment that conditional formats are computed for; undefined where nobody asked for what they change. */
  readonly formatsAt: Date | undefined;
}

const CELL = ['sheets', 'data', 'rowData', 'values'];
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
    const isAsked = includeGridData === true;
    return { includeGridData: isAsked, formatsAt: isAsked ? clock() : undefined };
  }
  const { mask } = parsed;
  const wantsFormats = CHANGEABLE.some((name) => reaches(mask, [...root, ...CELL, 'effectiveFormat', name]));
  return {
    includeGridData: reaches(mask, [...root, 'sheets', 'data']),
    formatsAt: wantsFormats ? clock() : undefined,
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
