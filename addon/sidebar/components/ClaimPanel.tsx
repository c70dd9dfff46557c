/** "Tôi thuộc đơn vị…": an account that nobody registered asks Sở Nội vụ for its unit, and sees what became of it. */
import { useState } from 'preact/hooks';
import type { ClaimRequest, ClaimView, UnitView } from '../../server/views.ts';
import type { Call } from '../calls.ts';
import { CLAIM_WORDS } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { UnitSearch } from './UnitSearch.tsx';

interface Props extends Hands {
  readonly call: Call;
  readonly claims: readonly ClaimView[];
}

export function ClaimPanel({ state, store, call, claims }: Props) {
  const [unit, setUnit] = useState<UnitView>();
  const [note, setNote] = useState('');
  const [replaces, setReplaces] = useState('');
  const [from, setFrom] = useState('');
  const request = requestOf({ unit, note, replaces, from });
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Tôi thuộc đơn vị…
      </h2>
      <Claims claims={claims} />
      <p>Tài khoản này chưa được đăng ký. Chọn đơn vị của bạn để đề nghị Sở Nội vụ cho phép.</p>
      <UnitSearch call={call} chosen={unit} onChoose={setUnit} />
      <label class="field">
        Họ tên, chức vụ
        <input type="text" maxLength={200} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      <label class="field">
        Thay cho (thư điện tử của người đã nghỉ, nếu có)
        <input type="email" value={replaces} onInput={({ currentTarget }) => setReplaces(currentTarget.value)} />
      </label>
      <label class="field">
        Từ ngày (nếu có)
        <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
      </label>
      <div class="buttons">
        {request === undefined ? (
          <button type="button" class="action" aria-disabled="true" aria-describedby="claim-wants">
            Gửi đề nghị
          </button>
        ) : (
          <ActButton {...{ state, store }} act={{ kind: 'claim', request }} look="action">
            Gửi đề nghị
          </ActButton>
        )}
      </div>
      {request === undefined && (
        <p class="secondary" id="claim-wants">
          Cần chọn đơn vị và ghi họ tên, chức vụ.
        </p>
      )}
    </section>
  );
}

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  if (claims.length === 0) return null;
  return (
    <div class="card" role="status">
      <h3>Đề nghị đã gửi</h3>
      <ul class="plain-list">
        {claims.map(({ unit, state, reason }, index) => (
          <li key={index}>
            <strong>{unit.name}</strong>
            <br />
            {CLAIM_WORDS[state]}
            {reason !== undefined && `: ${reason}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Fields {
  readonly unit: UnitView | undefined;
  readonly note: string;
  readonly replaces: string;
  readonly from: string;
}

/** `undefined` while something that Sở Nội vụ needs is missing. */
export function requestOf({ unit, note, replaces, from }: Fields): ClaimRequest | undefined {
  if (unit === undefined || note.trim() === '') return undefined;
  return {
    ...{ unit: unit.id, note: note.trim() },
    ...(replaces.trim() === '' ? {} : { replaces: replaces.trim() }),
    ...(from === '' ? {} : { from }),
  };
}
