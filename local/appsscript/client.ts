/** The script that whoever shows an add-on's page puts before everything else in it. Messages: client/messages.ts. */
import { readFile } from 'node:fs/promises';
import { appsScriptBundles } from './host/bundles.ts';

/** @returns JavaScript that defines `google.script`; without `</script`, so that it can stand inside a page. */
export const googleScriptClient = async (): Promise<string> => {
  const { client } = await appsScriptBundles();
  return readFile(client, 'utf8');
};
