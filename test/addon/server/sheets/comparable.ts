/** A spreadsheet of local Google as far as two hosts can make it the same. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';

/**
 * Ids are the host's own, a colour is one of 256 steps a part, and only a list has a look of its own (`showCustomUi`); everything
 * else is to be the same.
 */
export function comparable({ properties, sheets, namedRanges }: sheets_v4.Schema$Spreadsheet): unknown {
  const titles = new Map(sheets?.map((sheet) => [sheet.properties?.sheetId, sheet.properties?.title]));
  const named = JSON.stringify({ properties, sheets, namedRanges }, (key, value: unknown) => {
    if (key === 'red' || key === 'green' || key === 'blue') return Math.round(Number(value) * 255);
    if (key === 'dataValidation') return withoutLook(value);
    if (key === 'sheetId') return titles.get(value as number) ?? value;
    return key === 'protectedRangeId' || key === 'namedRangeId' || key === 'editors' ? undefined : value;
  });
  const parsed = JSON.parse(named) as sheets_v4.Schema$Spreadsheet;
  // The rows of the identity tab that name ids hold the host's.
  const identity = parsed.sheets?.at(-1)?.data?.[0]?.rowData;
  return { ...parsed, identity: identity?.slice(0, 4), sheets: parsed.sheets?.slice(0, -1) };
}

function withoutLook(value: unknown): unknown {
  const { showCustomUi, ...rule } = value as sheets_v4.Schema$DataValidationRule;
  return rule.condition?.type === 'ONE_OF_LIST' ? { ...rule, showCustomUi } : rule;
}
