/** All that was sent, tab by tab and row by row, folded. */
import type { SubmissionView, TabView } from '../../../../shared/office/views.ts';
import { rowWords } from '../words.ts';
import { Fold } from './Fold.tsx';
import type { OfficeHands } from './hands.ts';
import { Remark } from './Remark.tsx';

export function Content({ submission, ...hands }: OfficeHands & { readonly submission: SubmissionView }) {
  return (
    <section>
      <h3>Toàn bộ nội dung</h3>
      {submission.tabs.map((view) => (
        <Fold key={view.tab} title={`${view.tabName} (${view.rows.length} dòng)`}>
          {() => <Tab {...hands} tab={view} />}
        </Fold>
      ))}
    </section>
  );
}

function Tab({ tab: view, ...hands }: OfficeHands & { readonly tab: TabView }) {
  const { tab, tabName, rows } = view;
  return (
    <>
      <Remark {...hands} at={`tab-${tab}`} place={{ tab, words: tabName }} />
      {rows.map(({ row, title }, index) => {
        const name = rowWords({ tab, row, title });
        return (
          <Fold key={row} title={name === title ? name : `${name} · ${title}`}>
            {() => <Row {...hands} tab={view} index={index} />}
          </Fold>
        );
      })}
    </>
  );
}

interface RowProps extends OfficeHands {
  readonly tab: TabView;
  readonly index: number;
}

function Row({ tab: { tab, tabName, columns, rows }, index, ...hands }: RowProps) {
  const { row = '', title = '', cells = [] } = rows[index] ?? {};
  const words = `${tabName}, ${rowWords({ tab, row, title })}`;
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
