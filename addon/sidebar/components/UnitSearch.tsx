/**
 * The unit by a part of its name, after https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The list lies over the page; answers
 * that come late, to an earlier text, are dropped.
 */
import { useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../server/views.ts';
import type { Call } from '../calls.ts';
import { sentenceOf } from '../callProblems.ts';
import { CALL_FAILED, unitInWords } from '../words.ts';

interface Props {
  readonly call: Call;
  readonly chosen: UnitView | undefined;
  readonly onChoose: (unit: UnitView | undefined) => void;
}

const PAUSE_MS = 300;

export function UnitSearch({ call, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly UnitView[]>([]);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const close = (): void => {
    asked.current += 1;
    clearTimeout(timer.current);
    setFound([]);
    setActive(-1);
  };
  const choose = (unit: UnitView): void => {
    close();
    // Its huyện stands in full below: the box is too narrow for both.
    setText(unit.name);
    onChoose(unit);
  };
  const search = async (query: string, serial: number): Promise<void> => {
    setSaid('Đang tìm…');
    const answer = await call('findUnits', query).catch(() => ({ ok: false, problem: CALL_FAILED }) as const);
    if (serial !== asked.current) return;
    setFound(answer.ok ? answer.value : []);
    setSaid(answer.ok ? countOf(answer.value.length) : sentenceOf(answer.problem));
  };
  const type = (value: string): void => {
    setText(value);
    onChoose(undefined);
    close();
    setSaid('');
    if (value.trim().length < 2) return;
    const serial = asked.current;
    timer.current = setTimeout(() => void search(value.trim(), serial), PAUSE_MS);
  };
  const press = (event: KeyboardEvent): void => {
    const unit = found[active];
    const to = { ArrowDown: active + 1, ArrowUp: active < 0 ? -1 : active - 1 }[event.key];
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && unit !== undefined) choose(unit);
    if (to === undefined || found.length === 0) return;
    event.preventDefault();
    setActive((to + found.length) % found.length);
  };

  return (
    <div class="field combobox">
      <label for="unit-search">Đơn vị</label>
      <input
        id="unit-search"
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder="Gõ một phần tên, ví dụ: vinh linh"
        aria-autocomplete="list"
        aria-controls="unit-list"
        aria-expanded={found.length > 0}
        aria-activedescendant={active < 0 ? undefined : `unit-${active}`}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <ul id="unit-list" role="listbox" aria-label="Đơn vị tìm thấy" hidden={found.length === 0}>
        {found.map((unit, index) => (
          <li
            key={unit.id}
            id={`unit-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(unit);
            }}
          >
            {unitInWords(unit)}
          </li>
        ))}
      </ul>
      <span class="secondary said" role="status">
        {chosen === undefined ? said : `Đã chọn ${unitInWords(chosen)}`}
      </span>
    </div>
  );
}

function countOf(count: number): string {
  return count === 0 ? 'Không tìm thấy đơn vị nào. Hãy thử một phần tên khác.' : `Tìm thấy ${count} đơn vị`;
}
