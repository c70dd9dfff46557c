/** The signed paper that left, and its recording: this system does not replace it. */
import type { IssueView } from '../../../../shared/office/closing.ts';
import { isPaperLink } from '../../../../shared/report/paperRules.ts';
import { Icon } from '../../components/Icon.tsx';
import { sentenceOf } from '../../callProblems.ts';
import type { OfficeAct } from '../acts.ts';
import {
  BLANK_ISSUE,
  ISSUE_FIELDS,
  askId,
  faultyField,
  firstFault,
  issueFaults,
  issueFieldId,
  issueOf,
  isAsked,
  type IssueField,
  type TypedIssue,
} from '../papers.ts';
import { canBegin } from '../next.ts';
import { mayAct } from './hands.ts';
import { NewTab } from './NewTab.tsx';
import type { ReportProps } from './Report.tsx';
import { TellButton } from './TellButton.tsx';

const LABELS: Readonly<Record<IssueField, string>> = {
  number: 'Số ký hiệu, ví dụ 125/BC-SNV',
  date: 'Ngày ghi trên văn bản',
  link: 'Đường dẫn bản đã ký (không bắt buộc)',
};

export function Signed(props: ReportProps) {
  const { state, store, view, report } = props;
  const { form, name, issue } = report;
  const asking = { form, what: 'issue' } as const;
  if (issue === undefined && !mayAct(view)) return <p class="secondary">Chưa ghi văn bản ký.</p>;
  return (
    <>
      {issue !== undefined && <Recorded issue={issue} />}
      {isAsked(state, asking) ? (
        <Recording {...props} />
      ) : (
        mayAct(view) && (
          <div class="buttons">
            <TellButton {...{ state, store }} id={askId(asking)} event={{ kind: 'paper-wanted', asking }}>
              {issue === undefined ? 'Ghi văn bản đã ký…' : 'Ghi lại văn bản đã ký…'}
              <span class="hidden"> {name}</span>
            </TellButton>
          </div>
        )
      )}
    </>
  );
}

function Recorded({ issue: { inWords, link } }: { readonly issue: IssueView }) {
  return (
    <p>
      <Icon name="done" /> {inWords}
      {link !== undefined && isPaperLink(link) && (
        <>
          <br />
          <NewTab href={link}>Mở văn bản đã ký</NewTab>
        </>
      )}
    </p>
  );
}

function Recording({ state, store, report: { form, name, issue } }: ReportProps) {
  const typed = state.papers[form]?.issue ?? typedOf(issue);
  const act: OfficeAct = { kind: 'issue', form, issue: issueOf(typed) };
  const send = (): void => {
    if (!canBegin(state, act)) return;
    if (firstFault(typed) === undefined) void store.ask(act);
    else store.tell({ kind: 'issue-faulty', issue: typed });
  };
  return (
    <div class="card" role="group" aria-labelledby="confirmation">
      <h4 id="confirmation" tabIndex={-1}>
        Văn bản đã ký của {name}
      </h4>
      {ISSUE_FIELDS.map((field) => (
        <Field
          key={field}
          {...{ field, value: typed[field], fault: faultOf(state, field, typed) }}
          onType={(text) => store.tell({ kind: 'issue-typed', form, issue: { ...typed, [field]: text } })}
        />
      ))}
      <div class="buttons">
        <button type="button" class="action" aria-disabled={!canBegin(state, act)} onClick={send}>
          Ghi văn bản
        </button>
        <TellButton {...{ state, store }} event={{ kind: 'paper-wanted' }}>
          Để sau
        </TellButton>
      </div>
    </div>
  );
}

function typedOf(issue: IssueView | undefined): TypedIssue {
  return issue === undefined ? BLANK_ISSUE : { number: issue.number, date: issue.date, link: issue.link ?? '' };
}

/** What the page itself finds, once somebody tried to send; else what the api found. */
function faultOf({ asking, trouble }: ReportProps['state'], field: IssueField, typed: TypedIssue): string | undefined {
  const own = asking?.isChecked === true ? issueFaults(typed)[field] : undefined;
  if (own !== undefined || trouble === undefined || faultyField(trouble) !== field) return own;
  return sentenceOf(trouble.problem);
}

interface FieldProps {
  readonly field: IssueField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onType: (text: string) => void;
}

function Field({ field, value, fault, onType }: FieldProps) {
  const id = issueFieldId(field);
  const input = {
    ...{ id, value, 'aria-invalid': fault !== undefined },
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onType(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{LABELS[field]}</label>
      {field === 'date' ? <input type="date" {...input} /> : <input type="text" {...input} />}
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          <Icon name="error" /> {fault}
        </p>
      )}
    </div>
  );
}
