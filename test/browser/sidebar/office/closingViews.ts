/** What the server would tell Sở Nội vụ of Quảng Trị a week after the third quarter was frozen: documents, mails. */
import type {
  DocumentFile,
  DocumentView,
  DocumentsView,
  ReminderPerson,
  ReminderRun,
  RemindersView,
  StoredDocument,
} from '../../../../shared/office/closing.ts';

export const PLAN_REPORT: DocumentView = {
  ...{ form: 'plan', name: 'Báo cáo kế hoạch năm 2023', unwritten: [], owing: 0 },
  standingInWords: 'Đã hết thời gian nhận Kế hoạch; báo cáo lấy số liệu lúc tạo',
  issue: {
    ...{ number: '98/BC-SNV', date: '2023-08-21', link: 'https://vanban.quangtri.example/98' },
    inWords: 'Số 98/BC-SNV ngày 21/8/2023, ghi lúc 10:05 ngày 22/8/2023 bởi noivu.papi@gmail.com',
  },
};

export const QUARTER_REPORT: DocumentView = {
  ...{ form: 'q3', name: 'Báo cáo Quý III năm 2023', owing: 12 },
  standingInWords: 'Đã chốt lần 1 lúc 00:30 ngày 21/9/2023',
  freeze: {
    ...{ version: 1, changes: 5 },
    changesInWords:
      '5 số liệu đã đổi sau khi chốt: số đơn vị đã gửi; số nhiệm vụ hoàn thành; tỷ lệ hồ sơ đúng hạn; 2 số liệu khác',
  },
  unwritten: ['Đánh giá chung', 'Nguyên nhân của hạn chế', 'Kiến nghị, đề xuất'],
};

export const DOCUMENTS: DocumentsView = {
  documents: [PLAN_REPORT, QUARTER_REPORT],
  folderLink: 'https://drive.google.com/drive/folders/thu-muc-bao-cao',
};

/** A .docx is a zip: it begins with "PK". */
export const FILE_TEXT = 'PK\u0003\u0004 báo cáo';
export const FILE: DocumentFile = {
  name: 'bao-cao-quy-3-2023.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  base64: Buffer.from(FILE_TEXT).toString('base64'),
};
export const LETTER: DocumentFile = { ...FILE, name: 'cong-van-don-doc-quy-3-2023.docx' };
export const STORED: StoredDocument = { name: FILE.name, link: 'https://drive.google.com/file/d/bao-cao/view' };

const due = (unit: string, name: string, standing = 'trễ 2 ngày') => ({
  ...({ as: 'officer', unit, name, form: 'q3', formName: 'Báo cáo Quý III', due: '2023-09-18', standing } as const),
});
const HAI_AN = due('hai-an', 'UBND xã Hải An, huyện Hải Lăng');
const HAI_BA = due('hai-ba', 'UBND xã Hải Ba, huyện Hải Lăng');
const TRIEU_DO = due('trieu-do', 'UBND xã Triệu Độ, huyện Triệu Phong', 'trễ 2 ngày, đã trả lại');

export const OFFICER: ReminderPerson = {
  ...{ to: 'haian.papi@gmail.com', state: 'waiting', dues: [HAI_AN] },
  subject: '[Sổ PAPI] Đôn đốc: Báo cáo Quý III của UBND xã Hải An, huyện Hải Lăng trễ 2 ngày',
};
const DISTRICT: ReminderPerson = {
  ...{ to: 'hailang.papi@gmail.com', state: 'waiting' },
  subject: '[Sổ PAPI] Đôn đốc: 3 đơn vị chậm gửi đến ngày 20/9/2023',
  dues: [HAI_AN, HAI_BA, TRIEU_DO].map((one) => ({ ...one, as: 'district' as const })),
};
const MAILED: ReminderPerson = {
  ...{ to: 'trieudo.papi@gmail.com', state: 'sent', dues: [TRIEU_DO] },
  subject: '[Sổ PAPI] Cần sửa và gửi lại: Báo cáo Quý III của UBND xã Triệu Độ, huyện Triệu Phong',
};

export const REMINDERS: RemindersView = {
  ...{ day: '2023-09-20', units: 3, canSend: true, people: [OFFICER, DISTRICT, MAILED] },
  sentence: 'Sẽ gửi 2 thư, nhắc 3 đơn vị. Hôm nay đã gửi 1 thư.',
  unreachable: [{ unit: 'hai-ba', name: 'UBND xã Hải Ba, huyện Hải Lăng' }],
};

/** Of everybody who owes, one a unit. */
export const MANY_REMINDERS: RemindersView = {
  ...{ ...REMINDERS, units: 45, unreachable: [], sentence: 'Sẽ gửi 45 thư, nhắc 45 đơn vị.' },
  people: Array.from({ length: 45 }, (_, index) => ({ ...OFFICER, to: `can-bo-${index}@quangtri.example` })),
};

export const ALL_MAILED: RemindersView = {
  ...{ ...REMINDERS, units: 0, unreachable: [], sentence: 'Không có thư nào phải gửi. Hôm nay đã gửi 3 thư.' },
  people: [OFFICER, DISTRICT, MAILED].map((person) => ({ ...person, state: 'sent' })),
};

export const RUN: ReminderRun = { day: '2023-09-20', people: 3, sent: 2, refused: 0, left: 0 };
