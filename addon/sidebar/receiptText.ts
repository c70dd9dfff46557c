/** A receipt as rows of the page, and as plain text to keep. */
import type { ReceiptView } from '../server/views.ts';

export function receiptRows(receipt: ReceiptView): readonly (readonly [term: string, value: string])[] {
  const { name, unit, revision, shortHash, atInWords, by, timeliness } = receipt;
  return [
    ['Biểu', name],
    ['Đơn vị', unit.name],
    ['Lần gửi', `bản thứ ${revision}`],
    ['Nhận lúc', atInWords],
    ...(timeliness === '' ? [] : [['Thời hạn', timeliness] as const]),
    ['Người gửi', by],
    ['Mã biên nhận', shortHash],
  ];
}

export function receiptText(receipt: ReceiptView): string {
  const rows = receiptRows(receipt).map(([term, value]) => `${term}: ${value}`);
  return ['BIÊN NHẬN SỔ PAPI', ...rows].join('\n');
}
