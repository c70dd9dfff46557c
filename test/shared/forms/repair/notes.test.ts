/** Notes of a cell: findings come and go, help and remarks are kept up to date, the clerk's own lines stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_HEAD, mendedNote, readNote, writeNote } from '../../../../shared/forms/repair/notes.ts';

describe('the mark of a check in a note', () => {
  it('is read as it was written, and the rest of the note with it', () => {
    const line = fc
      .string({ minLength: 1 })
      .filter((text) => !/[\n\r]/.test(text) && text.trim() === text && !text.includes(MARK_HEAD));
    const base = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));
    const formerColour = fc.constantFrom('#ffffff', '#fde0c5', '#00ff00');
    fc.assert(
      fc.property(base, fc.array(line, { minLength: 1, maxLength: 3 }), formerColour, (text, sentences, colour) => {
        const mark = { sentences, formerColour: colour };
        expect(readNote(writeNote({ base: text, mark }))).toEqual({ base: text, mark });
      }),
    );
  });

  it('leaves what was written below it', () => {
    expect(readNote(`Trên\n${MARK_HEAD}\n• Ô A1: sai.\nDưới`).base).toBe('Trên\nDưới');
  });
});

describe('mendedNote', () => {
  const help = 'Chọn một trong 7 nhóm.';
  const ours = new Set([help, 'Bắt buộc.']);
  const check = (name: string, [note, laidOut]: readonly [string, string], expected: string): void => {
    it(name, () => expect(mendedNote(note, laidOut, ours)).toBe(expected));
  };
  check('leaves a note that is as laid out', [help, help], help);
  check("leaves a clerk's own note", ['Hỏi anh Nam', ''], 'Hỏi anh Nam');
  check('puts back a help that was wiped', ['', help], help);
  check("puts the help before the clerk's own lines", ['Hỏi anh Nam', help], `${help}\nHỏi anh Nam`);
  check('takes away a remark that is settled', ['Sở Nội vụ: nêu rõ hơn\nĐã sửa', ''], 'Đã sửa');
  check('changes a remark', ['Sở Nội vụ: cũ', 'Sở Nội vụ: mới'], 'Sở Nội vụ: mới');
  check('keeps the findings of a check', [`${MARK_HEAD}\n• sai`, help], `${help}\n${MARK_HEAD}\n• sai`);
});
