/** Text: how letters are stored. What is seen stays the same, but for a lost encoding, which a person reads over first. */
import { CERTAIN, OFFERED, PRESS_MEND, entry, quoted, type Family } from './entry.ts';

export const TEXT = {
  'text-composition': entry(
    'hint',
    ({ received }) => `chữ có dấu bị tách rời (${quoted(received)})`,
    `${PRESS_MEND}, hoặc gõ lại bằng bộ gõ Unicode dựng sẵn`,
    CERTAIN,
  ),
  'text-invisible': entry(
    'hint',
    ({ received }) => `ô có ký tự ẩn (${quoted(received)})`,
    `${PRESS_MEND}, hoặc gõ lại ô`,
    CERTAIN,
  ),
  'text-look-alike-d': entry(
    'hint',
    ({ received }) => `chữ Đ không phải chữ Đ tiếng Việt (${quoted(received)})`,
    `${PRESS_MEND}, hoặc gõ lại chữ Đ`,
    CERTAIN,
  ),
  'text-legacy': entry(
    'warning',
    ({ received, expected }) =>
      `chữ gõ bằng bảng mã cũ hoặc khi chưa bật bộ gõ (${quoted(received)}), có thể là ${quoted(expected)}`,
    'Hãy đọc lại chữ gợi ý: nếu đúng, hãy bấm “Sửa giúp tôi”; nếu không, hãy gõ lại bằng Unicode',
    OFFERED,
  ),
} as const satisfies Family<'text'>;
