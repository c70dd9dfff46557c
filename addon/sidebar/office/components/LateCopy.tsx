/** Who owes a form, as text for a chat: one click copies all; each huyện can be copied alone. */
import { useState } from 'preact/hooks';
import type { LateView, OfficeForm } from '../../../../shared/office/views.ts';
import { copyText } from '../../copyText.ts';
import { COPIED } from '../../words.ts';
import { copiedInWords } from '../words.ts';

interface Props {
  readonly form: OfficeForm;
  readonly isBusy: boolean;
  /** `undefined` where it did not come; why is said elsewhere. */
  readonly ask: () => Promise<LateView | undefined>;
}

export function LateCopy({ form: { name }, isBusy, ask }: Props) {
  const [late, setLate] = useState<LateView>();
  const [said, setSaid] = useState('');
  const copy = async (text: string, units: number): Promise<void> => {
    setSaid((await copyText(text)) ? copiedInWords(units) : COPIED.failed);
  };
  const copyAll = async (): Promise<void> => {
    setSaid('');
    const told = await ask();
    setLate(told);
    if (told === undefined) return;
    const units = told.groups.reduce((sum, group) => sum + group.units, 0);
    if (units === 0) setSaid(`Không có đơn vị nào chậm nộp ${name}.`);
    else await copy(told.text, units);
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void copyAll();
          }}
        >
          Sao chép danh sách chậm nộp
        </button>
      </div>
      <p role="status" class="secondary">
        {said}
      </p>
      {late !== undefined && late.groups.length > 1 && (
        <ul class="plain-list">
          {late.groups.map((group) => (
            <li key={group.name} class="row">
              <span>
                {group.name} ({group.units})
              </span>
              <button type="button" class="quiet" onClick={() => void copy(group.text, group.units)}>
                Sao chép<span class="hidden"> {group.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
