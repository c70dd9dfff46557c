/** What the editor says, in the words of Google Sheets in Vietnamese where it has them. */
export const WORDS = {
  trouble: 'Đã xảy ra sự cố',
  refusedChoice: (place: string) =>
    `Dữ liệu bạn vừa nhập vào ô ${place} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này. Hãy chọn một giá trị trong danh sách của ô.`,
  refusedValue: (place: string, help: string) =>
    `Dữ liệu bạn vừa nhập vào ô ${place} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này.${help === '' ? '' : ` ${help}`}`,
  warningTitle: 'Xin lưu ý!',
  warning: (place: string, description: string) =>
    `Bạn đang sửa phần không nên vô tình thay đổi của trang tính này: ô ${place}${description === '' ? '' : ` (${description})`}. Bạn vẫn muốn chỉnh sửa?`,
  dontAskAgain: 'Không hiện lại thông báo này trong 5 phút',
  deleteTab: (title: string) => `Xóa trang "${title}"? Ở bàn thử này, việc xóa trang không hoàn tác được.`,
  renameTab: 'Đổi tên trang tính',
  newTab: 'Trang tính',
  ok: 'OK',
  cancel: 'Hủy',
  /** Name of the add-on, where its menu has none of its own. */
  addonName: 'Sổ PAPI',
  newBook: 'Bảng tính không có tiêu đề',
} as const;
