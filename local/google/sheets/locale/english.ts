/** English: American (month before day) and British (day before month). Source: CLDR `en`, `en-GB`. */
import type { LocaleRules } from './locale.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const english: LocaleRules = {
  decimal: '.',
  group: ',',
  dateOrder: 'mdy',
  dateSeparators: ['/', '-'],
  patterns: {
    DATE: 'm/d/yyyy',
    TIME: 'h:mm:ss am/pm',
    DATE_TIME: 'm/d/yyyy h:mm:ss',
    CURRENCY: '"$"#,##0.00',
  },
  currency: { symbol: '$', before: true },
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  am: 'AM',
  pm: 'PM',
  months,
  shortMonths: months.map((name) => name.slice(0, 3)),
  days,
  shortDays: days.map((name) => name.slice(0, 3)),
};

export const britishEnglish: LocaleRules = {
  ...english,
  dateOrder: 'dmy',
  dateSeparators: ['/', '-', '.'],
  patterns: {
    DATE: 'dd/mm/yyyy',
    TIME: 'hh:mm:ss',
    DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
    CURRENCY: '"£"#,##0.00',
  },
  currency: { symbol: '£', before: true },
};
