/** The findings of a check: filtered by severity, grouped by tab, drawn fifty at a time. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SEVERITIES } from '../../../shared/problems/finding.ts';
import type { CheckView, FindingView } from '../../server/views.ts';
import { drawnFindings } from '../findings.ts';
import { FINDINGS_AT_ONCE } from '../state.ts';
import { SEVERITY_TITLES, tabTitle } from '../words.ts';
import { Finding } from './Finding.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Findings({ state, store, check }: Hands & { readonly check: CheckView }) {
  const list = useFocusOnNew(state.shown);
  const { groups, left } = drawnFindings(check.findings, state.hidden, state.shown);
  if (check.findings.length === 0) return null;
  return (
    <>
      <div class="filters" role="group" aria-label="Lọc theo mức">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`filter ${severity}`}
            aria-pressed={!state.hidden.includes(severity)}
            onClick={() => store.tell({ kind: 'severity-toggled', severity })}
          >
            <Icon name={severity} /> {SEVERITY_TITLES[severity]} {check.counts[`${severity}s`]}
          </button>
        ))}
      </div>
      <div ref={list}>
        {groups.length === 0 && <p class="secondary">Các mức đang chọn không có mục nào.</p>}
        {groups.map(({ tab, total, findings }) => (
          <Group key={tab} {...{ state, store, tab, total, findings }} form={check.form} />
        ))}
      </div>
      {left > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => store.tell({ kind: 'more-wanted' })}>
            Xem thêm {Math.min(left, FINDINGS_AT_ONCE)} mục (còn {left})
          </button>
        </div>
      )}
    </>
  );
}

interface GroupProps extends Hands {
  readonly tab: string;
  readonly total: number;
  readonly findings: readonly FindingView[];
  readonly form: CheckView['form'];
}

function Group({ state, store, tab, total, findings, form }: GroupProps) {
  return (
    <section aria-labelledby={`group-${tab}`}>
      <h3 id={`group-${tab}`}>
        {tabTitle(tab)} <span class="secondary">({total})</span>
      </h3>
      <ul class="plain-list">
        {findings.map((finding) => (
          <Finding key={finding.id} {...{ state, store, finding, form }} />
        ))}
      </ul>
    </section>
  );
}

/** "Xem thêm" takes the focus to the first finding that it brought: its own button may be gone. */
function useFocusOnNew(shown: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (shown > before.current) list.current?.querySelectorAll<HTMLElement>('.place')[before.current]?.focus();
    before.current = shown;
  }, [shown]);
  return list;
}
