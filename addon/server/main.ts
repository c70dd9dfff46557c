/**
 * Every global of the script, in one list: triggers, menu commands, calls of the sidebar. It only re-exports.
 *
 * `addon/build.ts` makes a top-level function of each name, since Apps Script finds triggers, menu commands and the targets of
 * `google.script.run` by name only.
 */
export { onInstall, onOpen } from './menu.ts';
export {
  menuCheck,
  menuConsolidate,
  menuCreate,
  menuGuide,
  menuHelp,
  menuOpen,
  menuResend,
  menuSend,
  menuStatus,
} from './menuCommands.ts';
export {
  applyFixes,
  askOffice,
  checkForm,
  claimUnit,
  createWorkbook,
  findUnits,
  getSidebar,
  prepareSending,
  resendPending,
  sendForm,
  showPlace,
  undoFixes,
} from './sidebarCalls.ts';
