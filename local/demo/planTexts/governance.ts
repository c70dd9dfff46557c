/** What simulated units plan of dimensions 1 to 4: taking part, transparency, accountability, control of corruption. */
import { task, type ContentText } from './taskText.ts';

export const GOVERNANCE: Readonly<Record<string, ContentText>> = {
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
};
