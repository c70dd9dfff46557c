import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../shared/text/personalData.ts';

describe('personal data in free text', () => {
  const check = (text: string, ...expected: readonly string[]) =>
    test(text, () =>
      expect(findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
        expected,
      ),
    );
  check('ông A, CCCD 045090001234', 'citizen-id 045090001234');
  check('số 045 090 001 234.', 'citizen-id 045 090 001 234');
  check('CMND: 197123456 cấp năm 2010', 'old-citizen-id 197123456');
  check('liên hệ 0912345678', 'phone 0912345678');
  check('liên hệ 0912.345.678 hoặc 0233.3852.529', 'phone 0912.345.678', 'phone 0233.3852.529');
  check('+84 912 345 678', 'phone +84 912 345 678');
  check('thư về a.nguyen@gmail.com', 'email a.nguyen@gmail.com');
  check('CCCD 045090001234, ĐT 0912345678', 'citizen-id 045090001234', 'phone 0912345678');
  check('thư về sonoivu@quangtri.gov.vn');
  check('kinh phí 197.123.456.789 đồng');
  check('kinh phí 1912345678 đồng');
  check('mã số 999090001234');
  check('Quyết định số 1732/QĐ-UBND ngày 08/8/2023');
  check('0123456789012345');
  check('19.255 hồ sơ, đạt 96,55%');
  check('không có số nào');
});
