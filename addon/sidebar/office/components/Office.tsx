/**
 * The page of Sở Nội vụ and of leaders, built like that of a unit: what never moves above and at the foot, what is read between,
 * alone in scrolling.
 */
import type { Call } from '../../calls.ts';
import { Header } from '../../components/Header.tsx';
import { Icon } from '../../components/Icon.tsx';
import { reloadOf } from '../next.ts';
import { formShown } from '../state.ts';
import { useStore } from '../../useStore.ts';
import type { OfficeStore } from '../store.ts';
import { AskButton } from './AskButton.tsx';
import { FormSelect } from './FormSelect.tsx';
import { Progress } from './Progress.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { Told } from './Told.tsx';
import { Work } from './Work.tsx';

export function Office({ store, call }: { readonly store: OfficeStore; readonly call: Call }) {
  const state = useStore(store, ['panel']);
  const { page, person, view } = state;
  return (
    <>
      <Header view={person} />
      <div class="switcher">
        {page === 'home' && view !== undefined && (
          <FormSelect
            {...{ forms: view.forms, chosen: formShown(state)?.form, label: 'Biểu' }}
            onChoose={(form) => store.tell({ kind: 'form-chosen', form })}
          />
        )}
        {page !== 'home' && (
          <button type="button" class="quiet" onClick={() => store.tell({ kind: 'page-chosen', page: 'home' })}>
            <span aria-hidden="true">‹</span> Trang đầu
          </button>
        )}
      </div>
      <Progress state={state} />
      <main tabIndex={0} aria-label="Việc cần làm">
        <Told {...{ state, store }} />
        {view === undefined ? (
          <p class="secondary">
            {person !== undefined &&
              person.problem === undefined &&
              'Đây là bảng tổng hợp của tỉnh, dành cho Sở Nội vụ và lãnh đạo. Hãy mở bảng tính của đơn vị bạn.'}
          </p>
        ) : (
          <Work {...{ state, store, view, call }} />
        )}
      </main>
      {view !== undefined && <ReviewBar {...{ state, store, view }} />}
      <footer>
        <button
          type="button"
          class="quiet"
          aria-current={page === 'guide' ? 'page' : undefined}
          aria-disabled={view === undefined}
          onClick={() => {
            if (view !== undefined) store.tell({ kind: 'page-chosen', page: 'guide' });
          }}
        >
          <Icon name="hint" /> Hướng dẫn
        </button>
        <AskButton {...{ state, store }} act={reloadOf(state)} look="quiet">
          <Icon name="reload" /> Tải lại
        </AskButton>
      </footer>
    </>
  );
}
