import { expect, test } from 'vitest';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { stateAt } from '../../../shared/report/stateAt.ts';
import { frozenOf } from '../../../shared/summaries/freeze.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act, entriesOf, submission } from '../ledger/ledgerOf.ts';

const AS_OF = '2023-09-20T17:30:00.000Z';
const SETTINGS = act(PROVINCE_UNIT, 'settings', settings2023(''));
const REGISTRY = act(PROVINCE_UNIT, 'registry', QUANG_TRI_2023);
/** Made at a moment before the summary's and committed after it was read. */
const LATE: readonly Act[] = [
  act(PROVINCE_UNIT, 'settings', { ...settings2023(''), province: 'Tỉnh khác' }, { requestId: 'late-settings' }),
  submission('19330', 2),
  submission('19336', 1),
];

const entries = entriesOf([SETTINGS, REGISTRY, submission('19330', 1), ...LATE]);
const summary = summarize(fold(entries.slice(0, -LATE.length)), 'q3', AS_OF);

test('the state of a summary is found again by its heads, whatever was committed since', () => {
  expect(summarize(stateAt(entries, summary), 'q3', AS_OF)).toEqual(summary);
});

test('a summary that does not name the head of the province goes by the moment of what was set', () => {
  const heads = summary.heads.filter(({ unit }) => unit !== PROVINCE_UNIT);
  const state = stateAt(entries.slice(0, -LATE.length), { ...frozenOf(summary), heads });
  expect(summarize(state, 'q3', AS_OF)).toEqual(summary);
});
