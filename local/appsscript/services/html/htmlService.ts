/** `HtmlService`: pages from texts and from the add-on's files. https://developers.google.com/apps-script/reference/html/html-service */
import { textOfBlob, type BlobSource } from '../blob.ts';
import type { ServiceContext } from '../context.ts';
import { Exception } from '../exception.ts';
import { serviceObject } from '../serviceObject.ts';
import { makeHtmlOutput, type HtmlOutput } from './htmlOutput.ts';
import { makeTemplate } from './template.ts';

export const makeHtmlService = ({ pages }: ServiceContext): object => {
  const output = (content: string): HtmlOutput => makeHtmlOutput(content, template);
  const template = (text: string): object => makeTemplate(text, output);
  const fileNamed = (name: string): string => {
    const text = pages[name.replace(/\.html$/, '')];
    if (text === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return text;
  };
  const textOf = (source: string | BlobSource): string => (typeof source === 'string' ? source : textOfBlob(source));
  return serviceObject('HtmlService', {
    createHtmlOutput: (source: string | BlobSource = '') => output(textOf(source)),
    createHtmlOutputFromFile: (name: string) => output(fileNamed(name)),
    createTemplate: (source: string | BlobSource) => template(textOf(source)),
    createTemplateFromFile: (name: string) => template(fileNamed(name)),
  });
};
