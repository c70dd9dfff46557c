/** "Sửa giúp tôi" for all that is certain: first what would be written, then the act; after it "Hoàn tác". */
import type { CheckView } from '../../server/views.ts';
import { certainFixes } from '../findings.ts';
import { tabTitle } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Mending({ state, store, check }: Hands & { readonly check: CheckView }) {
  const fixes = certainFixes(check.findings);
  return (
    <>
      <Mended {...{ state, store, check }} />
      {fixes.length > 0 && (
        <div class="card mending" data-open={state.preview || undefined}>
          <button
            type="button"
            class="quiet"
            aria-expanded={state.preview}
            onClick={() => store.tell({ kind: 'preview-toggled' })}
          >
            Sửa giúp tôi {fixes.length} ô…
          </button>
          {state.preview && (
            <>
              <ul class="plain-list writings">
                {fixes.map(({ id, place, cell, fix }) => (
                  <li key={id}>
                    <span class="secondary">
                      {tabTitle(place.tab)}, {cell}
                    </span>{' '}
                    sẽ ghi: <strong>{fix}</strong>
                  </li>
                ))}
              </ul>
              <div class="buttons">
                <ActButton {...{ state, store }} act={{ kind: 'fix', form: check.form, findings: [] }} look="action">
                  Ghi {fixes.length} ô này
                </ActButton>
                <button type="button" onClick={() => store.tell({ kind: 'preview-toggled' })}>
                  Thôi
                </button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Mended({ state, store, check }: Hands & { readonly check: CheckView }) {
  const { mended } = state;
  if (mended === undefined) return null;
  const { count, undo, undone } = mended;
  return (
    <div class="card good row" role="status">
      <span>
        <Icon name="done" /> {wordsOf(count, undone)}
      </span>
      {undo !== undefined && (
        <ActButton {...{ state, store }} act={{ kind: 'undo', form: check.form, undo }} look="quiet">
          Hoàn tác
        </ActButton>
      )}
    </div>
  );
}

function wordsOf(count: number, undone: boolean): string {
  if (undone) return `Đã trả ${count} ô về như cũ.`;
  return count === 0 ? 'Không có ô nào cần ghi.' : `Đã sửa ${count} ô.`;
}
