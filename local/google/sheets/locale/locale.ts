/**
 * What a spreadsheet's locale decides: separators, the order of a date, words, currency, the formula's argument separator.
 *
 * Source: Unicode CLDR (separators, orders, names) and https://developers.google.com/workspace/sheets/api/guides/formats .
 * Commas separate arguments only where the comma is not the decimal sign; `;` separates everywhere. Must not parse or
 * format: `input/` and `format/` do.
 */
import { vietnamese } from './vietnamese.ts';
import { english, britishEnglish } from './english.ts';
import { french, german, spanish } from './european.ts';

export interface LocaleRules {
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Order in which a date with numbers is typed. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** Signs between the parts of a typed date. */
  readonly dateSeparators: readonly string[];
  /** Patterns that a number format without one means. */
  readonly patterns: {
    readonly DATE: string;
    readonly TIME: string;
    readonly DATE_TIME: string;
    readonly CURRENCY: string;
  };
  readonly currency: { readonly symbol: string; readonly before: boolean };
  readonly trueWord: string;
  readonly falseWord: string;
  readonly am: string;
  readonly pm: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const BY_LOCALE: Readonly<Record<string, LocaleRules>> = {
  vi: vietnamese,
  en: english,
  en_GB: britishEnglish,
  en_AU: britishEnglish,
  en_NZ: britishEnglish,
  en_IE: britishEnglish,
  en_IN: britishEnglish,
  en_ZA: britishEnglish,
  fr: french,
  de: german,
  es: spanish,
};

/** The rules of "vi_VN", "en_US", … ; a locale without rules of its own has those of its language, then American ones. */
export function localeRules(locale: string): LocaleRules {
  return BY_LOCALE[locale] ?? BY_LOCALE[locale.slice(0, 2)] ?? english;
}

/** Whether local Google takes this as a spreadsheet's locale: `xx` or `xx_YY`, as the API documents. */
export function isLocale(locale: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale);
}
