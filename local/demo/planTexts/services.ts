/** What simulated units plan of dimensions 5 to 8: procedures, public services, environment, e-governance. */
import { task, type ContentText } from './taskText.ts';

export const SERVICES: Readonly<Record<string, ContentText>> = {
  '5.1': {
    measure: 'Niêm yết thủ tục chứng thực, rút ngắn thời gian chờ',
    result: 'Phần lớn hồ sơ trả trong ngày',
    tasks: [
      task(
        4,
        'Trả kết quả chứng thực trong ngày, gửi phiếu xin lỗi khi trễ hẹn',
        'Sổ theo dõi, phiếu xin lỗi',
        '≥ 98',
        '% hồ sơ',
      ),
    ],
  },
  '5.3': {
    measure: 'Rút ngắn thời gian cấp giấy chứng nhận quyền sử dụng đất',
    result: 'Còn hồ sơ quá hạn do đo đạc',
    tasks: [
      task(
        4,
        'Rà soát hồ sơ đất đai tồn đọng, hẹn lại bằng văn bản và xin lỗi người dân',
        'Danh sách hồ sơ, thư xin lỗi',
        '≤ 5',
        '% quá hạn',
      ),
    ],
  },
  '5.4': {
    measure: 'Bố trí công chức trực tại bộ phận một cửa',
    result: 'Thái độ phục vụ được đánh giá tốt hơn',
    tasks: [
      task(
        6,
        'Bồi dưỡng kỹ năng giao tiếp, hướng dẫn hồ sơ cho công chức một cửa',
        'Lớp bồi dưỡng, tài liệu',
        '01',
        'lớp',
      ),
    ],
  },
  '6.1': {
    measure: 'Cải thiện quy trình khám bệnh ở tuyến huyện',
    result: 'Giảm thời gian chờ khám',
    tasks: [
      task(
        4,
        'Bố trí người hướng dẫn, giảm thời gian chờ khám bệnh bảo hiểm y tế',
        'Quy trình, kết quả khảo sát',
        '≤ 60',
        'phút',
      ),
    ],
  },
  '6.2': {
    measure: 'Nâng cấp cơ sở vật chất trường tiểu học',
    result: 'Thêm phòng học kiên cố',
    tasks: [
      task(
        2,
        'Rà soát, công khai điều kiện dạy học và các khoản thu ở trường tiểu học',
        'Báo cáo rà soát',
        '100',
        '% trường',
      ),
    ],
  },
  '6.3': {
    measure: 'Bảo trì đường giao thông nông thôn, cấp nước',
    result: 'Hoàn thành các tuyến theo kế hoạch',
    tasks: [
      task(
        2,
        'Lập danh mục tuyến đường, công trình nước hư hỏng theo phản ánh của người dân',
        'Danh mục, kế hoạch sửa chữa',
        '01',
        'danh mục',
      ),
    ],
  },
  '6.4': {
    measure: 'Tuần tra bảo đảm an ninh thôn, xóm',
    result: 'Số vụ mất trộm giảm nhẹ',
    tasks: [
      task(5, 'Phát động quần chúng tham gia tổ tự quản về an ninh, trật tự', 'Mô hình, quy chế phối hợp', '12', 'tổ'),
    ],
  },
  '7.1': {
    measure: 'Tuyên truyền phân loại rác tại nguồn',
    result: 'Một số khu dân cư đã phân loại',
    tasks: [task(5, 'Vận động hộ dân và cơ sở sản xuất ký cam kết bảo vệ môi trường', 'Bản cam kết', '≥ 80', '% hộ')],
  },
  '7.2': {
    measure: 'Xử lý việc đốt rơm rạ, rác thải',
    result: 'Giảm các điểm đốt ngoài trời',
    tasks: [
      task(
        5,
        'Tuyên truyền không đốt rơm rạ, rác thải; kiểm tra các điểm gây ô nhiễm không khí',
        'Biên bản kiểm tra, bài phát thanh',
        '06',
        'đợt',
      ),
    ],
  },
  '7.3': {
    measure: 'Lấy mẫu nước tại các công trình cấp nước tập trung',
    result: 'Chất lượng nước đạt quy chuẩn ở đa số điểm',
    tasks: [
      task(2, 'Quan trắc, công khai chất lượng nước sinh hoạt và nước sông, hồ', 'Kết quả quan trắc', '04', 'đợt'),
    ],
  },
  '8.1': {
    measure: 'Nâng cấp cổng thông tin điện tử',
    result: 'Lượt truy cập tăng',
    tasks: [
      task(
        5,
        'Hướng dẫn người dân dùng cổng dịch vụ công qua tổ công nghệ số cộng đồng',
        'Buổi hướng dẫn',
        '20',
        'buổi',
      ),
    ],
  },
  '8.2': {
    measure: 'Mở rộng vùng phủ internet',
    result: 'Thêm thôn có sóng 4G',
    tasks: [
      task(
        2,
        'Rà soát các thôn chưa có internet, đề nghị doanh nghiệp viễn thông đầu tư',
        'Danh sách, văn bản đề nghị',
        '01',
        'danh sách',
      ),
    ],
  },
  '8.3': {
    measure: 'Trả lời phản ánh qua cổng thông tin',
    result: 'Phản ánh được trả lời đúng hạn',
    tasks: [
      task(
        6,
        'Tập huấn tiếp nhận, trả lời phản ánh, kiến nghị qua cổng thông tin điện tử',
        'Lớp tập huấn',
        '01',
        'lớp',
      ),
    ],
  },
};
