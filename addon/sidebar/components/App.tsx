/**
 * The page: header, form, the three steps and the line of progress above, which never move; what the step is about below, alone
 * in scrolling; status and reload at the foot.
 */
import type { Call } from '../calls.ts';
import { District } from '../office/components/District.tsx';
import type { Store } from '../store.ts';
import { useStore } from '../useStore.ts';
import { BUSY } from '../words.ts';
import { Footer } from './Footer.tsx';
import { FormSwitcher } from './FormSwitcher.tsx';
import { Header } from './Header.tsx';
import { Panel } from './Panel.tsx';
import { Steps } from './Steps.tsx';

export function App({ store, call }: { readonly store: Store; readonly call: Call }) {
  const state = useStore(store, ['panel', 'summary', 'receipt']);
  const { view, busy, showing } = state;
  const isOfUnit = view === undefined || view.role === 'unit';
  const underWay = busy?.kind ?? (showing ? 'show' : undefined);
  return (
    <>
      <Header view={view} />
      {isOfUnit && <FormSwitcher {...{ state, store }} />}
      {isOfUnit && <Steps {...{ state, store }} />}
      <div class="progress-line" role="status">
        {underWay !== undefined && (
          <>
            <span class="spinner" aria-hidden="true" /> {BUSY[underWay]}
          </>
        )}
      </div>
      <main tabIndex={0} aria-label="Việc cần làm">
        <Panel {...{ state, store, call }} />
        {view?.office?.scope === 'district' && <District view={view.office} call={call} />}
      </main>
      <Footer {...{ state, store }} />
    </>
  );
}
