/** The words of documents, frozen figures and mails that the server does not say. */
import type { ReminderDue, ReminderOccasion, ReminderRun, RemindersView } from '../../../shared/office/closing.ts';
import type { News } from './state.ts';

export const DOWNLOADED = 'Đã lập xong, trình duyệt đang lưu tệp. Không thấy tệp thì bấm vào tên tệp:';

export const STORED = 'Đã lưu vào thư mục Drive, bản trước vẫn còn trong lịch sử của tệp:';

export function refrozenInWords(name: string, version: number): string {
  return `Đã chốt lại số liệu của ${name}: bản thứ ${version}. Tải báo cáo về lại để có số liệu mới.`;
}

export function issuedInWords(number: string): string {
  return `Đã ghi văn bản ký số ${number}.`;
}

/** Of a freezing again. */
export function refreezingInWords(version: number): string {
  return `Bản chốt thứ ${version} vẫn được giữ. Bản thứ ${version + 1} lấy số liệu lúc này, ghi người chốt và lý do; báo cáo lập sau đó theo bản mới.`;
}

export const WRITTEN_ELSEWHERE =
  'Viết ở trang “Báo cáo - phần viết” của bảng tổng hợp; lập lại báo cáo thì phần đã viết vẫn còn.';

export const OCCASIONS: readonly (readonly [occasion: ReminderOccasion, label: string, what: string])[] = [
  ['ladder', 'Theo lịch nhắc hôm nay', 'Các mốc trước và sau hạn trong thiết lập; hệ thống cũng tự gửi mỗi ngày.'],
  ['owing', 'Mọi đơn vị còn nợ', 'Cán bộ của mọi đơn vị còn nợ biểu đã mở, không kể mốc nhắc.'],
];

/** The numbers that a sending is asked about: mails still to be sent, units that they name. */
export function waitingMails({ people }: RemindersView): number {
  return people.filter(({ state }) => state === 'waiting').length;
}

export function mailingInWords(view: RemindersView): string {
  return `Gửi ${waitingMails(view)} thư, nhắc ${view.units} đơn vị?`;
}

export const MAILING =
  'Thư đã gửi không lấy lại được. Mỗi người nhận nhiều nhất một thư mỗi ngày; ai vừa gửi biểu thì không bị nhắc.';

export const CANNOT_MAIL =
  'Hệ thống chưa khai báo máy chủ thư nên chưa gửi được. Hãy đề nghị người quản trị hệ thống khai báo SMTP_HOST và địa chỉ gửi.';

export const MAIL_LOST =
  'Không rõ lần gửi đã đến đâu: mạng bị ngắt hoặc máy chủ không trả lời. Hãy bấm “Xem lại”; ai đã có thư hôm nay thì không bị gửi lần nữa.';

export function mailedInWords({ sent, refused, left, stopped }: ReminderRun): News {
  const parts = [
    sent === 0 ? 'Chưa gửi được thư nào.' : `Đã gửi ${sent} thư.`,
    refused === 0 ? '' : `${refused} thư bị máy chủ thư từ chối: hãy kiểm tra lại địa chỉ.`,
    left === 0 ? '' : leftInWords(left, stopped),
  ];
  if (sent + refused + left === 0) return { words: 'Không còn thư nào phải gửi.' };
  return { words: parts.filter((part) => part !== '').join(' '), isPartial: refused + left > 0 };
}

function leftInWords(left: number, stopped: ReminderRun['stopped']): string {
  switch (stopped) {
    case 'unreachable':
      return `Máy chủ thư không trả lời, còn ${left} thư: hãy thử lại sau ít phút.`;
    case 'time':
      return `Còn ${left} thư cho lượt sau: hãy gửi tiếp.`;
    case undefined:
      return `Còn ${left} thư mà máy chủ thư hẹn gửi sau: hãy gửi tiếp sau ít phút.`;
  }
}

/** As what else than as an officer a person is mailed. */
export const READERS: Readonly<Record<Exclude<ReminderDue['as'], 'officer'>, string>> = {
  leader: 'lãnh đạo đơn vị',
  district: 'huyện',
  'home-affairs': 'Sở Nội vụ',
};
