/**
 * What a spreadsheet makes of a code typed into a cell that is not plain text: "01" becomes 1, "1/2" a day, "00004" 4, "5.10" 5.1
 * (DOMAIN 5.7). Cells for codes are formatted "@" first; this finds the code again where someone took that format off.
 */

export type ConvertedCell = number | { readonly date: string };

const NUMBER = /^0*\d+(?:\.\d+)?$/;
const DAY = /^(\d{1,2})[./-](\d{1,2})$/;

/** Whether an unformatted cell would change the text, as vi_VN (day first) or en_US (month first, decimal point) reads it. */
export function isAutoConverted(code: string): boolean {
  return NUMBER.test(code) ? String(Number(code)) !== code || code.includes('.') : dayNumbers(code) !== undefined;
}

function dayNumbers(code: string): readonly [number, number] | undefined {
  const match = DAY.exec(code);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12 ? [a, b] : undefined;
}

/** The known codes that the cell can have come from: one is a certain mend, none or several are asked for. */
export function codesBehind(cell: ConvertedCell, codes: readonly string[]): readonly string[] {
  if (typeof cell === 'number') return codes.filter((code) => NUMBER.test(code) && Number(code) === cell);
  const [month, day] = [Number(cell.date.slice(5, 7)), Number(cell.date.slice(8, 10))];
  return codes.filter((code) => {
    const numbers = dayNumbers(code);
    if (numbers === undefined) return false;
    const [a, b] = numbers;
    return (a === day && b === month) || (a === month && b === day);
  });
}
