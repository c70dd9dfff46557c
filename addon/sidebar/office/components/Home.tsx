/** The first page of Sở Nội vụ and of leaders: how the chosen form stands, what waits, the master, and the ways on. */
import { useState } from 'preact/hooks';
import type { LateView } from '../../../../shared/office/views.ts';
import type { UnitView } from '../../../server/views.ts';
import type { Call } from '../../calls.ts';
import { UnitSearch } from '../../components/UnitSearch.tsx';
import type { OfficeAct } from '../acts.ts';
import { formShown, type Page } from '../state.ts';
import { AskButton } from './AskButton.tsx';
import { Fold } from './Fold.tsx';
import { mayAct, type OfficeHands } from './hands.ts';
import { LateCopy } from './LateCopy.tsx';
import { Numbers } from './Numbers.tsx';
import { Queue } from './Queue.tsx';

export function Home({ call, ...hands }: OfficeHands & { readonly call: Call }) {
  const { state, store, view } = hands;
  const form = formShown(state);
  const { openDifficulties, run, claims, upcoming = [] } = view;
  const acts = mayAct(view);
  return (
    <>
      <Standing {...hands} />
      {view.scope !== 'district' && (
        <>
          <Queue {...hands} />
          <section>
            <h2>Bảng tổng hợp</h2>
            <p>{run?.sentence ?? 'Chưa cập nhật lần nào.'}</p>
            {openDifficulties > 0 && (
              <p>
                {openDifficulties} khó khăn, vướng mắc chưa có trả lời: xem trang <strong>Khó khăn</strong>.
              </p>
            )}
            <div class="buttons">
              {acts && (
                <AskButton {...{ state, store }} act={{ kind: 'plan' }}>
                  Cập nhật ngay…
                </AskButton>
              )}
            </div>
          </section>
          {upcoming.length > 0 && (
            <section>
              <h2>Lịch hai tuần tới</h2>
              <ul>
                {upcoming.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Việc khác</h2>
            {acts && <Way {...hands} page="claims" label={`Đề nghị phụ trách đơn vị (${claims.length})`} />}
            <Way {...hands} page="extensions" act={{ kind: 'extensions' }} label="Gia hạn nộp" />
            {acts && (
              <Way {...hands} page="reminders" act={{ kind: 'preview', occasion: 'ladder' }} label="Đôn đốc bằng thư" />
            )}
            <Way {...hands} page="documents" act={{ kind: 'documents' }} label="Văn bản: báo cáo, công văn đôn đốc" />
            {form !== undefined && (
              <Fold title="Xem biểu của một đơn vị">{() => <Finder {...{ state, store, call }} form={form} />}</Fold>
            )}
          </section>
        </>
      )}
    </>
  );
}

interface WayProps extends OfficeHands {
  readonly page: Page;
  readonly label: string;
  /** What the page shows, asked for on the way. */
  readonly act?: OfficeAct;
}

function Way({ store, page, label, act }: WayProps) {
  return (
    <button
      type="button"
      class="place"
      onClick={() => {
        store.tell({ kind: 'page-chosen', page });
        if (act !== undefined) void store.ask(act);
      }}
    >
      {label}
    </button>
  );
}

function Standing({ state, store }: OfficeHands) {
  const form = formShown(state);
  if (form === undefined)
    return (
      <h2 id="panel" tabIndex={-1}>
        Chưa có biểu nào mở
      </h2>
    );
  const { name, counts } = form;
  const { busy } = state;
  const ask = async (): Promise<LateView | undefined> => {
    await store.ask({ kind: 'late', form: form.form });
    return store.state().late;
  };
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        {name}:{' '}
        {counts.expected === 0 ? `${counts.submitted} bản đã gửi` : `đã nộp ${counts.submitted}/${counts.expected}`}
      </h2>
      <Numbers form={form} />
      {counts.expected > 0 && <LateCopy key={form.form} {...{ form, ask }} isBusy={busy !== undefined} />}
    </section>
  );
}

type FinderProps = Omit<OfficeHands, 'view'> & {
  readonly call: Call;
  readonly form: NonNullable<ReturnType<typeof formShown>>;
};

/** Also what has been decided can be looked at, and returned. */
function Finder({ state, store, call, form }: FinderProps) {
  const [unit, setUnit] = useState<UnitView>();
  return (
    <>
      <UnitSearch call={call} chosen={unit} onChoose={setUnit} />
      <AskButton {...{ state, store }} act={unit && { kind: 'open', unit: unit.id, form: form.form }}>
        Mở {form.name}
      </AskButton>
    </>
  );
}
