/**
 * The menu of the add-on: that of a unit, or, in the master workbook, that of Sở Nội vụ.
 *
 * Before the add-on was used in a file, `onOpen` runs in AuthMode.NONE and may add a menu but not look into the file
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle): the menu is then that of a unit.
 */
import { isMaster } from './sheets/master.ts';

export const MENU = [
  { title: 'Mở Sổ PAPI', command: 'menuOpen' },
  { title: 'Tạo biểu mẫu', command: 'menuCreate' },
  { title: 'Kiểm tra', command: 'menuCheck' },
  { title: 'Gửi', command: 'menuSend' },
  { title: 'Trạng thái', command: 'menuStatus' },
  { title: 'Gửi lại', command: 'menuResend' },
  { title: 'Trợ giúp', command: 'menuHelp' },
] as const;

export const MASTER_MENU = [
  { title: 'Mở thanh bên', command: 'menuOpen' },
  { title: 'Cập nhật ngay', command: 'menuConsolidate' },
  { title: 'Hướng dẫn', command: 'menuGuide' },
] as const;

type OpenEvent = Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>;

export function onOpen({ authMode }: OpenEvent): void {
  const mayLook = authMode !== ScriptApp.AuthMode.NONE;
  const items = mayLook && isMaster(SpreadsheetApp.getActiveSpreadsheet()) ? MASTER_MENU : MENU;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, command } of items) menu.addItem(title, command);
  menu.addToUi();
}

export function onInstall(event: OpenEvent): void {
  onOpen(event);
}
