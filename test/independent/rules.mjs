/** The words of the master and the figures of the forms with their rules of adding up, as the recount knows them. */
export const LEVELS = { Sở: 'so', Huyện: 'huyen', Xã: 'xa' };
export const STATES = {
  'Hoàn thành': 'done',
  'Đang thực hiện': 'in-progress',
  'Chậm tiến độ': 'late',
  'Chưa thực hiện': 'not-started',
  'Không phát sinh': 'nothing-to-report',
};
export const ASSESSMENTS = { Tốt: 'good', Đạt: 'met', 'Chưa đạt': 'not-met' };
export const FOLLOW_UPS = { 'Tiếp tục': 'continue', Thay: 'replace', Bỏ: 'drop' };
export const SETTLING = {
  'Đơn vị tự giải quyết': 'unit',
  'UBND cấp huyện': 'district',
  'Sở Nội vụ': 'home-affairs',
  'Sở, ngành khác': 'department',
  'UBND tỉnh': 'province',
  'Cơ quan trung ương': 'central',
};
export const FIGURES = [
  ['vb_chi_dao', 'Số liệu', 'Văn bản chỉ đạo, triển khai đã ban hành', 'sum'],
  ['tt_tin_bai', 'Số liệu', 'Tin, bài, phóng sự', 'sum'],
  ['tt_phat_thanh', 'Số liệu', 'Lượt phát thanh', 'sum'],
  ['tt_mang_xa_hoi', 'Số liệu', 'Bài đăng trên mạng xã hội', 'sum'],
  ['tt_cuoc', 'Số liệu', 'Hội nghị tuyên truyền', 'sum'],
  ['tt_luot', 'Số liệu', 'Lượt người dự hội nghị tuyên truyền', 'sum'],
  ['th_lop', 'Số liệu', 'Lớp tập huấn, bồi dưỡng', 'sum'],
  ['th_nguoi', 'Số liệu', 'Lượt cán bộ, công chức, viên chức dự', 'sum'],
  ['hs_ky_truoc', 'Số liệu', 'Hồ sơ kỳ trước chuyển sang', 'first'],
  ['hs_tiep_nhan', 'Số liệu', 'Hồ sơ tiếp nhận mới', 'sum'],
  ['hs_truoc_dung', 'Số liệu', 'Hồ sơ giải quyết trước và đúng hạn', 'sum'],
  ['hs_qua', 'Số liệu', 'Hồ sơ giải quyết quá hạn', 'sum'],
  ['hs_tre_hen', 'Số liệu', 'Hồ sơ trễ hẹn', 'sum'],
  ['hs_sai_sot', 'Số liệu', 'Hồ sơ có sai sót của cơ quan', 'sum'],
  ['thu_xin_loi', 'Số liệu', 'Thư, phiếu xin lỗi đã gửi', 'sum'],
  ['dvc_truc_tuyen', 'Số liệu', 'Hồ sơ tiếp nhận trực tuyến', 'sum'],
  ['dvc_thanh_toan', 'Số liệu', 'Hồ sơ thanh toán trực tuyến', 'sum'],
  ['tcd_luot', 'Số liệu', 'Lượt tiếp công dân', 'sum'],
  ['kn_tc', 'Số liệu', 'Đơn khiếu nại, tố cáo thuộc thẩm quyền', 'sum'],
  ['pakn', 'Số liệu', 'Phản ánh, kiến nghị đã nhận', 'sum'],
  ['pakn_tra_loi', 'Số liệu', 'Phản ánh, kiến nghị đã trả lời', 'sum'],
  ['ck_hn', 'Số liệu', 'Niêm yết danh sách hộ nghèo', 'share'],
  ['ck_ns', 'Số liệu', 'Niêm yết thu, chi ngân sách xã', 'share'],
  ['ck_dat', 'Số liệu', 'Niêm yết kế hoạch sử dụng đất, bảng giá đất', 'share'],
  ['kt_cuoc', 'Kiểm tra', 'Cuộc kiểm tra', 'sum'],
  ['kt_don_vi', 'Kiểm tra', 'Đơn vị được kiểm tra', 'sum'],
  ['kt_vi_pham', 'Kiểm tra', 'Vấn đề phát hiện qua kiểm tra', 'sum'],
  ['kt_khac_phuc', 'Kiểm tra', 'Vấn đề đã khắc phục', 'sum'],
  ['kt_tap_the', 'Khen thưởng', 'Tập thể được khen thưởng', 'sum'],
  ['kt_ca_nhan', 'Khen thưởng', 'Cá nhân được khen thưởng', 'sum'],
  ['sang_kien', 'Khen thưởng', 'Sáng kiến được công nhận', 'sum'],
  ['ky_luat', 'Khen thưởng', 'Xử lý vi phạm, nhũng nhiễu', 'sum'],
];
export const RATIOS = {
  tl_dung_han: [['hs_truoc_dung'], ['hs_truoc_dung', 'hs_qua']],
  tl_xin_loi: [['thu_xin_loi'], ['hs_tre_hen', 'hs_sai_sot']],
  tl_truc_tuyen: [['dvc_truc_tuyen'], ['hs_tiep_nhan']],
  tl_thanh_toan: [['dvc_thanh_toan'], ['hs_tiep_nhan']],
  tl_pakn: [['pakn_tra_loi'], ['pakn']],
};
export const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
export const PREFIX = { plan: 'Kế hoạch', q3: 'Quý III', q4: 'Quý IV' };
/** Tab of a quarter's tasks. */
export const REPORTS = { q3: 'Báo cáo Q3', q4: 'Báo cáo Q4' };
