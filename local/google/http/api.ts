/**
 * One request to Sheets or Drive, from the raw path to the response: the order of checks is Google's.
 *
 * System parameters, route, credentials, quota, parameters, body, mask; then the handler; then the mask is applied. Nothing of a
 * refused request takes effect. It knows no method by name: what they do is in the handlers.
 */
import type { Method } from '../discovery/description.ts';
import type { FileStore } from '../drive/files.ts';
import type { Account } from '../identity/accounts.ts';
import type { MessagePlan, Plans } from './body/fieldPlan.ts';
import { parseJson } from './body/jsonText.ts';
import { BODY_FIELD } from './body/protoTypes.ts';
import { walkBody } from './body/walk.ts';
import { authenticate } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { envelope } from './envelope.ts';
import type { Api } from './envelope.ts';
import { badRequest, GoogleError, invalidArgument, STATUS } from './errors.ts';
import type { Faults } from './faults.ts';
import { Bytes } from './handler.ts';
import type { Call, Handlers, JsonObject, World } from './handler.ts';
import { applyMask } from './mask.ts';
import { checkPath, readQuery } from './parameters.ts';
import type { Quotas } from './quotas.ts';
import { isRead } from './requestCounter.ts';
import type { RequestCounter } from './requestCounter.ts';
import { responseMask } from './responseFields.ts';
import type { Route, RouteMatch } from './routes.ts';
import { readSystemParameters } from './systemParameters.ts';
import type { SystemParameters } from './systemParameters.ts';
import { readUpload } from './upload.ts';
import { jsonResponse, noContent } from './wire.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** Google's limit on a JSON body, in bytes. */
export const MAX_JSON_BODY = 10_485_760;

export interface ApiContext {
  readonly route: (httpMethod: string, path: string) => RouteMatch;
  readonly plans: Readonly<Record<Api, Plans>>;
  readonly handlers: Handlers;
  readonly defaultFields: Readonly<Record<string, string>>;
  /** Names in bodies and queries that the real service passes over in silence. */
  readonly ignored: Readonly<Record<Api, { readonly body: ReadonlySet<string>; readonly query: ReadonlySet<string> }>>;
  readonly credentials: Credentials;
  readonly files: (api: Api, account: Account) => FileStore;
  readonly counter: RequestCounter;
  readonly quotas: Quotas;
  readonly faults: Faults;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly url: () => string;
  /** Told of every error that is a mistake of local Google itself. */
  readonly onInternalError: (error: unknown) => void;
}

const readBody = (
  context: ApiContext,
  { description, method, upload }: Route,
  request: WireRequest,
): Pick<Call, 'body' | 'media'> => {
  if (request.bodySize > request.body.byteLength) {
    throw invalidArgument(`Request payload size exceeds the limit: ${request.body.byteLength} bytes.`);
  }
  const received = upload
    ? readUpload(request.query, request.header('content-type'), request.body)
    : { metadata: request.body, media: undefined };
  if (!method.request || method.httpMethod === 'GET') return { body: {} };
  if (!upload && request.body.byteLength > MAX_JSON_BODY) {
    throw invalidArgument(`Request payload size exceeds the limit: ${MAX_JSON_BODY} bytes.`);
  }
  const api = description.name;
  const under = BODY_FIELD[method.id];
  const walked = walkBody(context.plans[api](method.request.$ref), parseJson(received.metadata), {
    api,
    ignored: context.ignored[api].body,
    ...(under === undefined ? {} : { under }),
  });
  if (walked.violations.length > 0) throw badRequest(walked.violations);
  return { body: walked.value, ...(received.media ? { media: received.media } : {}) };
};

const NOTHING: MessagePlan = { name: '', fields: new Map() };

const respond = async (
  context: ApiContext,
  match: { readonly route: Route; readonly path: Readonly<Record<string, string>> },
  request: WireRequest,
  { system, account }: { readonly system: SystemParameters; readonly account: Account },
): Promise<WireResponse> => {
  const { description, method } = match.route;
  const api = description.name;
  const handler = Object.hasOwn(context.handlers, method.id) ? context.handlers[method.id] : undefined;
  if (!handler) throw notImplemented(method);

  if (system.alt === 'media' && !method.supportsMediaDownload) {
    throw invalidArgument('Unsupported alt type "media" for non byte stream request.');
  }
  checkPath(api, method, match.path);
  const query = readQuery(description, method, request.query, { ignored: context.ignored[api].query });
  const { body, media } = readBody(context, match.route, request);
  const mask = responseMask({
    api,
    fields: system.fields,
    byDefault: context.defaultFields[method.id],
    response: method.response ? context.plans[api](method.response.$ref) : NOTHING,
  });
  if (method.id === 'drive.about.get' && system.fields === undefined) throw fieldsRequired();

  // A handler may need the mask: `spreadsheets.get` gives grid data when the mask names it.
  const seen = { ...query, alt: system.alt, ...(system.fields === undefined ? {} : { fields: system.fields }) };
  const call: Call = { path: match.path, query: seen, body, ...(media ? { media } : {}) };
  const world: World = {
    account,
    files: context.files(api, account),
    clock: context.clock,
    newId: context.newId,
    url: context.url(),
  };
  const answer: JsonObject | Bytes = await handler(call, world);
  if (answer instanceof Bytes) return { status: 200, contentType: answer.mimeType, body: answer.bytes };
  if (!method.response) return noContent;
  return jsonResponse(
    200,
    mask ? applyMask(mask, answer) : answer,
    system.prettyPrint && request.query.has('prettyPrint'),
  );
};

const notImplemented = (method: Method): GoogleError =>
  new GoogleError('UNIMPLEMENTED', `Method ${method.id} is not implemented by local Google.`);

const fieldsRequired = (): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', "The 'fields' parameter is required for this method.", {
    reason: 'required',
    location: { location: 'fields', locationType: 'parameter' },
  });

const refusal = (api: Api, error: GoogleError, legacy: boolean): WireResponse =>
  jsonResponse(STATUS[error.status], envelope(api, error, legacy), true);

const asGoogleError = (context: ApiContext, error: unknown): GoogleError => {
  if (error instanceof GoogleError) return error;
  context.onInternalError(error);
  return new GoogleError('INTERNAL', 'Internal error encountered.');
};

const served = async (
  context: ApiContext,
  match: { readonly route: Route; readonly path: Readonly<Record<string, string>> },
  request: WireRequest,
  system: SystemParameters,
): Promise<WireResponse> => {
  const { description, method } = match.route;
  const api = description.name;
  try {
    const account = authenticate(
      context.credentials,
      { authorization: request.header('authorization'), query: request.query },
      method,
    );
    if (api === 'sheets') context.quotas.spend(account.email, isRead(method.id, method.httpMethod));
    const fate = await context.faults.meet(method.id);
    if (fate.before) throw fate.before;
    const response = await respond(context, match, request, { system, account });
    if (fate.after) throw fate.after;
    return response;
  } catch (error) {
    return refusal(api, asGoogleError(context, error), system.legacyErrors);
  }
};

/** Answers any request; never throws. */
export const answerApi = async (context: ApiContext, request: WireRequest): Promise<WireResponse> => {
  const match = context.route(request.httpMethod, request.path);
  const api: Api = match.found ? match.route.description.name : (match.api ?? 'sheets');
  let system: SystemParameters;
  try {
    system = readSystemParameters(request.query);
  } catch (error) {
    return refusal(api, asGoogleError(context, error), request.query.getAll('$.xgafv').at(-1) === '1');
  }
  if (!match.found) return refusal(api, new GoogleError('NOT_FOUND', 'Method not found.'), system.legacyErrors);
  const response = await served(context, match, request, system);
  context.counter.add(match.route.method, { in: request.bodySize, out: response.body.byteLength });
  return response;
};
