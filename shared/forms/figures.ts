/**
 * The figures that units report each quarter, each with the rule by which it is added up over units and over quarters.
 *
 * A unit types what arose in the quarter ("trong kỳ") and nothing else: "lũy kế" and every ratio are computed from those
 * numbers, never typed and never averaged. Keys are for ever: a changed meaning needs a new key.
 */
import type { Level } from '../calendar/settings.ts';

/**
 * How one number comes from many.
 * - `sum`: added over units and over quarters.
 * - `carry-over`: added over units; of several quarters only the first counts, because the later ones hold the same files.
 * - `ratio`: 100 x sum of the numerators / sum of the denominators, whatever is added up; undefined when that is 0.
 * - `share-of-units`: 100 x units saying "có" / units saying "có" or "không"; of several quarters the last answer counts.
 */
export type Aggregation =
  | { readonly kind: 'sum' }
  | { readonly kind: 'carry-over' }
  | { readonly kind: 'ratio'; readonly numerator: readonly string[]; readonly denominator: readonly string[] }
  | { readonly kind: 'share-of-units' };

/** `in-period`: arose between two cut-offs; `opening`: stood at the start of the period; `at-cut-off`: true on the last day. */
export type Basis = 'in-period' | 'opening' | 'at-cut-off';

export interface FigureDeclaration {
  readonly key: string;
  readonly section: FigureSection;
  readonly name: string;
  /** Unit of measure, as shown. */
  readonly unit: string;
  readonly kind: 'integer' | 'yes-no' | 'percent';
  /** False: computed by us from others, in no cell of the unit's workbook. */
  readonly entered: boolean;
  readonly basis: Basis;
  readonly aggregation: Aggregation;
  /** Levels that are asked; absent: all. */
  readonly levels?: readonly Level[];
  /** How to count it, for the clerk. */
  readonly help: string;
  /** What a reader of the total must know. */
  readonly caution?: string;
}

export const FIGURE_SECTIONS = {
  direction: 'Chỉ đạo, điều hành',
  communication: 'Tuyên truyền',
  training: 'Tập huấn, bồi dưỡng',
  files: 'Hồ sơ thủ tục hành chính',
  apologies: 'Trễ hẹn, sai sót, xin lỗi',
  online: 'Dịch vụ công trực tuyến',
  citizens: 'Tiếp công dân, phản ánh, kiến nghị',
  posting: 'Niêm yết, công khai',
  inspection: 'Kiểm tra',
  reward: 'Khen thưởng, kỷ luật',
} as const;
export type FigureSection = keyof typeof FIGURE_SECTIONS;

/** What the column "Cách ghi" says. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'in-period': 'Phát sinh trong kỳ',
  opening: 'Tồn tại đầu kỳ',
  'at-cut-off': 'Có / Không, tại ngày chốt',
};

const SUM: Aggregation = { kind: 'sum' };

function count(
  key: string,
  section: FigureSection,
  name: string,
  unit: string,
  help: string,
  more: Partial<FigureDeclaration> = {},
): FigureDeclaration {
  return {
    key,
    section,
    name,
    unit,
    kind: 'integer',
    entered: true,
    basis: 'in-period',
    aggregation: SUM,
    help,
    ...more,
  };
}

function yesNo(key: string, name: string, levels: readonly Level[], help: string): FigureDeclaration {
  return {
    key,
    section: 'posting',
    name,
    unit: 'có/không',
    kind: 'yes-no',
    entered: true,
    basis: 'at-cut-off',
    aggregation: { kind: 'share-of-units' },
    levels,
    help,
  };
}

function ratio(
  key: string,
  section: FigureSection,
  name: string,
  numerator: readonly string[],
  denominator: readonly string[],
  help: string,
): FigureDeclaration {
  return {
    key,
    section,
    name,
    unit: '%',
    kind: 'percent',
    entered: false,
    basis: 'in-period',
    aggregation: { kind: 'ratio', numerator, denominator },
    help,
  };
}

/** In the order of the tab "Số liệu" and of the report's annex. */
export const FIGURES: readonly FigureDeclaration[] = [
  count(
    'vb_chi_dao',
    'direction',
    'Văn bản chỉ đạo, triển khai đã ban hành',
    'văn bản',
    'Văn bản của đơn vị về cải thiện PAPI, kể cả kế hoạch và công văn đôn đốc.',
  ),
  count(
    'tt_tin_bai',
    'communication',
    'Tin, bài, phóng sự',
    'tin, bài',
    'Đăng trên báo, cổng hoặc trang thông tin điện tử; đăng lại không tính.',
  ),
  count('tt_phat_thanh', 'communication', 'Lượt phát thanh', 'lượt', 'Mỗi lần phát là một lượt.'),
  count(
    'tt_mang_xa_hoi',
    'communication',
    'Bài đăng trên mạng xã hội',
    'bài',
    'Trên trang chính thức của đơn vị; chia sẻ lại không tính.',
  ),
  count('tt_cuoc', 'communication', 'Hội nghị tuyên truyền', 'cuộc', 'Kể cả lồng ghép, nếu có nội dung PAPI.'),
  count(
    'tt_luot',
    'communication',
    'Lượt người dự hội nghị tuyên truyền',
    'lượt',
    'Đếm lượt: một người dự hai cuộc là hai lượt.',
  ),
  count('th_lop', 'training', 'Lớp tập huấn, bồi dưỡng', 'lớp', 'Lớp do đơn vị tổ chức.'),
  count(
    'th_nguoi',
    'training',
    'Lượt cán bộ, công chức, viên chức dự',
    'lượt',
    'Đếm lượt, không đếm người: một người dự hai lớp là hai lượt.',
  ),
  count('hs_ky_truoc', 'files', 'Hồ sơ kỳ trước chuyển sang', 'hồ sơ', 'Chưa giải quyết xong tại ngày đầu kỳ.', {
    basis: 'opening',
    aggregation: { kind: 'carry-over' },
  }),
  count('hs_tiep_nhan', 'files', 'Hồ sơ tiếp nhận mới', 'hồ sơ', 'Không gồm hồ sơ kỳ trước chuyển sang.'),
  count(
    'hs_truoc_dung',
    'files',
    'Hồ sơ giải quyết trước và đúng hạn',
    'hồ sơ',
    'Đã trả kết quả trong kỳ, không quá ngày hẹn.',
  ),
  count('hs_qua', 'files', 'Hồ sơ giải quyết quá hạn', 'hồ sơ', 'Đã trả kết quả trong kỳ, sau ngày hẹn.'),
  ratio(
    'tl_dung_han',
    'files',
    'Tỷ lệ giải quyết trước và đúng hạn',
    ['hs_truoc_dung'],
    ['hs_truoc_dung', 'hs_qua'],
    'Trên số hồ sơ đã giải quyết, không phải trên số tiếp nhận.',
  ),
  count(
    'hs_tre_hen',
    'apologies',
    'Hồ sơ trễ hẹn',
    'hồ sơ',
    'Hồ sơ phải xin lỗi và hẹn lại ngày trả trong kỳ, dù đã trả hay chưa.',
  ),
  count('hs_sai_sot', 'apologies', 'Hồ sơ có sai sót của cơ quan', 'hồ sơ', 'Sai sót do cơ quan, phải làm lại.'),
  count(
    'thu_xin_loi',
    'apologies',
    'Thư, phiếu xin lỗi đã gửi',
    'thư, phiếu',
    'Phiếu xin lỗi và hẹn lại ngày trả kết quả; mỗi hồ sơ trễ hẹn hoặc sai sót một phiếu.',
  ),
  ratio(
    'tl_xin_loi',
    'apologies',
    'Tỷ lệ đã xin lỗi',
    ['thu_xin_loi'],
    ['hs_tre_hen', 'hs_sai_sot'],
    'Trên tổng hồ sơ trễ hẹn và hồ sơ sai sót.',
  ),
  count('dvc_truc_tuyen', 'online', 'Hồ sơ tiếp nhận trực tuyến', 'hồ sơ', 'Nằm trong số hồ sơ tiếp nhận mới.'),
  count('dvc_thanh_toan', 'online', 'Hồ sơ thanh toán trực tuyến', 'hồ sơ', 'Nằm trong số hồ sơ tiếp nhận mới.'),
  ratio(
    'tl_truc_tuyen',
    'online',
    'Tỷ lệ hồ sơ trực tuyến',
    ['dvc_truc_tuyen'],
    ['hs_tiep_nhan'],
    'Trên số hồ sơ tiếp nhận mới.',
  ),
  ratio(
    'tl_thanh_toan',
    'online',
    'Tỷ lệ thanh toán trực tuyến',
    ['dvc_thanh_toan'],
    ['hs_tiep_nhan'],
    'Trên số hồ sơ tiếp nhận mới.',
  ),
  count('tcd_luot', 'citizens', 'Lượt tiếp công dân', 'lượt', 'Thường xuyên, định kỳ và đột xuất.'),
  count('kn_tc', 'citizens', 'Đơn khiếu nại, tố cáo thuộc thẩm quyền', 'đơn', 'Đơn tiếp nhận trong kỳ.'),
  count('pakn', 'citizens', 'Phản ánh, kiến nghị đã nhận', 'phản ánh', 'Từ mọi kênh: cổng, đường dây nóng, trực tiếp.'),
  count('pakn_tra_loi', 'citizens', 'Phản ánh, kiến nghị đã trả lời', 'phản ánh', 'Trong số đã nhận trong kỳ.'),
  ratio('tl_pakn', 'citizens', 'Tỷ lệ phản ánh đã trả lời', ['pakn_tra_loi'], ['pakn'], 'Trên số đã nhận.'),
  yesNo('ck_hn', 'Niêm yết danh sách hộ nghèo', ['xa'], 'Đang niêm yết tại trụ sở và nhà văn hóa tại ngày chốt.'),
  yesNo('ck_ns', 'Niêm yết thu, chi ngân sách xã', ['xa'], 'Đang niêm yết tại trụ sở tại ngày chốt.'),
  yesNo(
    'ck_dat',
    'Niêm yết kế hoạch sử dụng đất, bảng giá đất',
    ['huyen', 'xa'],
    'Đang niêm yết tại trụ sở tại ngày chốt.',
  ),
  count('kt_cuoc', 'inspection', 'Cuộc kiểm tra', 'cuộc', 'Kể cả lồng ghép kiểm tra cải cách hành chính.'),
  count('kt_don_vi', 'inspection', 'Đơn vị được kiểm tra', 'đơn vị', 'Đếm mỗi đơn vị một lần trong kỳ.', {
    caution: 'Cộng nhiều kỳ hoặc nhiều cơ quan kiểm tra có thể trùng đơn vị.',
  }),
  count(
    'kt_vi_pham',
    'inspection',
    'Vấn đề phát hiện qua kiểm tra',
    'vấn đề',
    'Ghi trong kết luận, thông báo kiểm tra.',
  ),
  count('kt_khac_phuc', 'inspection', 'Vấn đề đã khắc phục', 'vấn đề', 'Khắc phục xong trong kỳ.'),
  count('kt_tap_the', 'reward', 'Tập thể được khen thưởng', 'tập thể', 'Về cải thiện PAPI, cải cách hành chính.'),
  count('kt_ca_nhan', 'reward', 'Cá nhân được khen thưởng', 'người', 'Về cải thiện PAPI, cải cách hành chính.'),
  count('sang_kien', 'reward', 'Sáng kiến được công nhận', 'sáng kiến', 'Về cải thiện PAPI, cải cách hành chính.'),
  count(
    'ky_luat',
    'reward',
    'Xử lý vi phạm, nhũng nhiễu',
    'trường hợp',
    'Trường hợp đã có quyết định xử lý; không ghi tên người.',
  ),
];

const BY_KEY: ReadonlyMap<string, FigureDeclaration> = new Map(FIGURES.map((figure) => [figure.key, figure]));

export function figureOf(key: string): FigureDeclaration | undefined {
  return BY_KEY.get(key);
}

/** The rows of tab "Số liệu" of a unit of this level. */
export function figuresAskedOf(level: Level): readonly FigureDeclaration[] {
  return FIGURES.filter((figure) => figure.entered && (figure.levels?.includes(level) ?? true));
}
