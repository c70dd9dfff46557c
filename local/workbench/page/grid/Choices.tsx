/** The list under a cell with a drop-down. Keys come from the cell's editor; this draws and takes clicks. */
import { useEffect, useRef } from 'react';

export interface ChoicesProps {
  readonly options: readonly string[];
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly onChoose: (option: string) => void;
}

export const CHOICES_ID = 'choices';
export const choiceId = (index: number): string => `choice-${index}`;

export function Choices({ options, index, left, top, width, onChoose }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <ul
      ref={list}
      id={CHOICES_ID}
      role="listbox"
      aria-label="Giá trị của ô"
      className="choices"
      style={{ left, top, minWidth: Math.max(width, 140) }}
    >
      {options.map((option, at) => (
        <li
          key={option}
          id={choiceId(at)}
          role="option"
          aria-selected={at === index}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}
