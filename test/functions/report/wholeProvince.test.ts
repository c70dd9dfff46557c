/** The documents of 155 units, from the ledger alone. */
import { describe, expect, test } from 'vitest';
import { currentInput, reportInput } from '../../../functions/report/reportInput.ts';
import { renderDocument } from '../../../functions/report/renderDocument.ts';
import type { Services } from '../../../functions/services.ts';
import { nextEntry } from '../../../shared/ledger/chain.ts';
import { PROVINCE_UNIT, type Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { FreezePayload } from '../../../shared/ledger/payloads.ts';
import type { OfficialDocument } from '../../../shared/report/document.ts';
import { officialReport, type ReportForm } from '../../../shared/report/reports.ts';
import type { ReportInput } from '../../../shared/report/source.ts';
import { urgingLetter } from '../../../shared/report/urgingLetter.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { Q3_FROZEN, Q4_FROZEN, wholeEntries } from '../../shared/report/wholeProvince.ts';
import { digitFaults, figuresSaid } from './digitFaults.ts';
import { readDocx } from './readDocx.ts';

const ENTRIES = wholeEntries();
const PLANS_IN = '2023-08-15T02:00:00.000Z';
const Q4_IN_GRACE = '2023-12-19T02:00:00.000Z';

function servicesAt(now: string, ledgerEntries = ENTRIES): Pick<Services, 'ledger' | 'now' | 'config'> {
  const entries: readonly Entry[] = ledgerEntries.filter(({ at }) => at <= now);
  const ledger = { readAll: () => Promise.resolve(entries), readState: () => Promise.resolve(fold(entries)) };
  return { ledger, now: () => new Date(now), config: { cycle: 2023 } } as unknown as Services;
}

async function judged(
  document: OfficialDocument | undefined,
  { summary, before }: ReportInput,
): Promise<{ readonly faults: readonly string[]; readonly said: number }> {
  if (document === undefined) throw new Error('no document');
  const docx = readDocx(await renderDocument(document));
  return { faults: digitFaults(docx, summary, before?.summary), said: figuresSaid(docx) };
}

describe('every number of the body is a figure of a frozen summary', () => {
  const check = (form: ReportForm, now: string, atLeast: number) =>
    test(`${form} at ${now}`, async () => {
      const input = await reportInput(form)(servicesAt(now));
      const { faults, said } = await judged(officialReport(form, input), input);
      expect(faults).toEqual([]);
      expect(said).toBeGreaterThanOrEqual(atLeast);
    });
  check('plan', PLANS_IN, 50);
  check('q3', Q3_FROZEN, 110);
  check('q4', Q4_FROZEN, 160);
  test('the urging letter', async () => {
    const input = await currentInput('q4')(servicesAt(Q4_IN_GRACE));
    const { faults, said } = await judged(urgingLetter('q4', input), input);
    expect(faults).toEqual([]);
    expect(said).toBeGreaterThanOrEqual(5);
  });
});

test('Quý IV stays compared with the Quý III that was frozen before it, whatever is frozen since', async () => {
  const head = ENTRIES.findLast(({ unit }) => unit === PROVINCE_UNIT);
  const first = ENTRIES.find(({ kind, form }) => kind === 'freeze' && form === 'q3');
  if (head === undefined || first === undefined) throw new Error('Quý III is not frozen');
  const payload = { ...(JSON.parse(first.payload) as FreezePayload), version: 2, reason: 'Xã gửi lại' };
  const more = { form: 'q3', revision: 0, at: '2023-12-21T02:00:00.000Z', requestId: 'freeze-q3-2' } as const;
  const again = { ...nextEntry(head, act(PROVINCE_UNIT, 'freeze', payload, more)), committedAt: more.at };
  const services = servicesAt('2023-12-22T02:00:00.000Z', [...ENTRIES, again]);
  expect((await reportInput('q4')(services)).before).toMatchObject({ form: 'q3', version: 1 });
  const { freeze, replaced, before } = await reportInput('q3')(services);
  expect([freeze?.version, freeze?.reason, replaced?.version, before]).toEqual([2, 'Xã gửi lại', 1, undefined]);
});
