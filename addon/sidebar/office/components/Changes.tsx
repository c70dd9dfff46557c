/** The difference to an earlier revision: rows added, withdrawn, changed; of each cell what stood there and what stands there now. */
import type { ChangedRow, SubmissionView } from '../../../../shared/office/views.ts';
import { AGAINST, BLANK_CELL, KINDS, rowWords } from '../words.ts';
import type { OfficeHands } from './hands.ts';
import { Remark } from './Remark.tsx';

export function Changes({ submission, ...hands }: OfficeHands & { readonly submission: SubmissionView }) {
  const { state, store } = hands;
  const { comparisons } = submission;
  const shown = comparisons[state.comparison];
  if (shown === undefined) return <p class="secondary">Bản đầu tiên: chưa có bản nào để so sánh.</p>;
  return (
    <section>
      <h3>Thay đổi</h3>
      {comparisons.length > 1 && (
        <div class="filters against" role="group" aria-label="So với">
          {comparisons.map(({ against }, index) => (
            <button
              key={against}
              type="button"
              class="filter"
              aria-pressed={index === state.comparison}
              onClick={() => store.tell({ kind: 'comparison-chosen', index })}
            >
              {AGAINST[against]}
            </button>
          ))}
        </div>
      )}
      <p class="secondary">
        {shown.title}: {shown.rows.length} dòng thay đổi, {shown.unchangedRows} dòng giữ nguyên.
      </p>
      {shown.rows.map((row) => (
        <Change key={`${row.tab}-${row.row}`} {...hands} row={row} />
      ))}
    </section>
  );
}

function Change({ row: changed, ...hands }: OfficeHands & { readonly row: ChangedRow }) {
  const { tab, tabName, row, title, kind, cells } = changed;
  const at = `change-${tab}-${row}`;
  const name = rowWords(changed);
  const words = `${tabName}, ${name}`;
  return (
    <div class={`change ${kind}`}>
      <p>
        <strong>{KINDS[kind]}</strong> <span class="secondary">{words}</span>
        {name !== title && (
          <>
            <br />
            {title}
          </>
        )}
      </p>
      {cells.map(({ column, columnName, before, after }) => (
        <div key={column} class="changed-cell">
          <span class="secondary">{columnName}</span>
          {kind === 'changed' ? (
            <span>
              <del>{before || BLANK_CELL}</del> <span aria-hidden="true">→</span>
              <span class="hidden"> thành </span> <ins>{after || BLANK_CELL}</ins>
            </span>
          ) : (
            <span>{kind === 'added' ? <ins>{after}</ins> : <del>{before}</del>}</span>
          )}
          {kind !== 'withdrawn' && (
            <Remark {...hands} at={`${at}-${column}`} place={{ tab, row, column, words: `${words}, ${columnName}` }} />
          )}
        </div>
      ))}
      <Remark {...hands} at={at} place={{ tab, row, words }} />
    </div>
  );
}
