/** Privacy: personal data of citizens in free text, shown masked. It never blocks: a number may be an office's own. */
import { entry, type Family } from './entry.ts';

export const PRIVACY = {
  'privacy-citizen-id': entry(
    'warning',
    ({ received }) => `ô có số căn cước công dân (${received})`,
    'Hãy xóa số này: biểu không thu thập thông tin cá nhân của người dân',
  ),
  'privacy-old-citizen-id': entry(
    'warning',
    ({ received }) => `ô có số chứng minh nhân dân (${received})`,
    'Hãy xóa số này: biểu không thu thập thông tin cá nhân của người dân',
  ),
  'privacy-phone': entry(
    'warning',
    ({ received }) => `ô có số điện thoại (${received})`,
    'Nếu là số của cá nhân, hãy xóa',
  ),
  'privacy-email': entry(
    'warning',
    ({ received }) => `ô có hộp thư cá nhân (${received})`,
    'Hãy xóa, hoặc dùng hộp thư công vụ của cơ quan',
  ),
} as const satisfies Family<'privacy'>;
