/** What a person does in the workbench's page, for journeys and pictures: signs in, opens a tab, opens the add-on's sidebar. */
import type { FrameLocator, Page } from 'playwright-core';

/** @param query part of a name or an address; the first that fits is taken. */
export async function signIn(page: Page, query: string): Promise<void> {
  const before = await page.locator('button.account').innerText();
  await page.locator('button.account').click();
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('button.account').filter({ hasNotText: before }).waitFor();
}

export function openTab(page: Page, title: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Trang tính' }).getByRole('button', { name: title, exact: true }).click();
}

/** From the menu, with everything allowed on Google's consent page. */
export async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseOfAddon(page, 'Mở Sổ PAPI');
  await page.getByRole('button', { name: 'Cho phép' }).click();
  return sidebarOf(page);
}

/** By an account that has allowed everything before. */
export async function openSidebarAgain(page: Page): Promise<FrameLocator> {
  await chooseOfAddon(page, 'Mở thanh bên');
  return sidebarOf(page);
}

async function chooseOfAddon(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Tiện ích mở rộng' }).click();
  await page.getByRole('menuitem', { name: 'Sổ PAPI' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

function sidebarOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Sổ PAPI"]');
}
