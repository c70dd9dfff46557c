/** `HtmlOutput`: a page that a script shows. https://developers.google.com/apps-script/reference/html/html-output */
import { Exception } from '../exception.ts';
import { serviceObject } from '../serviceObject.ts';
import { escapeHtml } from './escape.ts';

export interface HtmlOutput {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
}

/** The only names that `addMetaTag` takes. */
const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'apple-mobile-web-app-title',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

interface Page {
  content: string;
  title: string | null;
  faviconUrl: string | null;
  width: number | null;
  height: number | null;
}

/** @param asTemplate makes a template of a text. */
export const makeHtmlOutput = (content: string, asTemplate: (text: string) => object): HtmlOutput => {
  const page: Page = { content, title: null, faviconUrl: null, width: null, height: null };
  const metaTags: object[] = [];
  const change = (part: Partial<Page>): HtmlOutput => {
    Object.assign(page, part);
    return output;
  };
  const output: HtmlOutput = serviceObject('HtmlService.HtmlOutput', {
    append: (added: string) => change({ content: page.content + added }),
    appendUntrusted: (added: string) => change({ content: page.content + escapeHtml(added) }),
    asTemplate: () => asTemplate(page.content),
    clear: () => change({ content: '' }),
    getContent: () => page.content,
    setContent: (text: string) => change({ content: text }),
    getTitle: () => page.title,
    setTitle: (title: string) => change({ title }),
    getFaviconUrl: () => page.faviconUrl,
    setFaviconUrl: (faviconUrl: string) => change({ faviconUrl }),
    getWidth: () => page.width,
    setWidth: (width: number) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height: number) => change({ height }),
    // Neither has an effect any more, in Google's editors as here.
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
    addMetaTag: (name: string, value: string) => {
      if (!META_TAGS.has(name)) throw new Exception('The meta tag you specified is not allowed in this context.');
      metaTags.push(serviceObject('HtmlService.HtmlOutputMetaTag', { getName: () => name, getContent: () => value }));
      return output;
    },
    getMetaTags: () => [...metaTags],
  });
  return output;
};
