/** `PropertiesService`: three stores of texts, kept by the host. https://developers.google.com/apps-script/guides/properties */
import type { PropertyChange, StoreScope } from '../bridge/hostCalls.ts';
import type { ServiceContext } from './context.ts';
import { serviceObject } from './serviceObject.ts';

interface Properties {
  getProperty(key: string): string | null;
}

const makeProperties = ({ ask }: ServiceContext, scope: StoreScope): Properties => {
  const read = (): Readonly<Record<string, string>> => ask('properties', { scope, change: { kind: 'none' } });
  const change = (made: PropertyChange): Properties => {
    ask('properties', { scope, change: made });
    return properties;
  };
  const properties: Properties = serviceObject('PropertiesService.Properties', {
    deleteAllProperties: () => change({ kind: 'deleteAll' }),
    deleteProperty: (key: string) => change({ kind: 'delete', key }),
    getKeys: () => Object.keys(read()),
    getProperties: () => ({ ...read() }),
    getProperty: (key: string) => read()[key] ?? null,
    setProperties: (added: object, deleteOthers = false) => {
      const values = Object.fromEntries(Object.entries(added).map(([key, value]) => [key, String(value)]));
      return change({ kind: 'set', values, deleteOthers });
    },
    setProperty: (key: string, value: string) => change({ kind: 'set', values: { [key]: value }, deleteOthers: false }),
  });
  return properties;
};

export const makePropertiesService = (context: ServiceContext): object => {
  const open = (method: string, scope: StoreScope) => (): Properties => {
    context.authorise(`PropertiesService.${method}`, []);
    return makeProperties(context, scope);
  };
  return serviceObject('PropertiesService', {
    getDocumentProperties: open('getDocumentProperties', 'document'),
    getScriptProperties: open('getScriptProperties', 'script'),
    getUserProperties: open('getUserProperties', 'user'),
  });
};
