/** Configuration of a deployment: script properties, parsed once an execution. Nothing else reads them. */
import { refusal } from './problems/refusal.ts';

export interface Config {
  /** Base URL of the functions' api, without a slash at the end: "https://…/api". */
  readonly apiUrl: string;
}

/** @throws Refusal `config-missing` when `API_URL` is blank or no URL. */
export function parseConfig(properties: Readonly<Record<string, string>>): Config {
  const apiUrl = (properties['API_URL'] ?? '').trim().replace(/\/+$/, '');
  if (!/^https?:\/\/[^\s/]+/.test(apiUrl)) throw refusal('config-missing', {});
  return { apiUrl };
}
