/** "Văn bản": the official documents that can be made at this moment of the business clock, each as a download. */
import { useCallback, useEffect, useState } from 'react';
import type { DocumentFile, DocumentsView, DocumentView } from '../../../../shared/office/closing.ts';
import type { PaperRequest } from '../../wire.ts';
import { ask } from '../server.ts';
import { saveFile } from './saveFile.ts';

export interface PapersProps {
  readonly account: string;
  readonly clock: string;
  /** Nothing is asked for while the clock is on its way. */
  readonly moving: boolean;
}

export function Papers({ account, clock, moving }: PapersProps) {
  const [view, setView] = useState<DocumentsView>();
  const [failure, setFailure] = useState<string>();
  const fail = useCallback((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)), []);
  const load = useCallback(() => {
    setFailure(undefined);
    ask<DocumentsView>('POST', '/api/papers', { account }).then(setView, fail);
  }, [account, fail]);
  useEffect(() => {
    if (!moving) load();
  }, [clock, moving, load]);
  const download = (kind: PaperRequest['kind'], { form }: DocumentView) => {
    setFailure(undefined);
    ask<DocumentFile>('POST', '/api/papers/file', { account, kind, form }).then(saveFile, fail);
  };
  return (
    <div className="panel papers-panel" role="region" aria-label="Văn bản" tabIndex={0}>
      <div className="papers-head">
        <h2>Văn bản tải được lúc này</h2>
        <button type="button" onClick={load} disabled={moving}>
          Tải lại danh sách
        </button>
      </div>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {view === undefined && failure === undefined ? <p role="status">Đang đọc…</p> : null}
      {view?.documents.length === 0 ? <p>Chưa có kỳ nào mở nên chưa có văn bản.</p> : null}
      <ul>
        {view?.documents.map((document) => (
          <li key={document.form}>
            <strong>{document.name}</strong>
            <Standing {...document} />
            <div className="papers-buttons">
              <button type="button" onClick={() => download('report', document)}>
                Báo cáo (.docx)
              </button>
              {document.owing === 0 ? null : (
                <button type="button" onClick={() => download('urging', document)}>
                  Công văn đôn đốc {document.owing} đơn vị (.docx)
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Standing({ standingInWords, freeze, unwritten }: DocumentView) {
  return (
    <>
      <p>{standingInWords}.</p>
      {freeze?.changesInWords === undefined ? null : <p>{freeze.changesInWords}</p>}
      {unwritten.length === 0 ? null : <p>Chưa viết trong tab “Báo cáo - phần viết”: {unwritten.join('; ')}.</p>}
    </>
  );
}
