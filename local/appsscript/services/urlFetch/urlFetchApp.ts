/** `UrlFetchApp`: the network, through the host. https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
import type { FetchResponse } from '../../bridge/hostCalls.ts';
import type { ServiceContext } from '../context.ts';
import { Exception } from '../exception.ts';
import { EXTERNAL_REQUEST } from '../scopes.ts';
import { serviceObject } from '../serviceObject.ts';
import { makeHttpResponse } from './httpResponse.ts';
import { requestOf, type Options, type ReadRequest } from './requestOf.ts';

/** Letters of a refused answer that the message shows. */
const SHOWN = 200;

export const makeUrlFetchApp = ({ ask, authorise }: ServiceContext): object => {
  const encode = (text: string): string => ask('encode', { text, charset: 'UTF-8' });
  const read = (url: string, options: Options): ReadRequest => requestOf(url, options, encode);
  const responseOf = ({ request, muteHttpExceptions }: ReadRequest, response: FetchResponse): object => {
    if (response.status >= 400 && !muteHttpExceptions) {
      const text = ask('decode', { bytes: response.body, charset: 'UTF-8' });
      const origin = /^https?:\/\/[^/?#]+/i.exec(request.url)?.[0] ?? request.url;
      throw new Exception(
        `Request failed for ${origin} returned code ${response.status}. Truncated server response: ${text.slice(0, SHOWN)} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return makeHttpResponse(ask, response);
  };
  const send = (requests: readonly ReadRequest[]): object[] => {
    const responses = ask(
      'fetch',
      requests.map(({ request }) => request),
    );
    return requests.map((request, index) => {
      const response = responses[index];
      if (!response) throw new Exception(`Address unavailable: ${request.request.url}`);
      return responseOf(request, response);
    });
  };
  return serviceObject('UrlFetchApp', {
    fetch: (url: string, options: Options = {}) => {
      authorise('UrlFetchApp.fetch', [EXTERNAL_REQUEST]);
      return send([read(url, options)])[0];
    },
    fetchAll: (requests: readonly (string | Options)[]) => {
      authorise('UrlFetchApp.fetchAll', [EXTERNAL_REQUEST]);
      return send(
        requests.map((request) => {
          if (typeof request === 'string') return read(request, {});
          const { url } = request;
          if (typeof url !== 'string') throw new Exception('Attribute provided with no value: url');
          return read(url, request);
        }),
      );
    },
    getRequest: (url: string, options: Options = {}) => {
      authorise('UrlFetchApp.getRequest', [EXTERNAL_REQUEST]);
      const { request } = read(url, options);
      const { payload } = options;
      return {
        ...{ url: request.url, method: request.method.toLowerCase(), headers: request.headers },
        ...{ followRedirects: request.followRedirects, useIntranet: false, validateHttpsCertificates: true },
        ...(payload === undefined ? {} : { payload, contentType: request.headers['Content-Type'] }),
      };
    },
  });
};
