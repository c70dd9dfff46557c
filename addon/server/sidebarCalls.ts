/** The calls of the sidebar as globals: composed anew for each execution, ended by an answer. Types are the contract's own. */
import * as checking from './calls/checkForm.ts';
import * as asking from './calls/askOffice.ts';
import * as claims from './calls/claims.ts';
import * as creating from './calls/createWorkbook.ts';
import * as opening from './calls/getSidebar.ts';
import * as sending from './calls/sendForm.ts';
import { compose } from './compose.ts';
import { answer } from './problems/answer.ts';
import type { Services } from './services.ts';
import type { Answer, SidebarCalls } from './views.ts';

const call =
  <Given extends readonly unknown[], Value>(act: (...given: Given) => (services: Services) => Value) =>
  (...given: Given): Answer<Value> =>
    answer(() => act(...given)(compose()), Logger.log);

export const getSidebar: SidebarCalls['getSidebar'] = call(opening.getSidebar);
export const createWorkbook: SidebarCalls['createWorkbook'] = call(creating.createWorkbook);
export const checkForm: SidebarCalls['checkForm'] = call(checking.checkForm);
export const applyFixes: SidebarCalls['applyFixes'] = call(checking.applyFixes);
export const undoFixes: SidebarCalls['undoFixes'] = call(checking.undoFixes);
export const showPlace: SidebarCalls['showPlace'] = call(checking.showPlace);
export const prepareSending: SidebarCalls['prepareSending'] = call(sending.prepareSending);
export const sendForm: SidebarCalls['sendForm'] = call(sending.sendForm);
export const resendPending: SidebarCalls['resendPending'] = call(sending.resendPending);
export const findUnits: SidebarCalls['findUnits'] = call(claims.findUnits);
export const claimUnit: SidebarCalls['claimUnit'] = call(claims.claimUnit);
export const askOffice: SidebarCalls['askOffice'] = call(asking.askOffice);
