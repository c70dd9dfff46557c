/** What simulated units plan and have done, content by content and group by group. Simulated: no real unit said any of it. */
import type { TaskGroup } from '../../shared/forms/content.ts';

export interface TaskText {
  readonly group: TaskGroup;
  readonly task: string;
  readonly product: string;
  readonly target: string;
  readonly targetUnit: string;
}

export interface ContentText {
  readonly measure: string;
  readonly result: string;
  readonly tasks: readonly [TaskText, ...TaskText[]];
}

const task = (group: TaskGroup, text: string, product: string, target: string, targetUnit: string): TaskText => ({
  ...{ group, task: text, product, target, targetUnit },
});

export const CONTENT_TEXTS: Readonly<Record<string, ContentText>> = {
  '1.1': {
    measure: 'Tuyên truyền chính sách mới trên loa truyền thanh và bảng tin thôn',
    result: 'Đã phát đủ các bản tin theo kế hoạch',
    tasks: [
      task(
        5,
        'Phát bản tin chính sách mới trên hệ thống truyền thanh cơ sở mỗi tuần',
        'Bản tin, nhật ký phát thanh',
        '40',
        'bản tin',
      ),
    ],
  },
  '1.2': {
    measure: 'Niêm yết danh sách cử tri, thông báo thời gian bầu cử trưởng thôn',
    result: 'Tỷ lệ cử tri tham gia bầu trưởng thôn cao hơn năm trước',
    tasks: [
      task(
        3,
        'Thông báo công khai, sớm lịch bầu cử trưởng thôn, tổ trưởng tổ dân phố đến từng hộ',
        'Thông báo, biên bản niêm yết',
        '100',
        '% thôn',
      ),
    ],
  },
  '1.3': {
    measure: 'Hướng dẫn bầu cử trưởng thôn có từ hai ứng cử viên trở lên',
    result: 'Một số thôn vẫn chỉ có một ứng cử viên',
    tasks: [
      task(
        3,
        'Vận động, giới thiệu từ hai ứng cử viên trở lên khi bầu trưởng thôn',
        'Biên bản hội nghị cử tri',
        '≥ 90',
        '% cuộc bầu',
      ),
    ],
  },
  '1.4': {
    measure: 'Công khai các khoản đóng góp tự nguyện của người dân',
    result: 'Đã công khai tại nhà văn hóa thôn',
    tasks: [
      task(
        5,
        'Lấy ý kiến và ghi sổ việc bàn bạc, quyết định các khoản đóng góp tự nguyện',
        'Sổ ghi ý kiến, bảng công khai',
        '100',
        '% khoản',
      ),
    ],
  },
  '2.1': {
    measure: 'Cập nhật trang thông tin điện tử, trả lời yêu cầu cung cấp thông tin',
    result: 'Trang thông tin được cập nhật hằng tuần',
    tasks: [
      task(
        5,
        'Công bố danh mục thông tin được công khai và đầu mối cung cấp thông tin',
        'Danh mục đăng trên trang thông tin điện tử',
        '01',
        'danh mục',
      ),
    ],
  },
  '2.2': {
    measure: 'Niêm yết danh sách hộ nghèo tại trụ sở và thôn',
    result: 'Đã niêm yết đủ 30 ngày ở mọi thôn',
    tasks: [
      task(5, 'Kiểm tra việc họp dân bình xét và niêm yết danh sách hộ nghèo', 'Biên bản kiểm tra', '02', 'cuộc'),
    ],
  },
  '2.3': {
    measure: 'Hướng dẫn công khai thu, chi ngân sách cấp xã',
    result: 'Các xã đã niêm yết dự toán và quyết toán',
    tasks: [
      task(
        6,
        'Hướng dẫn trình bày bảng thu, chi ngân sách dễ hiểu để niêm yết',
        'Mẫu niêm yết, tài liệu hướng dẫn',
        '01',
        'bộ mẫu',
      ),
    ],
  },
  '2.4': {
    measure: 'Công khai kế hoạch sử dụng đất hằng năm',
    result: 'Đã đăng bản đồ và bảng giá đất',
    tasks: [
      task(
        5,
        'Công khai kế hoạch sử dụng đất, bảng giá đất tại nơi dễ thấy và trên mạng',
        'Bản đồ, bảng giá niêm yết',
        '100',
        '% xã',
      ),
    ],
  },
  '3.1': {
    measure: 'Tổ chức đối thoại định kỳ giữa chính quyền và người dân',
    result: 'Đã đối thoại hai kỳ trong năm',
    tasks: [
      task(3, 'Đối thoại trực tiếp giữa Chủ tịch UBND và người dân', 'Thông báo kết luận đối thoại', '02', 'cuộc'),
    ],
  },
  '3.2': {
    measure: 'Tiếp công dân và giải quyết đơn đúng thời hạn',
    result: 'Đơn thuộc thẩm quyền được giải quyết đúng hạn',
    tasks: [
      task(
        4,
        'Công khai lịch tiếp công dân, theo dõi việc trả lời từng đơn đến cùng',
        'Sổ theo dõi, văn bản trả lời',
        '≥ 95',
        '% đơn',
      ),
    ],
  },
  '3.3': {
    measure: 'Trợ giúp pháp lý lưu động tại các xã vùng sâu',
    result: 'Đã tổ chức các đợt trợ giúp theo kế hoạch',
    tasks: [
      task(
        5,
        'Giới thiệu dịch vụ trợ giúp pháp lý, hòa giải ở cơ sở cho người dân',
        'Tờ gấp, buổi truyền thông',
        '10',
        'buổi',
      ),
    ],
  },
  '4.1': {
    measure: 'Kiểm tra công vụ đột xuất',
    result: 'Đã kiểm tra, nhắc nhở các trường hợp vi phạm',
    tasks: [
      task(4, 'Kiểm tra đột xuất việc chấp hành kỷ cương hành chính', 'Thông báo kết quả kiểm tra', '04', 'cuộc'),
    ],
  },
  '4.2': {
    measure: 'Công khai giá dịch vụ, đường dây nóng tại cơ sở',
    result: 'Đường dây nóng hoạt động thường xuyên',
    tasks: [
      task(
        4,
        'Niêm yết giá dịch vụ và đường dây nóng, lấy ý kiến hài lòng của người dân',
        'Phiếu khảo sát, báo cáo kết quả',
        '≥ 85',
        '% hài lòng',
      ),
    ],
  },
  '4.3': {
    measure: 'Công khai thông tin tuyển dụng',
    result: 'Thông báo tuyển dụng được đăng đủ thời gian',
    tasks: [
      task(
        5,
        'Đăng công khai thông báo, kết quả từng vòng tuyển dụng',
        'Thông báo trên trang thông tin điện tử',
        '100',
        '% kỳ tuyển',
      ),
    ],
  },
  '4.4': {
    measure: 'Tiếp nhận và xử lý tố cáo về tham nhũng',
    result: 'Các tin báo được xử lý theo quy trình',
    tasks: [
      task(
        3,
        'Quán triệt quy định bảo vệ người tố cáo, công khai đầu mối tiếp nhận',
        'Văn bản quán triệt',
        '01',
        'văn bản',
      ),
    ],
  },
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
