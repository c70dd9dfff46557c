/** All that was sent, tab by tab and row by row, folded. */
import type { SubmissionView, TabView } from '../../../../shared/office/views.ts';
import { Fold } from './Fold.tsx';
import type { OfficeHands } from './hands.ts';
import { Remark } from './Remark.tsx';

export function Content({ submission, ...hands }: OfficeHands & { readonly submission: SubmissionView }) {
  return (
    <section>
      <h3>Toàn bộ nội dung</h3>
      {submission.tabs.map((tab) => (
        <Fold key={tab.tab} title={`${tab.tabName} (${tab.rows.length} dòng)`}>
          {() =>
            tab.rows.map(({ row, title }, index) => (
              <Fold key={row} title={`${row} · ${title}`}>
                {() => <Row {...hands} tab={tab} index={index} />}
              </Fold>
            ))
          }
        </Fold>
      ))}
    </section>
  );
}

function Row({
  tab: { tab, tabName, columns, rows },
  index,
  ...hands
}: OfficeHands & { readonly tab: TabView; readonly index: number }) {
  const { row = '', cells = [] } = rows[index] ?? {};
  const words = `${tabName}, ${row}`;
  return (
    <>
      {columns.map(({ column, columnName }, at) => (
        <div key={column} class="changed-cell">
          <span class="secondary">{columnName}</span>
          <span>{cells[at]}</span>
          <Remark
            {...hands}
            at={`cell-${tab}-${row}-${column}`}
            place={{ tab, row, column, words: `${words}, ${columnName}` }}
          />
        </div>
      ))}
      <Remark {...hands} at={`cell-${tab}-${row}`} place={{ tab, row, words }} />
    </>
  );
}
