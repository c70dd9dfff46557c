/**
 * The figures asked of every unit each quarter (DOMAIN 2.6), each with its rule of aggregation.
 *
 * All are typed "trong kỳ" (in the period); "lũy kế" (since the start of the year) is always worked out, never typed, because
 * units mix the two. Ratios are recomputed from sums, never averaged.
 */

export type FigureRule =
  /** Over units and quarters. */
  | { readonly kind: 'sum' }
  /** Over units; over quarters only the first one's counts, since what is carried over is in the later ones again. */
  | { readonly kind: 'carry-over' }
  /** Share of the reporting units that said yes, in the last quarter reported. */
  | { readonly kind: 'share' };

export interface FigureDeclaration {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly group: string;
  readonly answer: 'whole' | 'yes-no';
  readonly rule: FigureRule;
}

export interface RatioDeclaration {
  readonly key: string;
  readonly name: string;
  /** Keys summed above and below the line. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

type Row = readonly [key: string, name: string, unit: string, rule?: FigureRule['kind'] | 'yes-no'];

const GROUPS: readonly (readonly [group: string, rows: readonly Row[]])[] = [
  ['Chỉ đạo, điều hành', [['vb_chi_dao', 'Văn bản chỉ đạo, triển khai đã ban hành', 'văn bản']]],
  [
    'Tuyên truyền',
    [
      ['tt_tin_bai', 'Tin, bài, phóng sự đã đăng, phát', 'tin, bài'],
      ['tt_phat_thanh', 'Lượt phát thanh trên hệ thống cơ sở', 'lượt'],
      ['tt_cuoc', 'Hội nghị tuyên truyền', 'cuộc'],
      ['tt_luot', 'Lượt người dự hội nghị tuyên truyền', 'lượt'],
    ],
  ],
  [
    'Tập huấn, bồi dưỡng',
    [
      ['th_lop', 'Lớp tập huấn, bồi dưỡng', 'lớp'],
      ['th_nguoi', 'Lượt cán bộ, công chức, viên chức dự tập huấn', 'lượt'],
    ],
  ],
  [
    'Giải quyết thủ tục hành chính',
    [
      ['hs_ky_truoc', 'Hồ sơ kỳ trước chuyển sang', 'hồ sơ', 'carry-over'],
      ['hs_tiep_nhan', 'Hồ sơ tiếp nhận mới trong kỳ', 'hồ sơ'],
      ['hs_truoc_dung', 'Hồ sơ giải quyết trước hạn và đúng hạn', 'hồ sơ'],
      ['hs_qua', 'Hồ sơ giải quyết quá hạn', 'hồ sơ'],
      ['hs_tre_hen', 'Hồ sơ trễ hẹn với người dân', 'hồ sơ'],
      ['hs_sai_sot', 'Hồ sơ sai sót phải làm lại', 'hồ sơ'],
      ['thu_xin_loi', 'Thư, phiếu xin lỗi đã gửi', 'thư'],
      ['dvc_tt', 'Hồ sơ nộp trực tuyến', 'hồ sơ'],
      ['tt_truc_tuyen', 'Hồ sơ thanh toán trực tuyến', 'hồ sơ'],
    ],
  ],
  [
    'Tiếp dân, phản ánh kiến nghị',
    [
      ['tcd_luot', 'Lượt tiếp công dân', 'lượt'],
      ['kn_tc', 'Đơn khiếu nại, tố cáo tiếp nhận', 'đơn'],
      ['pakn', 'Phản ánh, kiến nghị tiếp nhận', 'PAKN'],
      ['pakn_tra_loi', 'Phản ánh, kiến nghị đã trả lời', 'PAKN'],
    ],
  ],
  [
    'Công khai',
    [
      ['ck_hn', 'Niêm yết danh sách hộ nghèo', 'có/không', 'yes-no'],
      ['ck_ns', 'Niêm yết thu, chi ngân sách', 'có/không', 'yes-no'],
      ['ck_dat', 'Niêm yết kế hoạch sử dụng đất, bảng giá đất', 'có/không', 'yes-no'],
    ],
  ],
  [
    'Kiểm tra, khen thưởng, kỷ luật',
    [
      ['kt_cuoc', 'Cuộc kiểm tra (lồng ghép kiểm tra cải cách hành chính)', 'cuộc'],
      ['kt_don_vi', 'Đơn vị được kiểm tra', 'đơn vị'],
      ['kt_phat_hien', 'Vấn đề phát hiện qua kiểm tra', 'vấn đề'],
      ['kt_khac_phuc', 'Vấn đề đã khắc phục', 'vấn đề'],
      ['kt_tap_the', 'Tập thể được khen thưởng', 'tập thể'],
      ['kt_ca_nhan', 'Cá nhân được khen thưởng', 'người'],
      ['sang_kien', 'Sáng kiến, cách làm hay', 'sáng kiến'],
      ['ky_luat', 'Trường hợp vi phạm, nhũng nhiễu bị xử lý', 'trường hợp'],
    ],
  ],
];

export const FIGURES: readonly FigureDeclaration[] = GROUPS.flatMap(([group, rows]) =>
  rows.map(([key, name, unit, rule = 'sum']) => ({
    ...{ key, name, unit, group },
    answer: rule === 'yes-no' ? ('yes-no' as const) : ('whole' as const),
    rule: { kind: rule === 'yes-no' ? ('share' as const) : rule },
  })),
);

export const RATIOS: readonly RatioDeclaration[] = [
  { key: 'tl_dung_han', name: 'Tỷ lệ hồ sơ đúng hạn', numerator: ['hs_truoc_dung'], denominator: ['hs_truoc_dung', 'hs_qua'] },
  { key: 'tl_truc_tuyen', name: 'Tỷ lệ hồ sơ trực tuyến', numerator: ['dvc_tt'], denominator: ['hs_tiep_nhan'] },
  { key: 'tl_thanh_toan', name: 'Tỷ lệ thanh toán trực tuyến', numerator: ['tt_truc_tuyen'], denominator: ['hs_tiep_nhan'] },
  { key: 'tl_tra_loi', name: 'Tỷ lệ phản ánh, kiến nghị đã trả lời', numerator: ['pakn_tra_loi'], denominator: ['pakn'] },
];

const BY_KEY = new Map(FIGURES.map((figure) => [figure.key, figure]));

export function figureByKey(key: string): FigureDeclaration | undefined {
  return BY_KEY.get(key);
}
