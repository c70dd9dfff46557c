/** One report: its file, the letter that goes with it, what is still to be written, what changed since it was frozen. */
import type { DocumentView } from '../../../../shared/office/closing.ts';
import { Icon } from '../../components/Icon.tsx';
import { WRITTEN_ELSEWHERE } from '../closingWords.ts';
import { askId, isAsked } from '../papers.ts';
import { AskButton } from './AskButton.tsx';
import { mayAct, type OfficeHands } from './hands.ts';
import { Refreezing } from './Refreezing.tsx';
import { Signed } from './Signed.tsx';
import { TellButton } from './TellButton.tsx';

export interface ReportProps extends OfficeHands {
  readonly report: DocumentView;
}

export function Report(props: ReportProps) {
  const { state, store, view, report } = props;
  const { form, name, owing } = report;
  return (
    <>
      <div class="buttons">
        <AskButton {...{ state, store }} act={{ kind: 'download', form, what: 'report' }} look="action">
          Tải về (.docx)<span class="hidden"> {name}</span>
        </AskButton>
        {mayAct(view) && state.documents?.folderLink !== undefined && (
          <AskButton {...{ state, store }} act={{ kind: 'store', form }}>
            Lưu vào thư mục Drive<span class="hidden"> {name}</span>
          </AskButton>
        )}
        {owing > 0 && (
          <AskButton {...{ state, store }} act={{ kind: 'download', form, what: 'urging' }}>
            Tải công văn đôn đốc ({owing} đơn vị)
          </AskButton>
        )}
      </div>
      <Unwritten {...props} />
      <Changed {...props} />
      <Signed {...props} />
    </>
  );
}

function Unwritten({ report: { unwritten } }: ReportProps) {
  if (unwritten.length === 0) return null;
  return (
    <div class="card caution">
      <p>
        <Icon name="warning" /> Còn {unwritten.length} phần chưa viết:
      </p>
      <ul>
        {unwritten.map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ul>
      <p class="secondary">{WRITTEN_ELSEWHERE}</p>
    </div>
  );
}

function Changed({ state, store, view, report: { form, name, freeze } }: ReportProps) {
  if (freeze === undefined || form === 'plan') return null;
  const { version, reason, changes, changesInWords } = freeze;
  const asking = { form, what: 'freeze' } as const;
  return (
    <>
      {reason !== undefined && <p>Lý do chốt lại: {reason}</p>}
      {changes > 0 && (
        <div class="card caution">
          <p>
            <Icon name="warning" /> {changesInWords}
          </p>
          {isAsked(state, asking) ? (
            <Refreezing {...{ state, store, form }} after={version} />
          ) : (
            mayAct(view) && (
              <div class="buttons">
                <TellButton {...{ state, store }} id={askId(asking)} event={{ kind: 'paper-wanted', asking }}>
                  Chốt lại…<span class="hidden"> {name}</span>
                </TellButton>
              </div>
            )
          )}
        </div>
      )}
    </>
  );
}
