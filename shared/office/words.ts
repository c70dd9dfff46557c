/** Words that several views of Sở Nội vụ share. */
import type { Level } from '../calendar/level.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  so: 'Sở, ban, ngành',
  huyen: 'UBND cấp huyện',
  xa: 'UBND cấp xã',
};
