/** The official documents of the cycle, each with its standing; the one whose turn it is lies open. */
import type { OfficeHands } from './hands.ts';
import { NewTab } from './NewTab.tsx';
import { Report } from './Report.tsx';

export function Documents(hands: OfficeHands) {
  const { documents: told } = hands.state;
  const documents = [...(told?.documents ?? [])].reverse();
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Văn bản
      </h2>
      {told?.folderLink !== undefined && (
        <p>
          <NewTab href={told.folderLink}>Thư mục báo cáo trên Drive</NewTab>
        </p>
      )}
      {told?.documents.length === 0 && <p class="secondary">Chưa có báo cáo nào đến kỳ.</p>}
      {documents.map((report, index) => (
        <details key={report.form} class="report" open={index === 0}>
          <summary>
            <h3>{report.name}</h3>
            <span class="secondary">{report.standingInWords}</span>
          </summary>
          <Report {...hands} report={report} />
        </details>
      ))}
    </section>
  );
}
