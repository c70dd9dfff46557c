/** What simulated units plan and have done, content by content and group by group. Simulated: no real unit said any of it. */
import type { TaskGroup } from '../../shared/forms/content.ts';
import { GOVERNANCE } from './planTexts/governance.ts';
import { SERVICES } from './planTexts/services.ts';
import { task, type ContentText, type TaskText } from './planTexts/taskText.ts';

export const CONTENT_TEXTS: Readonly<Record<string, ContentText>> = { ...GOVERNANCE, ...SERVICES };

/** One general task a group, so that each of the seven is answered. */
export const GROUP_TEXTS: Readonly<Record<TaskGroup, TaskText>> = {
  1: task(
    1,
    'Rà soát, đánh giá kết quả thực hiện kế hoạch cải thiện PAPI năm trước',
    'Báo cáo rà soát',
    '01',
    'báo cáo',
  ),
  2: task(2, 'Ban hành kế hoạch cải thiện Chỉ số PAPI của đơn vị', 'Kế hoạch', '01', 'kế hoạch'),
  3: task(
    3,
    'Quán triệt ý nghĩa của Chỉ số PAPI đến toàn thể cán bộ, công chức',
    'Hội nghị, biên bản',
    '01',
    'hội nghị',
  ),
  4: task(
    4,
    'Thực hiện xin lỗi bằng văn bản khi trễ hẹn, sai sót trong giải quyết thủ tục',
    'Phiếu xin lỗi và hẹn lại',
    '100',
    '% trường hợp',
  ),
  5: task(
    5,
    'Tuyên truyền nội dung Chỉ số PAPI trên trang thông tin điện tử và truyền thanh',
    'Tin, bài',
    '06',
    'tin, bài',
  ),
  6: task(
    6,
    'Cử công chức tham gia tập huấn về cải cách hành chính và Chỉ số PAPI',
    'Danh sách tham gia',
    '02',
    'lượt',
  ),
  7: task(
    7,
    'Biểu dương, khen thưởng tập thể, cá nhân có sáng kiến cải thiện PAPI',
    'Quyết định khen thưởng',
    '01',
    'quyết định',
  ),
};
