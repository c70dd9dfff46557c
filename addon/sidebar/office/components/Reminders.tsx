/**
 * Mails of reminder, sent by hand: whom a sending would mail is seen first, then asked about with its numbers, then sent, once.
 * What became of it is the news; what is left is a new preview.
 */
import { useState } from 'preact/hooks';
import type { RemindersView } from '../../../../shared/office/closing.ts';
import { Icon } from '../../components/Icon.tsx';
import { CANNOT_MAIL, MAILING, OCCASIONS, mailingInWords, waitingMails } from '../closingWords.ts';
import { canMail } from '../next.ts';
import type { MailPreview } from '../state.ts';
import { AskButton } from './AskButton.tsx';
import { Fold } from './Fold.tsx';
import type { OfficeHands } from './hands.ts';
import { MailList } from './MailList.tsx';
import { useAskedFocus } from './useAskedFocus.ts';

export function Reminders(hands: OfficeHands) {
  const { preview, busy } = hands.state;
  const isUnderWay = busy?.kind === 'mail';
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Đôn đốc bằng thư
      </h2>
      {isUnderWay ? (
        <>
          <p id="mailing">Đang gửi {preview !== undefined && waitingMails(preview.view)} thư…</p>
          <progress aria-labelledby="mailing" />
          <p class="secondary">Đóng thanh bên cũng không mất thư nào; mở lại để xem thư nào đã gửi.</p>
        </>
      ) : (
        <>
          <Occasions {...hands} />
          {preview !== undefined && <Preview {...hands} preview={preview} />}
        </>
      )}
    </section>
  );
}

function Occasions({ state, store }: OfficeHands) {
  const shown = state.preview?.occasion;
  const [, , what] = OCCASIONS.find(([occasion]) => occasion === shown) ?? [];
  return (
    <>
      <div class="filters" role="group" aria-label="Nhắc ai">
        {OCCASIONS.map(([occasion, label]) => (
          <AskButton
            key={occasion}
            {...{ state, store }}
            act={{ kind: 'preview', occasion }}
            look="choice-button"
            isPressed={occasion === shown}
          >
            {label}
          </AskButton>
        ))}
      </div>
      <p class="secondary">{what}</p>
    </>
  );
}

function Preview({ state, store, preview }: OfficeHands & { readonly preview: MailPreview }) {
  const { occasion, view } = preview;
  const { sentence, people, unreachable, canSend } = view;
  // The very preview that was asked about: another one is asked about anew.
  const [sure, setSure] = useState<RemindersView>();
  const isSure = sure === view;
  const place = useAskedFocus(isSure);
  const waiting = people.filter((person) => person.state === 'waiting');
  return (
    <>
      <p role="status">
        <strong>{sentence}</strong>
      </p>
      {!canSend && (
        <p class="card caution">
          <Icon name="warning" /> {CANNOT_MAIL}
        </p>
      )}
      {canMail(view) && (
        <div ref={place}>
          {isSure ? (
            <div class="card" role="group" aria-label="Xác nhận gửi thư">
              <p class="asked" tabIndex={-1}>
                <strong>{mailingInWords(view)}</strong>
              </p>
              <p>{MAILING}</p>
              <div class="buttons">
                <AskButton {...{ state, store }} act={{ kind: 'mail', occasion }} look="action">
                  Xác nhận gửi
                </AskButton>
                <button type="button" onClick={() => setSure(undefined)}>
                  Để sau
                </button>
              </div>
            </div>
          ) : (
            <div class="buttons">
              <button
                type="button"
                class="action"
                aria-disabled={state.busy !== undefined}
                onClick={() => {
                  if (state.busy === undefined) setSure(view);
                }}
              >
                Gửi…
              </button>
            </div>
          )}
        </div>
      )}
      {unreachable.length > 0 && (
        <div class="card caution">
          <Fold title={`${unreachable.length} đơn vị còn nợ chưa có địa chỉ thư`}>
            {() => (
              <ul>
                {unreachable.map(({ unit, name }) => (
                  <li key={unit}>{name}</li>
                ))}
              </ul>
            )}
          </Fold>
        </div>
      )}
      <MailList key={occasion} title="Sẽ gửi" people={waiting} />
      <MailList title="Hôm nay đã gửi" people={people.filter((person) => person.state === 'sent')} isFolded />
      <MailList title="Máy chủ thư từ chối" people={people.filter((person) => person.state === 'refused')} />
    </>
  );
}
