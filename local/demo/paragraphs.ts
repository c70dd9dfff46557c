/**
 * What people of Sở Nội vụ write for each report in tab "Báo cáo - phần viết", by section (`shared/report/outline.ts`): what no
 * figure says. Simulated, as the document says of the whole; no number stands in it, so that none can contradict a figure.
 */
import type { Paragraphs } from '../../shared/report/written.ts';
import type { ReportForm } from '../../shared/report/reports.ts';

const PLAN: Paragraphs = {
  'plan.review':
    'Việc rà soát được các đơn vị thực hiện theo từng nội dung được giao, bám kết quả Chỉ số PAPI năm trước đã công bố; phần lớn đơn vị nêu được giải pháp cụ thể, người chủ trì và thời hạn.',
  'plan.weak':
    'Các nội dung có điểm giảm hoặc vị trí thấp được giao rõ cơ quan đầu mối; cơ quan đầu mối cấp tỉnh có trách nhiệm hướng dẫn UBND cấp huyện, cấp xã cách làm để tránh trùng lặp.',
  strengths: [
    'Các đơn vị triển khai nghiêm túc chỉ đạo của UBND tỉnh; người đứng đầu trực tiếp chỉ đạo xây dựng kế hoạch, phân công rõ trách nhiệm theo từng nhiệm vụ.',
    'Kế hoạch của các đơn vị bám sát nội dung được giao; chỉ tiêu, sản phẩm và thời hạn cơ bản rõ, thuận lợi cho việc theo dõi, đánh giá hằng quý.',
  ].join('\n'),
  causes: [
    'Một số đơn vị phân công công chức kiêm nhiệm, mới tiếp cận nhiệm vụ nên còn lúng túng khi lượng hóa chỉ tiêu.',
    'Thời gian xây dựng kế hoạch trùng đợt cao điểm phòng, chống thiên tai ở một số địa bàn.',
  ].join('\n'),
  next: 'Hướng dẫn các đơn vị được trả lại kế hoạch hoàn thiện chỉ tiêu, sản phẩm; chuẩn bị biểu mẫu báo cáo quý để các đơn vị thực hiện thống nhất.',
};

const Q3: Paragraphs = {
  'direction.papers':
    'Sở Nội vụ đã hướng dẫn các đơn vị sử dụng biểu mẫu thống nhất, phân công công chức theo dõi từng cụm đơn vị và trả lời vướng mắc hằng ngày trong thời gian báo cáo.',
  'contents.3':
    'Việc tiếp công dân, trả lời phản ánh, kiến nghị được duy trì; một số đơn vị cấp xã đã thông báo kết quả trả lời trên bảng tin và hệ thống truyền thanh cơ sở.',
  'contents.5':
    'Các đơn vị tập trung rà soát hồ sơ sắp đến hạn, thông báo sớm cho người dân khi phải gia hạn; chất lượng phục vụ tại bộ phận một cửa có chuyển biến.',
  'communication.public':
    'Nội dung tuyên truyền chú trọng quyền được biết, được tham gia của người dân; hình thức truyền thanh cơ sở và sinh hoạt thôn, khu phố phù hợp với vùng nông thôn, miền núi.',
  inspection:
    'Việc kiểm tra được lồng ghép với kiểm tra cải cách hành chính; sau kiểm tra, các đơn vị có văn bản tiếp thu và kế hoạch khắc phục.',
  strengths: [
    'Đa số đơn vị gửi báo cáo đúng hạn, số liệu khớp với kế hoạch đã gửi; kết quả từng nhiệm vụ có minh chứng kèm theo.',
    'UBND cấp xã chủ động công khai các nội dung thuộc thẩm quyền, giải quyết thủ tục hành chính cho người dân cơ bản kịp thời.',
  ].join('\n'),
  shortcomings:
    'Một số báo cáo còn nêu chung, chưa lượng hóa kết quả; cá biệt có đơn vị phải đôn đốc nhiều lần mới gửi.',
  causes: [
    'Công chức phụ trách ở một số đơn vị cấp xã kiêm nhiều việc, thay đổi trong kỳ; việc cập nhật số liệu hồ sơ chưa thường xuyên.',
    'Hạ tầng công nghệ thông tin ở các xã miền núi còn hạn chế, ảnh hưởng việc tiếp nhận hồ sơ trực tuyến.',
    'Kinh phí tuyên truyền, tập huấn phải cân đối trong nguồn chi thường xuyên của đơn vị.',
  ].join('\n'),
  'difficulties.proposals':
    'Kính đề nghị UBND tỉnh chỉ đạo các sở, ngành liên quan sớm trả lời các kiến nghị thuộc thẩm quyền để đơn vị có căn cứ thực hiện trong quý tới.',
  next: 'Làm việc trực tiếp với các đơn vị có nhiều nhiệm vụ chậm tiến độ; hướng dẫn các đơn vị chuẩn bị số liệu báo cáo năm.',
};

const Q4: Paragraphs = {
  'direction.papers':
    'Trên cơ sở báo cáo quý trước, Sở Nội vụ đã có văn bản gửi từng đơn vị có nhiệm vụ chậm tiến độ, yêu cầu xác định rõ thời hạn hoàn thành và người chịu trách nhiệm.',
  'contents.2':
    'Việc niêm yết, công khai tại trụ sở UBND cấp xã được duy trì; đơn vị chưa niêm yết đã được nhắc nhở, yêu cầu khắc phục.',
  'contents.3':
    'Phản ánh, kiến nghị của người dân được tiếp nhận, phân loại, trả lời theo quy định; các đơn vị chú trọng thông báo kết quả xử lý đến người phản ánh.',
  'contents.5':
    'Hồ sơ chuyển từ kỳ trước được tập trung giải quyết; việc xin lỗi và hẹn lại ngày trả kết quả dần thành nền nếp tại bộ phận một cửa.',
  'contents.8':
    'Công chức bộ phận một cửa và tổ công nghệ số cộng đồng hỗ trợ người dân nộp hồ sơ, thanh toán trực tuyến; vùng có đường truyền yếu vẫn cần tiếp nhận trực tiếp.',
  'communication.public':
    'Công tác tuyên truyền tiếp tục hướng về cơ sở, gắn với sinh hoạt cuối năm của thôn, khu phố và việc công khai kết quả thực hiện các cam kết với người dân.',
  inspection:
    'Các vấn đề phát hiện qua kiểm tra được thông báo bằng văn bản; Sở Nội vụ theo dõi việc khắc phục và đưa vào nội dung đánh giá cuối năm.',
  strengths: [
    'Các nhiệm vụ trong kế hoạch năm cơ bản được hoàn thành; nhiều nhiệm vụ chậm ở quý trước đã được khắc phục.',
    'Chế độ báo cáo được đa số đơn vị chấp hành nghiêm túc; số liệu giữa các kỳ khớp nhau, hồ sơ chuyển kỳ được theo dõi liên tục.',
    'Sự phối hợp giữa sở, ngành đầu mối với UBND cấp huyện, cấp xã trong giải quyết khó khăn của cơ sở chặt chẽ hơn.',
  ].join('\n'),
  shortcomings:
    'Một số nhiệm vụ phụ thuộc kinh phí và hướng dẫn của ngành dọc chưa hoàn thành trong năm, phải chuyển sang năm sau.',
  causes: [
    'Nguồn lực dành cho cải thiện Chỉ số PAPI ở cấp xã còn hạn chế; công chức chủ yếu kiêm nhiệm.',
    'Một số nhiệm vụ cần phối hợp nhiều cơ quan nhưng chưa thống nhất được thời hạn ngay từ khi xây dựng kế hoạch.',
  ].join('\n'),
  'difficulties.proposals':
    'Kính đề nghị UBND tỉnh xem xét bố trí kinh phí thực hiện kế hoạch năm sau ngay từ đầu năm và giao cơ quan đầu mối hướng dẫn các kiến nghị còn tồn tại.',
  'next.tasks':
    'Tham mưu UBND tỉnh kế hoạch cải thiện Chỉ số PAPI năm sau trên cơ sở kết quả rà soát; chuyển tiếp các nhiệm vụ chưa hoàn thành, có thời hạn và người chịu trách nhiệm cụ thể.',
};

export const PARAGRAPHS: Readonly<Partial<Record<ReportForm, Paragraphs>>> = { plan: PLAN, q3: Q3, q4: Q4 };
