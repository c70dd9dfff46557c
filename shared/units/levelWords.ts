/** Words under which a table names a level, and how long the official code of a unit of that level is. */
import type { Level } from '../calendar/level.ts';
import { searchKey } from '../text/keys.ts';

const WORDS: Readonly<Record<Level, readonly string[]>> = {
  so: ['so', 'tinh', 'cap tinh', 'so ban nganh', 'so nganh', 'ban', 'nganh', 'co quan chuyen mon'],
  huyen: ['huyen', 'cap huyen', 'ubnd cap huyen', 'quan', 'thi xa', 'thanh pho', 'huyen thi xa thanh pho'],
  xa: ['xa', 'cap xa', 'ubnd cap xa', 'phuong', 'thi tran', 'dac khu', 'xa phuong thi tran', 'xa phuong dac khu'],
};

/** @param typed "Cấp xã", "XÃ", "phường". */
export function levelOf(typed: string): Level | undefined {
  const key = searchKey(typed);
  const levels: readonly Level[] = ['so', 'huyen', 'xa'];
  return levels.find((level) => WORDS[level].includes(key));
}

/** Digits of the codes of the government's list of administrative units; departments have no such code. */
const CODE_DIGITS: Readonly<Record<Level, number | undefined>> = { so: undefined, huyen: 3, xa: 5 };

/** "4" of a xã -> "00004": a spreadsheet took the code for a number. `undefined` when nothing is missing. */
export function withLostZeros(code: string, level: Level): string | undefined {
  const digits = CODE_DIGITS[level];
  return digits !== undefined && /^\d+$/.test(code) && code.length < digits ? code.padStart(digits, '0') : undefined;
}
