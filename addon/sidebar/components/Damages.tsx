/** What is broken in the workbook, in words, and the one button that mends it. */
import type { WorkbookView } from '../../server/views.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

/** More of them push what the clerk is doing out of sight. */
const SHOWN = 3;

export function Damages({ state, store, workbook }: Hands & { readonly workbook: WorkbookView }) {
  if (workbook.kind !== 'ready' || workbook.damages.length === 0) return null;
  const { damages, unit } = workbook;
  return (
    <section class="card caution" aria-labelledby="damages">
      <h2 id="damages">
        <Icon name="warning" /> Biểu mẫu cần cập nhật {damages.length} chỗ
      </h2>
      <ul>
        {damages.slice(0, SHOWN).map((damage) => (
          <li key={damage}>{damage}</li>
        ))}
        {damages.length > SHOWN && <li>và {damages.length - SHOWN} chỗ khác.</li>}
      </ul>
      <p class="secondary">Nội dung đã điền được giữ nguyên.</p>
      <div class="buttons">
        <ActButton {...{ state, store }} act={{ kind: 'build', unit: unit.id }} look="action">
          Cập nhật biểu mẫu
        </ActButton>
      </div>
    </section>
  );
}
