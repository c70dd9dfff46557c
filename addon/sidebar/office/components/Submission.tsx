/** One submission as a reviewer needs it: who and when, what became of the last remarks, what changed, and all of it. */
import type { FlagView, RemarkOutcome, SubmissionView } from '../../../../shared/office/views.ts';
import { Icon } from '../../components/Icon.tsx';
import type { Place } from '../drafts.ts';
import { BLANK_CELL } from '../words.ts';
import { Changes } from './Changes.tsx';
import { Content } from './Content.tsx';
import { Decision } from './Decision.tsx';
import type { OfficeHands } from './hands.ts';
import { Remark } from './Remark.tsx';
import { Remarks } from './Remarks.tsx';

type Props = OfficeHands & { readonly submission: SubmissionView };

export function Submission({ submission, ...hands }: Props) {
  const { deciding } = hands.state;
  const props = { ...hands, submission };
  return (
    <>
      {deciding !== undefined && <Decision {...props} decision={deciding} />}
      <div hidden={deciding !== undefined}>
        <Facts submission={submission} />
        <Remarks {...hands} />
        <Before {...props} />
        <Flags {...props} />
        <Changes {...props} />
        <Content {...props} />
      </div>
    </>
  );
}

function Facts({ submission }: Pick<Props, 'submission'>) {
  const { unit, formName, revision, atInWords, by, timeliness, late, receipt, paperInWords, review, warnings } =
    submission;
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        {unit.name}: {formName}, bản thứ {revision}
      </h2>
      {review !== undefined && (
        <div class={`card ${review.decision === 'accept' ? 'good' : 'caution'}`}>
          <p>
            {review.decision === 'accept' ? 'Đã chấp nhận' : 'Đã trả lại'} lúc {review.atInWords}, {review.by}
            {review.reason !== undefined && `: ${review.reason}`}
          </p>
        </div>
      )}
      <dl>
        {unit.parentName !== undefined && (
          <>
            <dt>Thuộc</dt>
            <dd>{unit.parentName}</dd>
          </>
        )}
        <dt>Nhận lúc</dt>
        <dd>{atInWords}</dd>
        <dt>Người gửi</dt>
        <dd>{by}</dd>
        <dt>Thời hạn</dt>
        <dd class={late ? 'late' : undefined}>
          {late && <Icon name="warning" />} {timeliness}
        </dd>
        <dt>Văn bản ký</dt>
        <dd>{paperInWords}</dd>
        <dt>Biên nhận</dt>
        <dd>{receipt}</dd>
      </dl>
      {warnings.length > 0 && (
        <div class="card caution">
          <h3>
            <Icon name="warning" /> Gửi kèm cảnh báo
          </h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The remarks of the last return. */
function Before({ submission: { remarks }, ...hands }: Props) {
  if (remarks.length === 0) return null;
  const open = remarks.filter(({ outcome }) => outcome === 'open').length;
  return (
    <section>
      <h3>
        Nhận xét lần trước: {remarks.length - open} đã sửa, {open} chưa sửa
      </h3>
      {remarks.map((remark, index) => (
        <div key={index} class="change">
          <p>
            <strong class={remark.outcome === 'open' ? 'late' : 'mended'}>
              <Icon name={remark.outcome === 'open' ? 'warning' : 'done'} /> {remark.outcomeInWords}
            </strong>{' '}
            <span class="secondary">{remark.place}</span>
            <br />
            {remark.reason}
          </p>
          {remark.outcome === 'mended' && remark.after !== undefined && (
            <p>
              <del>{remark.before || BLANK_CELL}</del> <span aria-hidden="true">→</span>
              <span class="hidden"> thành </span> <ins>{remark.after || BLANK_CELL}</ins>
            </p>
          )}
          <Remark {...hands} at={`before-${index}`} place={placeOf(remark)} />
        </div>
      ))}
    </section>
  );
}

function placeOf({ tab, row, column, place }: RemarkOutcome): Place {
  return {
    ...{ tab, words: place },
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}

function Flags({ submission, ...hands }: Props) {
  const { flags } = submission;
  if (flags.length === 0) return null;
  return (
    <section>
      <h3>
        <Icon name="warning" /> Điểm lưu ý ({flags.length})
      </h3>
      {flags.map((flag, index) => (
        <div key={index} class="change">
          <p>{flag.sentence}</p>
          <Remark {...hands} at={`flag-${index}`} place={{ ...cellOf(flag), words: wordsOf(flag, submission) }} />
        </div>
      ))}
    </section>
  );
}

function cellOf({ tab, row, column }: FlagView): Omit<Place, 'words'> {
  return { tab, row, column };
}

function wordsOf({ tab, row, column }: FlagView, { tabs }: SubmissionView): string {
  const found = tabs.find((one) => one.tab === tab);
  const name = found?.columns.find((one) => one.column === column)?.columnName;
  return [found?.tabName ?? tab, row, name ?? column].join(', ');
}
