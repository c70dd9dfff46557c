/** "Tạo biểu mẫu" as it goes: step by step, to be stopped between two, and to be gone on with. */
import type { State } from '../state.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';

export function BuildPanel({ state, store, building }: Hands & { readonly building: NonNullable<State['building']> }) {
  const { unit, step, stopped } = building;
  const isBusy = state.busy !== undefined;
  const label = step.label === '' ? 'Đang chuẩn bị' : step.label;
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        {isBusy ? 'Đang dựng biểu mẫu' : 'Đã dừng giữa chừng'}
      </h2>
      <p id="build-label">{isBusy ? label : `Đã làm ${step.done}/${step.of} bước.`}</p>
      <progress aria-labelledby="build-label" max={step.of} value={step.done} />
      <p class="secondary">
        {isBusy
          ? 'Nội dung đã điền được giữ nguyên. Có thể dừng, rồi làm tiếp lúc khác.'
          : 'Những trang đã dựng vẫn còn; làm tiếp sẽ không ghi đè nội dung đã điền.'}
      </p>
      <div class="buttons">
        {isBusy ? (
          <button type="button" aria-disabled={stopped} onClick={() => store.tell({ kind: 'stop-wanted' })}>
            {stopped ? 'Sẽ dừng sau bước này' : 'Dừng'}
          </button>
        ) : (
          <ActButton
            {...{ state, store }}
            act={{ kind: 'build', unit, ...(step.next === undefined ? {} : { step: step.next }) }}
            look="action"
          >
            Làm tiếp
          </ActButton>
        )}
      </div>
    </section>
  );
}
