/** The signed paper that goes with a form of a simulated unit: its number, its day, where it is. */
import type { SignedPaper } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';

type Of = Pick<WorkbookContext, 'unit'>;

/** Signed on the day of sending. */
export function signedPaper(
  number: number,
  symbol: string,
  context: Pick<WorkbookContext, 'unit' | 'today'>,
): SignedPaper {
  const { unit, today: date } = context;
  return {
    ...{ number: paperNumber(number, symbol, context), date, signer: 'Người ký (mô phỏng)' },
    link: `https://vanban.example/${unit.id}/${number}`,
  };
}

/** "07/BC-UBND". */
export function paperNumber(number: number, symbol: string, { unit }: Of): string {
  return `${String(number).padStart(2, '0')}/${symbol}-${unit.level === 'so' ? 'CQ' : 'UBND'}`;
}
