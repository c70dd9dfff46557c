/** Personal data in free text, and numbers that are none. */
import { findPersonalData } from '../../../shared/text/personalData.ts';
import { cases, type Tables } from '../case.ts';

function found(text: string): readonly string[] {
  return findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

export const PERSONAL_DATA_TABLES: Tables = {
  'personal data in free text': cases(
    found,
    ['ông A, CCCD 045090001234', ['citizen-id 045090001234']],
    ['số 045 090 001 234.', ['citizen-id 045 090 001 234']],
    ['CMND: 197123456 cấp năm 2010', ['old-citizen-id 197123456']],
    ['liên hệ 0912345678', ['phone 0912345678']],
    ['liên hệ 0912.345.678 hoặc 0233.3852.529', ['phone 0912.345.678', 'phone 0233.3852.529']],
    ['+84 912 345 678', ['phone +84 912 345 678']],
    ['thư về a.nguyen@gmail.com', ['email a.nguyen@gmail.com']],
    ['CCCD 045090001234, ĐT 0912345678', ['citizen-id 045090001234', 'phone 0912345678']],
    ['thư về sonoivu@quangtri.gov.vn', []],
    ['kinh phí 197.123.456.789 đồng', []],
    ['kinh phí 1912345678 đồng', []],
    ['mã số 999090001234', []],
    ['Quyết định số 1732/QĐ-UBND ngày 08/8/2023', []],
    ['0123456789012345', []],
    ['19.255 hồ sơ, đạt 96,55%', []],
    ['không có số nào', []],
  ),
};
