/**
 * `SpreadsheetApp.getUi()`: menus, dialogs, sidebars. A dialog that asks makes the script wait for the person.
 * https://developers.google.com/apps-script/reference/base/ui
 */
import type { DialogRequest } from '../bridge/hostCalls.ts';
import type { DialogButton, Menu, MenuItem } from '../contract.ts';
import type { ServiceContext } from './context.ts';
import { enumValue, type EnumValue } from './enumeration.ts';
import { Exception } from './exception.ts';
import type { HtmlOutput } from './html/htmlOutput.ts';
import { CONTAINER_UI } from './scopes.ts';
import { serviceObject } from './serviceObject.ts';

/** Pixels of a dialog that names none. */
const DIALOG_SIZE = { width: 600, height: 400 };

const BUTTONS: Readonly<Record<string, readonly DialogButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The three forms: prompt; prompt and buttons; title, prompt and buttons. */
type DialogArguments = readonly [string, (string | EnumValue)?, EnumValue?];

const dialogOf = ([first, second, third]: DialogArguments, otherwise: string): DialogRequest => {
  const buttons = (set: EnumValue | undefined): readonly DialogButton[] => BUTTONS[set?.name() ?? otherwise] ?? [];
  return typeof second === 'string'
    ? { title: first, prompt: second, buttons: buttons(third) }
    : { title: '', prompt: first, buttons: buttons(second) };
};

interface MenuObject {
  addItem(caption: string, functionName: string): MenuObject;
  addSeparator(): MenuObject;
  addSubMenu(menu: MenuObject): MenuObject;
  addToUi(): void;
}

const makeMenus = ({ ask }: ServiceContext) => {
  const contents = new WeakMap<MenuObject, Menu>();
  const makeMenu = (title: string): MenuObject => {
    const items: MenuItem[] = [];
    const menu: MenuObject = serviceObject('Menu', {
      addItem: (caption: string, functionName: string) => {
        items.push({ kind: 'item', title: caption, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu: (other: MenuObject) => {
        const submenu = contents.get(other);
        if (submenu) items.push({ kind: 'submenu', menu: submenu });
        return menu;
      },
      addToUi: () => {
        ask('addMenu', { title, items });
      },
    });
    contents.set(menu, { title, items });
    return menu;
  };
  return makeMenu;
};

export const makeUi = (context: ServiceContext): object => {
  const { ask, authorise, facts } = context;
  const makeMenu = makeMenus(context);
  /** A simple trigger cannot open anything; a script needs the scope. */
  const mayShow = (call: string): void => {
    authorise(`Ui.${call}`, [CONTAINER_UI]);
  };
  const mayAsk = (): void => {
    if (facts.authMode === 'NONE') throw new Exception('Cannot call Ui methods that open dialogs in this context.');
  };
  const showDialog = (page: HtmlOutput, title: string): void => {
    ask('showDialog', {
      title,
      html: page.getContent(),
      width: page.getWidth() ?? DIALOG_SIZE.width,
      height: page.getHeight() ?? DIALOG_SIZE.height,
    });
  };
  return serviceObject('Ui', {
    createMenu: makeMenu,
    createAddonMenu: () => makeMenu(facts.addOnName),
    alert: (...args: DialogArguments) => {
      mayAsk();
      return enumValue('Button', ask('alert', dialogOf(args, 'OK')));
    },
    prompt: (...args: DialogArguments) => {
      mayAsk();
      const { button, text } = ask('prompt', dialogOf(args, 'OK'));
      return serviceObject('PromptResponse', {
        getSelectedButton: () => enumValue('Button', button),
        getResponseText: () => text,
      });
    },
    showSidebar: (page: HtmlOutput) => {
      mayShow('showSidebar');
      ask('showSidebar', { title: page.getTitle() ?? '', html: page.getContent() });
    },
    showModalDialog: (page: HtmlOutput, title: string) => {
      mayShow('showModalDialog');
      showDialog(page, title);
    },
    showModelessDialog: (page: HtmlOutput, title: string) => {
      mayShow('showModelessDialog');
      showDialog(page, title);
    },
  });
};
