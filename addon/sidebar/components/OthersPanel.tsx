/** Sở Nội vụ and leaders: what this version lets them do from a spreadsheet, without a figure that it does not have. */
import type { SidebarView } from '../../server/views.ts';

export function OthersPanel({ role }: Pick<SidebarView, 'role'>) {
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        {role === 'leader' ? 'Tài khoản lãnh đạo' : 'Tài khoản Sở Nội vụ'}
      </h2>
      <p>Thanh bên này dành cho đơn vị điền và gửi biểu.</p>
      {role === 'leader' ? (
        <p>Bạn xem tiến độ và kết quả của cả tỉnh trong bảng tổng hợp mà Sở Nội vụ chia sẻ.</p>
      ) : (
        <>
          <p>Bạn làm việc trong bảng tổng hợp của tỉnh:</p>
          <ul>
            <li>xem biểu của từng đơn vị và tiến độ nộp;</li>
            <li>ghi ý kiến trả lời khó khăn ngay trong bảng;</li>
            <li>mở bảng tính của một đơn vị để xem, khi đơn vị chia sẻ.</li>
          </ul>
        </>
      )}
    </section>
  );
}
