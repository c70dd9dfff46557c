/** Accounts that ask to speak for a unit: who, for which, in whose place; approved, or refused with a reason. */
import { useState } from 'preact/hooks';
import type { WaitingClaim } from '../../../../shared/office/views.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';
import { useAskedFocus } from './useAskedFocus.ts';
import { Words } from './Words.tsx';

export function Claims(hands: OfficeHands) {
  const { claims } = hands.view;
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Đề nghị phụ trách đơn vị ({claims.length})
      </h2>
      {claims.length === 0 && <p class="secondary">Không có đề nghị nào đang chờ.</p>}
      {claims.map((claim) => (
        <Claim key={`${claim.unit.id}-${claim.claim}`} {...hands} claim={claim} />
      ))}
    </section>
  );
}

function Claim({ state, store, claim }: OfficeHands & { readonly claim: WaitingClaim }) {
  const [decision, setDecision] = useState<'approve' | 'refuse'>();
  const [reason, setReason] = useState('');
  const { unit, claim: number, by, note, atInWords, replaces, fromInWords } = claim;
  const place = useAskedFocus(decision);
  const decided = { unit: unit.id, claim: number };
  return (
    <div class="card" ref={place}>
      <p>
        <strong>{by}</strong>
        <br />
        {note}
      </p>
      <p>
        Xin phụ trách <strong>{unit.name}</strong>
        {unit.parentName !== undefined && ` (${unit.parentName})`}
        {fromInWords !== undefined && ` ${fromInWords}`}
        {replaces !== undefined && `, thay ${replaces}`}.
      </p>
      <p class="secondary">Gửi lúc {atInWords}</p>
      {decision === 'refuse' && <Words label="Lý do từ chối (bắt buộc)" value={reason} onType={setReason} />}
      {decision === 'approve' && (
        <p class="asked" tabIndex={-1}>
          Đồng ý thì tài khoản này xem, điền và gửi được biểu của đơn vị.
        </p>
      )}
      <div class="buttons">
        {decision === undefined ? (
          <>
            <button type="button" onClick={() => setDecision('approve')}>
              Đồng ý…<span class="hidden"> {by}</span>
            </button>
            <button type="button" onClick={() => setDecision('refuse')}>
              Từ chối…<span class="hidden"> {by}</span>
            </button>
          </>
        ) : (
          <>
            {decision === 'approve' ? (
              <AskButton
                {...{ state, store }}
                act={{ kind: 'decide', decision: { ...decided, decision } }}
                look="action"
              >
                Xác nhận đồng ý
              </AskButton>
            ) : (
              <AskButton
                {...{ state, store }}
                act={
                  reason.trim() === ''
                    ? undefined
                    : { kind: 'decide', decision: { ...decided, decision, reason: reason.trim() } }
                }
                look="action"
              >
                Xác nhận từ chối
              </AskButton>
            )}
            <button type="button" onClick={() => setDecision(undefined)}>
              Để sau
            </button>
          </>
        )}
      </div>
    </div>
  );
}
