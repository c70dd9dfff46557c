/** What a frozen quarter says otherwise by now is what was sent since; that difficulties grow older is not. */
import { expect, test } from 'vitest';
import { fold } from '../../../shared/ledger/fold.ts';
import { changedFigures, frozenOf } from '../../../shared/summaries/freeze.ts';
import { restated } from '../../../shared/summaries/restated.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { AFTER_GRACE, AFTER_YEAR, sent, SILENT, smallEntries } from '../report/smallProvince.ts';

const frozen = frozenOf(summarize(fold(smallEntries()), 'q3', AFTER_GRACE));
const changes = (state = fold(smallEntries())) => changedFigures(frozen, restated(state, frozen)).map(({ key }) => key);

test('the clock alone changes nothing', () => {
  const later = frozenOf(summarize(fold(smallEntries()), 'q3', AFTER_YEAR));
  expect(changedFigures(frozen, later).map(({ key }) => key)).toContain('difficulties.age.over30');
  expect(changes()).toEqual([]);
});

test('what was sent since does', () => {
  const more = [sent(SILENT, 'q3', { tasks: [], figures: {} })];
  expect(changes(fold(smallEntries({ more })))).toContain('report.all.submitted');
});
