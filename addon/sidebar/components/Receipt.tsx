/** What the ledger says of a submission, to be kept: its revision, hash, time. */
import { useState } from 'preact/hooks';
import type { ReceiptView } from '../../server/views.ts';
import { copyText } from '../copyText.ts';
import { receiptRows, receiptText } from '../receiptText.ts';
import { COPIED } from '../words.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly receipt: ReceiptView;
  /** Of this very click, and not one that is shown again. */
  readonly isNew: boolean;
}

export function Receipt({ receipt, isNew }: Props) {
  const [copied, setCopied] = useState('');
  return (
    <section class="card good" aria-labelledby="receipt">
      <h2 id="receipt" tabIndex={-1}>
        <Icon name="done" /> {titleOf(receipt, isNew)}
      </h2>
      {receipt.changedSince === true && (
        <p class="note">
          <Icon name="warning" /> Nội dung trong bảng đã thay đổi sau lần gửi này và chưa được gửi. Hãy kiểm tra rồi gửi
          bản mới.
        </p>
      )}
      <dl>
        {receiptRows(receipt).map(([term, value]) => (
          <>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            void copyText(receiptText(receipt)).then((done) => setCopied(done ? COPIED.done : COPIED.failed))
          }
        >
          Chép biên nhận
        </button>
        <span role="status" class="secondary">
          {copied}
        </span>
      </div>
    </section>
  );
}

function titleOf({ unchanged }: ReceiptView, isNew: boolean): string {
  if (unchanged) return 'Nội dung không đổi, không ghi thêm lần gửi';
  return isNew ? 'Sở Nội vụ đã nhận' : 'Biên nhận gần nhất';
}
