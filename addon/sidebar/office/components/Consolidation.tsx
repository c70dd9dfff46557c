/** "Cập nhật ngay": what a run would write, then how it goes; a run that somebody else asked for is joined. */
import type { ConsolidationPlanView } from '../../../../shared/office/views.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';

export function Consolidation({ state, store, view }: OfficeHands) {
  const { following, plan, busy } = state;
  const run = view.run?.generation === following ? view.run : undefined;
  const isUnderWay = following !== undefined || busy?.kind === 'consolidate';
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        {isUnderWay ? 'Đang cập nhật bảng tổng hợp' : 'Cập nhật bảng tổng hợp'}
      </h2>
      {isUnderWay ? (
        <>
          <p id="run-sentence" role="status">
            {run?.sentence ?? 'Đang chờ đến lượt.'}
          </p>
          <progress aria-labelledby="run-sentence" />
          <p class="secondary">Có thể làm việc khác hoặc đóng thanh bên; việc cập nhật vẫn chạy.</p>
        </>
      ) : (
        <>
          {plan !== undefined && <Plan plan={plan} />}
          {plan === undefined && view.run !== undefined && state.news === undefined && <p>{view.run.sentence}</p>}
          <div class="buttons">
            {plan !== undefined && (
              <AskButton {...{ state, store }} act={{ kind: 'consolidate' }} look="action">
                Cập nhật ngay
              </AskButton>
            )}
            <AskButton {...{ state, store }} act={{ kind: 'plan' }}>
              Xem lại có gì cần cập nhật
            </AskButton>
          </div>
        </>
      )}
    </section>
  );
}

function Plan({
  plan: { sentence, tables, requests, seconds, answers, lastDoneInWords },
}: {
  readonly plan: ConsolidationPlanView;
}) {
  return (
    <>
      <p>{sentence}</p>
      {tables.length > 0 && (
        <table>
          <caption class="hidden">Các trang sẽ thay đổi</caption>
          <thead>
            <tr>
              <th scope="col">Trang</th>
              <th scope="col">Thêm</th>
              <th scope="col">Sửa</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ title, added, changed }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{added}</td>
                <td>{changed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="secondary">
        {requests} lần gọi Google Trang tính, khoảng {seconds} giây.
        {answers > 0 && ` ${answers} ý kiến trả lời sẽ được gửi tới đơn vị.`}
        {lastDoneInWords !== undefined && ` Lần trước: ${lastDoneInWords}.`}
      </p>
    </>
  );
}
