/** What waits for a review, oldest first: each a way in, with what a reviewer should know before. */
import { useState } from 'preact/hooks';
import type { QueueItem } from '../../../../shared/office/views.ts';
import { Icon } from '../../components/Icon.tsx';
import { queueId } from '../state.ts';
import { marksOf } from '../words.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';

const AT_ONCE = 20;

export function Queue({ state, store, view: { queue } }: OfficeHands) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = queue.length - shown;
  return (
    <section>
      <h2>Chờ duyệt ({queue.length})</h2>
      {queue.length === 0 && <p class="secondary">Không có biểu nào chờ duyệt.</p>}
      <ul class="plain-list">
        {queue.slice(0, shown).map((item) => (
          <li key={queueId(item.unit.id, item.form)}>
            <AskButton
              {...{ state, store }}
              id={queueId(item.unit.id, item.form)}
              act={{ kind: 'open', unit: item.unit.id, form: item.form }}
              look="place"
            >
              <Face item={item} />
            </AskButton>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          Xem thêm (còn {left})
        </button>
      )}
    </section>
  );
}

function Face({ item }: { readonly item: QueueItem }) {
  const { unit, formName, revision, atInWords, timeliness, late } = item;
  const marks = marksOf(item);
  return (
    <>
      <strong>{unit.name}</strong>
      <span class="secondary">
        {unit.parentName !== undefined && `${unit.parentName} · `}
        {formName}, bản thứ {revision}, {atInWords}
      </span>
      <span class={late ? 'late' : 'secondary'}>
        {late && <Icon name="warning" />} {timeliness}
      </span>
      {marks !== '' && <span class="marks">{marks}</span>}
    </>
  );
}
