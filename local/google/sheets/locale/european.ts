/** French, German and Spanish: decimal comma, day before month, booleans in their own words. Source: CLDR. */
import type { LocaleRules } from './locale.ts';
import { english } from './english.ts';

const euro = { symbol: '€', before: false } as const;
const base: LocaleRules = {
  ...english,
  decimal: ',',
  group: '.',
  dateOrder: 'dmy',
  dateSeparators: ['/', '-', '.'],
  patterns: {
    DATE: 'dd/mm/yyyy',
    TIME: 'hh:mm:ss',
    DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
    CURRENCY: '#,##0.00\\ "€"',
  },
  currency: euro,
};

export const french: LocaleRules = {
  ...base,
  group: '\u202f',
  trueWord: 'VRAI',
  falseWord: 'FAUX',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
};

export const german: LocaleRules = {
  ...base,
  patterns: { ...base.patterns, DATE: 'dd.mm.yyyy', DATE_TIME: 'dd.mm.yyyy hh:mm:ss' },
  trueWord: 'WAHR',
  falseWord: 'FALSCH',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  shortMonths: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  days: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  shortDays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
};

export const spanish: LocaleRules = {
  ...base,
  trueWord: 'VERDADERO',
  falseWord: 'FALSO',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  shortDays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
};
