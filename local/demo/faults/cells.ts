/** What hands type or paste into one cell. */
import { type, typedRows } from '../typing.ts';
import { byHand, paste, typo, type Fault } from './fault.ts';

export const TYPED: readonly Fault[] = [
  typo('required-missing', 'plan', 'tasks', 'product', ''),
  typo('type-formula', 'plan', 'tasks', 'budget', '=10+5'),
  typo('type-date', 'plan', 'tasks', 'start', 'sắp tới'),
  typo('type-date-text', 'plan', 'tasks', 'start', 'ngày 08 tháng 8 năm 2023'),
  typo('type-date-inexact', 'plan', 'tasks', 'finish', 'Quý IV/2023'),
  typo('type-number', 'plan', 'tasks', 'budget', 'nhiều'),
  typo('type-number-text', 'plan', 'tasks', 'budget', "'15"),
  typo('type-number-ambiguous', 'plan', 'tasks', 'budget', "'19.630"),
  typo('type-number-range', 'plan', 'tasks', 'budget', '-5'),
  typo('type-link', 'plan', 'papers', 'link', 'bản ký ở máy tính cơ quan'),
  typo('choice-unknown', 'plan', 'tasks', 'group', 'Việc khác'),
  typo('choice-respelled', 'plan', 'tasks', 'group', '4'),
  typo('choice-content-unknown', 'plan', 'tasks', 'contents', '9.9'),
  typo('length-over', 'plan', 'tasks', 'task', 'Tuyên truyền Chỉ số PAPI. '.repeat(90)),
  typo('length-short', 'plan', 'tasks', 'task', 'họp'),
  typo('identity-missing', 'plan', 'tasks', 'id', ''),
  typo('identity-malformed', 'plan', 'tasks', 'id', 'nv 1'),
  typo('identity-duplicate', 'plan', 'tasks', 'id', 'NV-01', 1),
  typo('dates-order', 'plan', 'tasks', 'finish', '01/07/2023'),
  typo('dates-outside-cycle', 'plan', 'tasks', 'finish', '15/11/2032'),
  typo('dates-future', 'plan', 'papers', 'date', '31/12/2029'),
  typo('text-composition', 'plan', 'tasks', 'task', 'Rà soát kết quả thực hiện năm trước'.normalize('NFD')),
  typo('text-invisible', 'plan', 'tasks', 'task', 'Rà soát kết quả\u200b thực hiện năm\u00ad trước'),
  typo('identity-missing-paper', 'plan', 'papers', 'form', 'KH năm 2023'),
  typo('text-legacy', 'plan', 'tasks', 'task', 'X©y dùng kÕ ho¹ch c¶i thiÖn ChØ sè'),
  typo('privacy-citizen-id', 'plan', 'tasks', 'note', 'Theo đơn của ông A, CCCD 045090001234'),
  typo('privacy-old-citizen-id', 'plan', 'tasks', 'note', 'Theo đơn của bà B, CMND 197123456'),
  typo('privacy-phone', 'plan', 'tasks', 'lead', 'Công chức Văn phòng, 0912.345.678'),
  typo('privacy-email', 'plan', 'tasks', 'partners', 'Liên hệ vanphong.xa@gmail.com'),
  typo('text-look-alike-d', 'plan', 'tasks', 'task', 'Thực hiện NÐ 09/2019 về chế độ báo cáo'),
];

/** 12/3/2023: what "12/3" becomes in a cell that is not plain text. */
const TWELFTH_OF_MARCH = 44_997;

export const PASTED: readonly Fault[] = [
  {
    ...{ code: 'type-date-swappable', form: 'plan' },
    make: (typing) => {
      const [row] = typedRows(typing, 'tasks');
      typing.before.push({ updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } });
      if (row !== undefined) type(typing, 'tasks', row, 'start', '08/09/2023');
      return row !== undefined;
    },
  },
  byHand('type-code-converted', 'plan', (tab) => [paste(tab, 'contents', 1.2)], 'tasks'),
  byHand(
    'type-code-lost',
    'plan',
    (tab) => [paste(tab, 'number', TWELFTH_OF_MARCH, { type: 'DATE', pattern: 'd/m' })],
    'papers',
  ),
];
