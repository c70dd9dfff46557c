/** The spreadsheets that the account can see, as Drive lists them, and a way to begin a new one. */
import { useCallback, useEffect, useState } from 'react';
import { WORDS } from '../book/words.ts';
import type { Questions } from '../dialogs/questions.ts';
import type { Google } from '../google/client.ts';
import type { DriveFile } from '../google/types.ts';
import { goTo } from './address.ts';

export interface HomeProps {
  readonly google: Google;
  readonly account: string;
  readonly name: string;
  readonly questions: Questions;
}

export function Home({ google, account, name, questions }: HomeProps) {
  const [files, setFiles] = useState<readonly DriveFile[]>();
  const fail = useCallback(
    (error: unknown) =>
      void questions.ask({ title: WORDS.trouble, text: String(error), buttons: [{ id: 'ok', label: WORDS.ok }] }),
    [questions],
  );
  useEffect(() => {
    google.files().then(setFiles, fail);
  }, [google, fail]);
  const create = () =>
    void google.createSpreadsheet(WORDS.newBook).then((spreadsheetId) => goTo({ account, spreadsheetId }), fail);
  return (
    <main className="home">
      <div className="home-head">
        <h1>Bảng tính của {name}</h1>
        <button type="button" className="primary" onClick={create}>
          + Bảng tính mới
        </button>
      </div>
      {files === undefined ? <p role="status">Đang đọc danh sách…</p> : null}
      {files?.length === 0 ? (
        <p>
          Chưa có bảng tính nào. Bấm <strong>Bảng tính mới</strong>, rồi{' '}
          <strong>Tiện ích mở rộng ▸ Sổ PAPI ▸ Tạo biểu mẫu</strong>.
        </p>
      ) : null}
      <ul className="files">
        {(files ?? []).map(({ id, name: title, owners, modifiedTime }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo({ account, spreadsheetId: id })}>
              <span className="sheet-icon" aria-hidden="true" />
              <strong>{title}</strong>
              <span>{owners?.[0]?.emailAddress === account ? 'tôi' : owners?.[0]?.emailAddress}</span>
              <span>{new Date(modifiedTime).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
