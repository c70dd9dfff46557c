/**
 * The one box that holds the keyboard while the grid is used: unseen over the active cell until something is typed, so that an
 * input method (Telex, VNI) composes in a real text box from its first key. Nothing that is typed is read or changed here.
 */
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { a1, areaOfCell, type Area, type Cell } from '../book/areas.ts';
import { cellAt, editText, type Content } from '../book/content.ts';
import { choicesOf } from '../book/rules.ts';
import type { Session } from '../book/session.ts';
import { Bubble } from './Bubble.tsx';
import { CHOICES_ID, choiceId, Choices } from './Choices.tsx';
import { cellStyle } from './cellStyle.ts';
import { useClipboard } from './useClipboard.ts';
import { meaningOf, type KeyMeaning } from './keys.ts';
import { jumpFrom, single, stepFrom, wrapFrom, type Axes } from './moves.ts';
import { setBold } from './formatting.ts';

export interface EditorHandle {
  focus(): void;
  /** What is being typed goes to Google. */
  commit(): void;
  edit(): void;
  openList(cell: Cell): void;
}

export interface CellEditorProps {
  readonly session: Session;
  readonly content: Content;
  readonly axes: Axes;
  readonly chosen: Area;
  readonly active: Cell;
  readonly focusCell: Cell;
  readonly locale: string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly frame: { readonly width: number; readonly height: number };
}

/** `enter`: begun by typing, arrows go on to the next cell. `edit`: begun by F2, arrows move the caret. */
interface Editing {
  readonly cell: Cell;
  readonly mode: 'enter' | 'edit';
}

interface List {
  readonly cell: Cell;
  readonly all: readonly string[];
  readonly index: number;
}

const PAGE_ROWS = 20;

export const CellEditor = forwardRef<EditorHandle, CellEditorProps>(function CellEditor(props, handle) {
  const { session, content, axes, chosen, active, focusCell, locale, box, frame } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState<Editing>();
  const [list, setList] = useState<List>();
  const [text, setText] = useState('');
  const data = cellAt(content, active);
  const rule = data.dataValidation;
  const clipboard = useClipboard(session, content, chosen);

  const write = (value: string) => {
    if (input.current !== null) input.current.value = value;
    setText(value);
  };
  const stop = () => {
    write('');
    setEditing(undefined);
    setList(undefined);
  };
  const commit = () => {
    const value = input.current?.value ?? '';
    if (
      editing !== undefined &&
      !(editing.mode === 'edit' && value === editText(cellAt(content, editing.cell), locale))
    )
      void session.enter(editing.cell, [[value]]);
    stop();
  };
  const edit = () => {
    setEditing({ cell: active, mode: 'edit' });
    write(editText(data, locale));
    input.current?.focus();
  };
  const openList = (cell: Cell) => {
    const choices = choicesOf(cellAt(content, cell).dataValidation);
    if (choices === undefined) return;
    const shown = cellAt(content, cell).formattedValue ?? '';
    const open = (all: readonly string[]) => setList({ cell, all, index: Math.max(0, all.indexOf(shown)) });
    if (choices.range === undefined) open(choices.options);
    else void session.options(choices.range).then(open);
  };
  const choose = (option: string | undefined) => {
    if (list === undefined || option === undefined) return;
    void session.enter(list.cell, [[option]]);
    stop();
  };
  useImperativeHandle(handle, () => ({
    focus: () => input.current?.focus({ preventScroll: true }),
    commit,
    edit,
    openList,
  }));
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  // A long text grows the box downwards.
  useEffect(() => {
    const element = input.current;
    if (element === null) return;
    element.style.height = `${box.height - 1}px`;
    if (editing !== undefined && element.scrollHeight > element.clientHeight)
      element.style.height = `${Math.min(element.scrollHeight, 240)}px`;
  }, [text, editing, box.height]);

  const shownOptions =
    list === undefined || editing === undefined
      ? (list?.all ?? [])
      : list.all.filter((option) => option.toLocaleLowerCase('vi').includes(text.trim().toLocaleLowerCase('vi')));

  const go = (cell: Cell, extend: boolean) => session.select(extend ? { active, focus: cell } : single(cell));

  const listKey = (meaning: KeyMeaning | undefined): boolean => {
    if (list === undefined) return false;
    if (meaning?.kind === 'move' && meaning.step.down !== 0 && shownOptions.length > 0) {
      const index = (list.index + meaning.step.down + shownOptions.length) % shownOptions.length;
      setList({ ...list, index });
      return true;
    }
    if (meaning?.kind === 'enter' && list.index >= 0 && shownOptions[list.index] !== undefined) {
      choose(shownOptions[list.index]);
      return true;
    }
    if (meaning?.kind === 'leave') {
      stop();
      return true;
    }
    return false;
  };

  const editingKey = (meaning: KeyMeaning, mode: Editing['mode']): boolean => {
    switch (meaning.kind) {
      case 'enter':
        commit();
        go(stepFrom(content, axes, active, { down: meaning.down, right: 0 }), false);
        return true;
      case 'next':
        commit();
        go(wrapFrom(content, axes, active, meaning.right), false);
        return true;
      case 'move':
        if (mode === 'edit') return false;
        commit();
        go(stepFrom(content, axes, active, meaning.step), false);
        return true;
      case 'line-break':
        input.current?.setRangeText('\n', input.current.selectionStart, input.current.selectionEnd, 'end');
        setText(input.current?.value ?? '');
        return true;
      case 'leave':
        stop();
        return true;
      case 'edit':
        setEditing({ cell: active, mode: mode === 'edit' ? 'enter' : 'edit' });
        return true;
      case 'list':
        return true;
      case 'page':
      case 'edge':
      case 'clear':
      case 'undo':
      case 'redo':
      case 'all':
      case 'bold':
      case 'paste-values':
      case 'outside':
        return false;
    }
  };

  const gridKey = (meaning: KeyMeaning): boolean => {
    const from = 'extend' in meaning && meaning.extend ? focusCell : active;
    switch (meaning.kind) {
      case 'move':
        go((meaning.jump ? jumpFrom : stepFrom)(content, axes, from, meaning.step), meaning.extend);
        return true;
      case 'page':
        go({ ...from, row: from.row + meaning.down * PAGE_ROWS }, meaning.extend);
        return true;
      case 'edge': {
        const row = meaning.to === 'start' ? 0 : meaning.to === 'end' ? content.cells.length - 1 : from.row;
        const toEnd = meaning.to === 'end' || meaning.to === 'row-end';
        go({ row, column: toEnd ? content.columns.length - 1 : 0 }, meaning.extend);
        return true;
      }
      case 'next':
        go(wrapFrom(content, axes, active, meaning.right), false);
        return true;
      case 'enter':
        if (choicesOf(rule) === undefined) edit();
        else openList(active);
        return true;
      case 'edit':
        edit();
        return true;
      case 'list':
        openList(active);
        return true;
      case 'clear':
        void session.change(chosen, (before, { properties }) => clipboard.clear(properties.sheetId, before));
        return true;
      case 'undo':
        void session.undo();
        return true;
      case 'redo':
        void session.redo();
        return true;
      case 'all':
        session.select({
          active: { row: 0, column: 0 },
          focus: { row: content.rows.length - 1, column: content.columns.length - 1 },
        });
        return true;
      case 'bold':
        void session.change(chosen, setBold(chosen, data));
        return true;
      case 'paste-values':
        void clipboard.pasteValues();
        return true;
      case 'outside':
        document.querySelector<HTMLElement>('[data-first-outside]')?.focus();
        return true;
      case 'leave':
      case 'line-break':
        return false;
    }
  };

  const style = editing === undefined ? undefined : cellStyle(data);
  const visible = box.top >= 0 && box.left >= 0 && box.top < frame.height && box.left < frame.width;
  return (
    <>
      <textarea
        ref={input}
        className={editing === undefined ? 'editor idle' : 'editor'}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={`Ô ${a1(areaOfCell(active))}${data.formattedValue === undefined ? '' : `: ${data.formattedValue}`}`}
        {...(list === undefined ? {} : { 'aria-controls': CHOICES_ID, 'aria-activedescendant': choiceId(list.index) })}
        style={{
          ...{ left: box.left, top: box.top, width: Math.max(box.width - 1, editing === undefined ? 1 : 90) },
          ...{ fontSize: style?.fontSize, fontWeight: style?.fontWeight, textAlign: style?.textAlign },
        }}
        onInput={(event) => {
          const value = event.currentTarget.value;
          setText(value);
          if (editing !== undefined) {
            if (list !== undefined) setList({ ...list, index: -1 });
            return;
          }
          setEditing({ cell: active, mode: 'enter' });
          // Typing over a drop-down narrows its list; Enter takes the typed text unless an option was moved to.
          const choices = choicesOf(rule);
          if (choices !== undefined && choices.range === undefined)
            setList({ cell: active, all: choices.options, index: -1 });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const meaning = meaningOf(event);
          const taken =
            listKey(meaning) ||
            (meaning !== undefined && (editing === undefined ? gridKey(meaning) : editingKey(meaning, editing.mode)));
          if (taken) event.preventDefault();
        }}
        onBlur={() => commit()}
        onCopy={(event) => {
          if (editing === undefined) clipboard.copy(event, false);
        }}
        onCut={(event) => {
          if (editing === undefined) clipboard.copy(event, true);
        }}
        onPaste={(event) => {
          if (editing === undefined) clipboard.paste(event);
        }}
      />
      {list !== undefined && shownOptions.length > 0 ? (
        <Choices
          options={shownOptions}
          index={list.index}
          left={Math.max(0, Math.min(box.left, frame.width - 260))}
          top={box.top + box.height + 1}
          width={box.width}
          onChoose={choose}
        />
      ) : null}
      {list === undefined && editing === undefined && visible ? (
        <Bubble help={rule?.inputMessage} note={data.note} box={box} frame={frame} />
      ) : null}
    </>
  );
});
