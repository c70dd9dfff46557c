/**
 * The menu of the add-on. `onOpen` runs before anybody has allowed anything (AuthMode.NONE), so it adds the menu and touches
 * nothing else (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export const MENU = [
  { title: 'Mở Sổ PAPI', command: 'menuOpen' },
  { title: 'Tạo biểu mẫu', command: 'menuCreate' },
  { title: 'Kiểm tra', command: 'menuCheck' },
  { title: 'Gửi', command: 'menuSend' },
  { title: 'Trạng thái', command: 'menuStatus' },
  { title: 'Gửi lại', command: 'menuResend' },
  { title: 'Trợ giúp', command: 'menuHelp' },
] as const;

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, command } of MENU) menu.addItem(title, command);
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}
