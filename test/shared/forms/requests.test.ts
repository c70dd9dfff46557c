/** The workbook as Sheets API requests: the golden file (rewritten by `npm run golden:write` only) and what must always hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { renderSheetsRequests } from '../../../shared/forms/sheetsApi/requests.ts';
import { filledWorkbook } from './generators.ts';
import { CONTENT, CONTEXT } from './sample.ts';

const requests = renderSheetsRequests(layoutUnitWorkbook(CONTEXT, CONTENT));

describe('requests of one unit', () => {
  it('are those of the golden file, one a line', async () => {
    const lines = requests.map((request) => JSON.stringify(request)).join('\n');
    await expect(`${lines}\n`).toMatchFileSnapshot('../../golden/unit-workbook.requests.ndjson');
  });

  it('set the locale first, add before they delete, format before they write', () => {
    const kinds = requests.map((request) => Object.keys(request)[0]);
    expect(kinds[0]).toBe('updateSpreadsheetProperties');
    expect(kinds.lastIndexOf('addSheet')).toBeLessThan(kinds.indexOf('deleteSheet'));
    expect(kinds.indexOf('deleteSheet')).toBeLessThan(kinds.indexOf('repeatCell'));
    expect(requests[kinds.indexOf('deleteSheet')]).toEqual({ deleteSheet: { sheetId: 0 } });
  });

  it('are small: one unit in far less than the 2 MB that Google advises', () => {
    expect(JSON.stringify({ requests }).length).toBeLessThan(250_000);
  });

  it('never carry a formula as a value, whatever the clerk wrote', () => {
    fc.assert(
      fc.property(filledWorkbook(3), ({ context, content }) => {
        const body = JSON.stringify(renderSheetsRequests(layoutUnitWorkbook(context, content)));
        expect(body).not.toContain('formulaValue');
      }),
      { numRuns: 30 },
    );
  });
});
