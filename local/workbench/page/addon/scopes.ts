/** What the consent page says of each scope, in Google's words for them. https://developers.google.com/identity/protocols/oauth2/scopes */
const WORDS: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly':
    'Xem và quản lý các bảng tính mà ứng dụng này đã được cài đặt vào',
  'https://www.googleapis.com/auth/spreadsheets':
    'Xem, chỉnh sửa, tạo và xóa tất cả bảng tính của bạn trên Google Trang tính',
  'https://www.googleapis.com/auth/script.external_request': 'Kết nối với một dịch vụ bên ngoài',
  'https://www.googleapis.com/auth/script.container.ui':
    'Hiển thị và chạy nội dung web của bên thứ ba trong lời nhắc và thanh bên bên trong các ứng dụng Google',
  'https://www.googleapis.com/auth/userinfo.email': 'Xem địa chỉ email chính trong Tài khoản Google của bạn',
  openid: 'Liên kết bạn với thông tin cá nhân của bạn trên Google',
};

export const scopeInWords = (scope: string): string => WORDS[scope] ?? scope;
