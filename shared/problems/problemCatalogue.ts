/**
 * Every problem that a request can meet: its code, HTTP status, what it is made of, and its Vietnamese sentence.
 *
 * Nothing else builds an error that a person sees. A sentence says what is wrong and what to do next.
 */
import { FORM_NAMES } from '../calendar/form.ts';
import type { ProblemDetails } from './problemDetails.ts';

export type { ProblemDetails } from './problemDetails.ts';

export type ProblemCode = keyof ProblemDetails;

interface Description<C extends ProblemCode> {
  readonly status: number;
  readonly sentence: (details: ProblemDetails[C]) => string;
  readonly sample: ProblemDetails[C];
}

const AGAIN = 'Hãy đóng thanh bên, mở lại và gửi lại.';
const ASK = 'Hãy liên hệ Sở Nội vụ.';
/** Places of changes that a sentence names; the details hold more. */
const SHOWN_CHANGES = 3;

/** In order of code. */
export const PROBLEMS: { readonly [C in ProblemCode]: Description<C> } = {
  'account-unknown': {
    status: 403,
    sentence: ({ email }) =>
      `Tài khoản ${email} chưa được đăng ký cho đơn vị nào. Hãy đăng nhập bằng tài khoản đã đăng ký, hoặc bấm “Tôi thuộc đơn vị…” trong thanh bên để đề nghị Sở Nội vụ bổ sung.`,
    sample: { email: 'a@example.vn' },
  },
  'body-malformed': {
    status: 400,
    sentence: () => `Dữ liệu gửi lên bị hỏng trên đường truyền nên chưa được ghi nhận. ${AGAIN}`,
    sample: {},
  },
  'body-too-large': {
    status: 413,
    sentence: ({ bytes, limit }) =>
      `Dữ liệu gửi lên quá lớn (${megabytes(bytes)}, tối đa ${megabytes(limit)}) nên chưa được ghi nhận. Hãy xóa bớt các dòng thừa hoặc rút ngắn nội dung rồi gửi lại.`,
    sample: { bytes: 5_000_000, limit: 4_000_000 },
  },
  'body-wrong-shape': {
    status: 400,
    sentence: ({ path }) =>
      `Dữ liệu gửi lên thiếu hoặc sai phần “${path}” nên chưa được ghi nhận. Hãy cập nhật tiện ích Sổ PAPI rồi gửi lại.`,
    sample: { path: 'form' },
  },
  'claim-decided': {
    status: 409,
    sentence: ({ decision, by, at }) =>
      `Đề nghị này đã được ${by} ${decision === 'approve' ? 'đồng ý' : 'từ chối'} lúc ${at}. Hãy tải lại danh sách.`,
    sample: { decision: 'refuse', by: 'b@example.vn', at: '08:30 ngày 07/8/2023' },
  },
  'claim-needless': {
    status: 409,
    sentence: ({ email, unit }) =>
      `Tài khoản ${email} đang phụ trách ${unit} rồi. Hãy đóng thanh bên, mở lại và làm tiếp.`,
    sample: { email: 'a@example.vn', unit: 'UBND xã A' },
  },
  'claim-unknown': {
    status: 404,
    sentence: ({ unit, claim }) => `${unit} không có đề nghị phụ trách số ${claim}. Hãy tải lại danh sách.`,
    sample: { unit: 'UBND xã A', claim: 3 },
  },
  'claims-too-many': {
    status: 409,
    sentence: ({ of, limit }) =>
      `${of === 'account' ? 'Bạn' : 'Đơn vị này'} đang có ${limit} đề nghị phụ trách chờ Sở Nội vụ trả lời nên không nhận thêm. Hãy liên hệ Sở Nội vụ.`,
    sample: { of: 'account', limit: 3 },
  },
  'consolidation-unknown': {
    status: 404,
    sentence: ({ generation }) => `Không có lượt tổng hợp số ${generation}. Hãy bấm “Tổng hợp ngay” để tạo lượt mới.`,
    sample: { generation: 7 },
  },
  'cycle-not-set-up': {
    status: 409,
    sentence: ({ cycle }) => `Chu kỳ ${cycle} chưa được thiết lập. ${ASK}`,
    sample: { cycle: '2023' },
  },
  'entry-too-large': {
    status: 413,
    sentence: ({ bytes, limit }) =>
      `Nội dung biểu quá dài (${megabytes(bytes)}, tối đa ${megabytes(limit)}) nên chưa được ghi nhận. Hãy rút ngắn các ô có nhiều chữ rồi gửi lại.`,
    sample: { bytes: 1_000_000, limit: 900_000 },
  },
  'extension-not-later': {
    status: 409,
    sentence: ({ form, due }) =>
      `${FORM_NAMES[form]} của đơn vị này đang có hạn ${due}, nên hạn mới phải muộn hơn. Hãy chọn ngày muộn hơn.`,
    sample: { form: 'q3', due: 'hết ngày 18/9/2023' },
  },
  'extension-over': {
    status: 409,
    sentence: ({ form, due }) =>
      `${FORM_NAMES[form]} không thể gia hạn đến ${due} vì ngày đó đã qua. Hãy chọn từ hôm nay trở đi.`,
    sample: { form: 'plan', due: 'hết ngày 10/8/2023' },
  },
  'form-accepted': {
    status: 409,
    sentence: ({ form, revision }) =>
      `${FORM_NAMES[form]} bản thứ ${revision} đã được Sở Nội vụ chấp nhận nên không nhận bản mới. Nếu cần thay đổi, hãy đề nghị Sở Nội vụ trả lại.`,
    sample: { form: 'plan', revision: 2 },
  },
  'form-unknown': {
    status: 400,
    sentence: ({ form }) => `Không có biểu “${form}”. Hãy cập nhật tiện ích Sổ PAPI rồi gửi lại.`,
    sample: { form: 'q5' },
  },
  'freeze-conflict': {
    status: 409,
    sentence: ({ form, version, by }) =>
      `Số liệu ${FORM_NAMES[form]} đã được ${by} chốt lại thành bản thứ ${version}. Hãy xem bản đó, rồi chốt lại nếu vẫn cần.`,
    sample: { form: 'q3', version: 2, by: 'b@example.vn' },
  },
  'freeze-unchanged': {
    status: 409,
    sentence: ({ form, version }) =>
      `Số liệu ${FORM_NAMES[form]} không khác bản chốt thứ ${version}, nên không cần chốt lại. Hãy tiếp tục dùng bản đó.`,
    sample: { form: 'q3', version: 1 },
  },
  'import-faulty': {
    status: 422,
    sentence: ({ faults }) =>
      `Bảng nhập có ${faults.length} chỗ sai nên chưa được ghi nhận. ${faults.slice(0, 5).join(' ')} Hãy sửa rồi nhập lại.`,
    sample: { faults: ['Dòng 3: mã “A” đã có ở dòng trên. Hãy đặt cho mỗi đơn vị một mã riêng.'] },
  },
  'issue-faulty': {
    status: 422,
    sentence: ({ form, faults }) =>
      `Chưa ghi nhận văn bản đã ký của ${FORM_NAMES[form]}. ${faults.join(' ')} Hãy sửa rồi ghi lại.`,
    sample: { form: 'q3', faults: ['Ngày văn bản 30/9/2023 chưa đến, hôm nay là 22/9/2023.'] },
  },
  'leaver-unknown': {
    status: 409,
    sentence: ({ email, unit }) =>
      `Địa chỉ ${email} chưa từng phụ trách ${unit} nên không thể được thay. Hãy từ chối đề nghị này với lý do ghi sai người được thay.`,
    sample: { email: 'b@example.vn', unit: 'UBND xã A' },
  },
  'mail-not-set-up': {
    status: 409,
    sentence: () =>
      'Hệ thống chưa khai báo máy chủ thư nên chưa gửi được thư nhắc. Hãy đề nghị người quản trị khai báo SMTP_HOST và địa chỉ gửi rồi gửi lại.',
    sample: {},
  },
  'master-unreachable': {
    status: 502,
    sentence: ({ reason }) =>
      `Chưa mở được bảng tổng hợp: ${reason}. Hãy kiểm tra bảng đã được chia sẻ quyền chỉnh sửa cho tài khoản dịch vụ.`,
    sample: { reason: 'không có quyền' },
  },
  'method-not-allowed': {
    status: 405,
    sentence: ({ method }) => `Địa chỉ này không nhận lệnh ${method}. Hãy cập nhật tiện ích Sổ PAPI.`,
    sample: { method: 'PUT' },
  },
  'nobody-owes': {
    status: 409,
    sentence: ({ form }) =>
      `Không có đơn vị nào quá hạn ${FORM_NAMES[form]}, nên không cần công văn đôn đốc. Hãy xem lại sau hạn nộp.`,
    sample: { form: 'q3' },
  },
  'not-found': {
    status: 404,
    sentence: ({ path }) => `Không có địa chỉ “${path}”. Hãy cập nhật tiện ích Sổ PAPI.`,
    sample: { path: '/v1/x' },
  },
  'nothing-to-review': {
    status: 409,
    sentence: ({ form }) => `Đơn vị chưa gửi ${FORM_NAMES[form]} nên chưa có gì để duyệt. Hãy tải lại danh sách.`,
    sample: { form: 'plan' },
  },
  'outside-remarks': {
    status: 409,
    sentence: ({ form, changes, count }) => {
      const more = count > SHOWN_CHANGES ? ` và ${count - SHOWN_CHANGES} chỗ khác` : '';
      return `${FORM_NAMES[form]} đã quá hạn nên chỉ được sửa những chỗ Sở Nội vụ đã nhận xét. Chưa ghi nhận, vì còn thay đổi ở: ${changes.slice(0, SHOWN_CHANGES).join('; ')}${more}. Hãy ghi lại các chỗ này như bản trước rồi gửi, hoặc đề nghị Sở Nội vụ gia hạn.`;
    },
    sample: { form: 'plan', changes: ['Kế hoạch, NV-03, Chỉ tiêu (bản trước: “95”)'], count: 1 },
  },
  'period-closed': {
    status: 409,
    sentence: ({ form, until }) =>
      `${FORM_NAMES[form]} đã khóa từ sau ${until}. Nếu cần gửi muộn, hãy đề nghị Sở Nội vụ gia hạn.`,
    sample: { form: 'q3', until: 'ngày 20/9/2023' },
  },
  'period-not-applicable': {
    status: 409,
    sentence: ({ form }) => `${FORM_NAMES[form]} không áp dụng trong chu kỳ này. Không cần gửi.`,
    sample: { form: 'q1' },
  },
  'period-not-open': {
    status: 409,
    sentence: ({ form, from }) => `${FORM_NAMES[form]} chưa mở. Hãy gửi từ ${from}.`,
    sample: { form: 'q4', from: 'ngày 14/12/2023' },
  },
  'quarter-not-frozen': {
    status: 409,
    sentence: ({ form }) =>
      `Số liệu ${FORM_NAMES[form]} chưa chốt. Hãy đợi hết thời gian nộp trễ của mọi đơn vị, hệ thống sẽ tự chốt bản đầu.`,
    sample: { form: 'q4' },
  },
  'receipt-unknown': {
    status: 404,
    sentence: () => 'Lần gửi trước chưa đến nơi. Hãy bấm “Gửi lại”.',
    sample: {},
  },
  'remark-misplaced': {
    status: 422,
    sentence: ({ form, number, place }) =>
      `Nhận xét thứ ${number} chỉ vào “${place}”, không phải ô hay dòng mà đơn vị điền trong bản ${FORM_NAMES[form]} đang duyệt. Hãy chọn lại chỗ nhận xét rồi gửi lại.`,
    sample: { form: 'plan', number: 2, place: 'Kế hoạch, NV-99' },
  },
  'report-file-missing': {
    status: 409,
    sentence: ({ name }) =>
      `Thư mục báo cáo chưa có tệp “${name}”. Hãy tải báo cáo về rồi đưa vào thư mục đó một lần; từ lần sau Sổ PAPI cập nhật tệp này và giữ các bản cũ.`,
    sample: { name: 'bao-cao-quy-3-2023.docx' },
  },
  'report-folder-unreachable': {
    status: 502,
    sentence: ({ reason }) =>
      `Chưa mở được thư mục báo cáo: ${reason}. Hãy kiểm tra thư mục đã được chia sẻ quyền chỉnh sửa cho tài khoản dịch vụ.`,
    sample: { reason: 'không có quyền' },
  },
  'request-id-reused': {
    status: 409,
    sentence: () => `Lần gửi này trùng số với một lần gửi khác nội dung nên chưa được ghi nhận. ${AGAIN}`,
    sample: {},
  },
  'review-conflict': {
    status: 409,
    sentence: ({ form, revision, decision, by, at }) =>
      `${FORM_NAMES[form]} bản thứ ${revision} đã được ${by} ${decision === 'accept' ? 'chấp nhận' : 'trả lại'} lúc ${at}. Hãy tải lại, xem quyết định đó rồi duyệt lại nếu vẫn cần.`,
    sample: { form: 'plan', revision: 2, decision: 'accept', by: 'b@example.vn', at: '08:30 ngày 07/8/2023' },
  },
  'review-superseded': {
    status: 409,
    sentence: ({ form, revision, latest }) =>
      `Đơn vị đã gửi ${FORM_NAMES[form]} bản thứ ${latest}, mới hơn bản thứ ${revision} đang xem. Hãy xem bản mới rồi duyệt.`,
    sample: { form: 'plan', revision: 1, latest: 2 },
  },
  'revision-conflict': {
    status: 409,
    sentence: ({ form, revision, by, at }) =>
      `${FORM_NAMES[form]} đã có bản thứ ${revision} do ${by} gửi lúc ${at}. Hãy xem bản đó, rồi gửi lại nếu vẫn cần thay đổi.`,
    sample: { form: 'plan', revision: 2, by: 'b@example.vn', at: '08:30 ngày 07/8/2023' },
  },
  'role-forbidden': {
    status: 403,
    sentence: ({ email }) =>
      `Tài khoản ${email} không được làm việc này. Chỉ cán bộ Sở Nội vụ được làm; hãy đăng nhập đúng tài khoản.`,
    sample: { email: 'a@example.vn' },
  },
  'rows-too-many': {
    status: 413,
    sentence: ({ tab, rows, limit }) =>
      `Trang “${tab}” có ${rows} dòng, nhiều hơn mức ${limit} dòng nên chưa được ghi nhận. Hãy xóa các dòng thừa rồi gửi lại.`,
    sample: { tab: 'Kế hoạch', rows: 100_000, limit: 2_000 },
  },
  'settings-faulty': {
    status: 422,
    sentence: ({ faults }) =>
      `Thiết lập có ${faults.length} chỗ sai nên chưa được ghi nhận. ${faults.slice(0, 5).join(' ')} Hãy sửa rồi gửi lại.`,
    sample: { faults: ['Hạn nộp Kế hoạch không được sớm hơn ngày mở Kế hoạch.'] },
  },
  'submission-invalid': {
    status: 422,
    sentence: ({ errors }) =>
      `Biểu còn ${errors} lỗi nên chưa được ghi nhận. Hãy bấm “Kiểm tra”, sửa các ô được đánh dấu rồi gửi lại.`,
    sample: { errors: 3, findings: [] },
  },
  'text-malformed': {
    status: 400,
    sentence: () =>
      'Có ô chứa ký tự hỏng (thường do dán từ phần mềm khác) nên chưa được ghi nhận. Hãy gõ lại ô đó rồi gửi lại.',
    sample: {},
  },
  'token-audience': {
    status: 401,
    sentence: () =>
      'Phiên đăng nhập này thuộc ứng dụng khác. Hãy mở Sổ PAPI từ trình đơn Tiện ích mở rộng của bảng tính rồi thử lại.',
    sample: {},
  },
  'token-email-missing': {
    status: 401,
    sentence: () =>
      'Google chưa cho biết địa chỉ thư điện tử đã xác minh của bạn. Hãy cấp lại quyền cho Sổ PAPI, đánh dấu cả ô xem địa chỉ thư điện tử, rồi thử lại.',
    sample: {},
  },
  'token-expired': { status: 401, sentence: () => `Phiên đăng nhập đã hết hạn. ${AGAIN}`, sample: {} },
  'token-invalid': { status: 401, sentence: () => `Không xác minh được phiên đăng nhập. ${AGAIN}`, sample: {} },
  'token-missing': {
    status: 401,
    sentence: () => 'Chưa đăng nhập. Hãy mở Sổ PAPI từ trình đơn Tiện ích mở rộng của bảng tính.',
    sample: {},
  },
  'try-again': {
    status: 503,
    sentence: () => 'Hệ thống đang bận nên chưa ghi nhận. Hãy bấm “Gửi lại” sau một phút.',
    sample: {},
  },
  'unit-forbidden': {
    status: 403,
    sentence: ({ email }) =>
      `Tài khoản ${email} không phụ trách đơn vị này. Hãy đăng nhập bằng tài khoản đã đăng ký của đơn vị, hoặc bấm “Tôi thuộc đơn vị…” trong thanh bên.`,
    sample: { unit: '19357', email: 'a@example.vn' },
  },
  'unit-unknown': {
    status: 404,
    sentence: ({ unit }) => `Không có đơn vị mã “${unit}” trong danh sách. ${ASK}`,
    sample: { unit: '99999' },
  },
  'workbook-not-yours': {
    status: 409,
    sentence: ({ found, expected }) =>
      `Bảng tính này được tạo cho ${found}, không phải ${expected}. Hãy mở bảng tính của đơn vị mình, hoặc bấm “Tạo biểu mẫu” trong một bảng tính mới.`,
    sample: { found: 'UBND xã A, năm 2023', expected: 'UBND xã B, năm 2023' },
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
}

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];
