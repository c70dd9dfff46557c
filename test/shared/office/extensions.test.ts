import { expect, test } from 'vitest';
import { extensionsView } from '../../../shared/office/extensions.ts';
import { CAM_LO, extended, officeSource, xaOf } from './officeUnderTest.ts';

const [XA = ''] = xaOf(CAM_LO);

test('every extension with who gave it, when and why, newest first', () => {
  const acts = [
    extended(XA, '2023-08-09', { at: '2023-08-05T01:00:00.000Z' }),
    extended('SO01', '2023-08-10', { at: '2023-08-07T01:00:00.000Z' }),
    extended(XA, '2023-08-11', { at: '2023-08-06T01:00:00.000Z' }),
    extended(XA, '2023-09-25', { at: '2023-08-06T01:00:00.000Z', form: 'q3' }),
  ];
  const { extensions } = extensionsView(officeSource({ at: '2023-08-08T00:00:00Z', acts }));
  expect(extensions.map(({ unit, form, due }) => [unit.id, form, due])).toEqual([
    ['SO01', 'plan', '2023-08-10'],
    [XA, 'q3', '2023-09-25'],
    [XA, 'plan', '2023-08-11'],
    [XA, 'plan', '2023-08-09'],
  ]);
  expect(extensions[0]).toEqual({
    unit: { id: 'SO01', name: 'Văn phòng UBND tỉnh', level: 'so' },
    ...{ form: 'plan', formName: 'Kế hoạch', due: '2023-08-10', dueInWords: 'hết ngày 10/8/2023' },
    ...{ reason: 'Lũ quét', by: 'cán bộ@ví-dụ.vn', atInWords: '08:00 ngày 07/8/2023' },
  });
});

test('none', () => expect(extensionsView(officeSource({ at: '2023-08-08T00:00:00Z' }))).toEqual({ extensions: [] }));
