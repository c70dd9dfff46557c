/** "Nhật ký": every call that left the page, of the grid or of the add-on. There are no others. */
import type { JournalLine } from '../../wire.ts';

const WHO = { grid: 'bảng tính', 'add-on': 'tiện ích' } as const;

export function Journal({ lines }: { readonly lines: readonly JournalLine[] }) {
  return (
    <div className="panel journal-panel" role="region" aria-label="Nhật ký" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Của</th>
            <th scope="col">Lời gọi</th>
            <th scope="col">Kết quả</th>
            <th scope="col">ms</th>
            <th scope="col">Lần</th>
          </tr>
        </thead>
        <tbody>
          {[...lines].reverse().map(({ id, by, account, what, outcome, ms, times }) => (
            <tr key={id} data-by={by} title={account}>
              <td>{WHO[by]}</td>
              <td>{what}</td>
              <td>{outcome}</td>
              <td>{ms}</td>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
