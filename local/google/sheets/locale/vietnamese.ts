/** Vietnamese (vi_VN): decimal comma, dots between thousands, day before month, booleans as in English. Source: CLDR `vi`. */
import type { LocaleRules } from './locale.ts';

export const vietnamese: LocaleRules = {
  decimal: ',',
  group: '.',
  dateOrder: 'dmy',
  dateSeparators: ['/', '-', '.'],
  patterns: {
    DATE: 'dd/mm/yyyy',
    TIME: 'hh:mm:ss',
    DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
    CURRENCY: '#,##0\\ "₫"',
  },
  currency: { symbol: '₫', before: false },
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  am: 'SA',
  pm: 'CH',
  months: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}`),
  shortMonths: Array.from({ length: 12 }, (_, index) => `thg ${index + 1}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortDays: ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'],
};
