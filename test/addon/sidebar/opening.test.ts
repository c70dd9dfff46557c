import { expect, test } from 'vitest';
import type { Opening, SidebarView } from '../../../addon/server/views.ts';
import { openingActs, type Beginning } from '../../../addon/sidebar/opening.ts';
import { INITIAL, reduce } from '../../../addon/sidebar/state.ts';
import { CLERK, NO_WORKBOOK, OTHER_UNIT, READY, STRANGER, UNIT } from '../../browser/sidebar/views.ts';

test('the menu command begins where it says, unless something stands in the way', () => {
  const check = (step: NonNullable<Opening['step']>, view: SidebarView, expected: Beginning) =>
    expect(openingActs({ step }, reduce(INITIAL, { kind: 'loaded', view })), step).toEqual(expected);
  const pending = { form: 'q3', name: 'Báo cáo Quý III', clickedAtInWords: '14:06', by: CLERK } as const;
  check('create', NO_WORKBOOK, { act: { kind: 'build', unit: UNIT.id } });
  check('create', READY, { act: { kind: 'build', unit: UNIT.id } });
  check('create', { ...NO_WORKBOOK, units: [UNIT, OTHER_UNIT] }, {});
  check('check', READY, { page: 'check', act: { kind: 'check', form: 'q3' } });
  check('check', NO_WORKBOOK, {});
  check('send', READY, { page: 'send', act: { kind: 'prepare', form: 'q3', seen: 0 } });
  check('status', READY, { page: 'status' });
  check('resend', READY, { page: 'send' });
  check('resend', { ...READY, pending }, { page: 'send', act: { kind: 'resend' } });
  check('create', STRANGER, {});
});
