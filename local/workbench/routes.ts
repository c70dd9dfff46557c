/** The JSON that the page asks for, by method and path. Each handler parses, acts and answers; `server.ts` writes the wire. */
import type { Timeline } from './calendar/timeline.ts';
import type { Documents } from './documents.ts';
import type { Papers } from './papers.ts';
import type { Beginning, CallRequest, MoveRequest, OpenRequest, PaperRequest, Reply, SelectionReport } from './wire.ts';

export interface RouteParts {
  readonly documents: Documents;
  readonly beginning: () => Beginning;
  readonly timeline: Timeline;
  readonly papers: Papers;
  /** Makes the Google account when it is not there yet. */
  readonly addAccount: (email: string) => void;
}

/** @param body parsed JSON, undefined when there was none. @returns undefined when there is no such route. */
export async function answerRoute(
  { documents, beginning, timeline, papers, addAccount }: RouteParts,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const [, api, resource, id = '', act = ''] = path.split('/');
  if (api !== 'api') return undefined;
  switch (`${method} ${resource ?? ''}${act === '' ? '' : `/${act}`}`) {
    case 'GET beginning':
      return beginning();
    case 'GET timeline':
      return { ahead: await timeline.ahead() };
    case 'POST timeline':
      await move(timeline, body as MoveRequest);
      return {};
    case 'DELETE timeline':
      timeline.stop();
      return {};
    case 'POST papers':
      return id === 'file'
        ? papers.file(body as PaperRequest)
        : papers.list((body as Pick<PaperRequest, 'account'>).account);
    case 'POST people':
      addAccount((body as { readonly email: string }).email);
      return {};
    case 'POST documents':
      return documents.open(body as OpenRequest);
    case 'DELETE documents':
      documents.close(id);
      return {};
    case 'POST documents/selection':
      documents.of(id).editor.setSelection(body as SelectionReport);
      return {};
    case 'POST documents/reply':
      return { taken: documents.of(id).editor.reply(body as Reply) };
    case 'POST documents/menu':
      return documents.runMenuItem(id, (body as CallRequest).functionName);
    case 'POST documents/call': {
      const { functionName, args } = body as CallRequest;
      return documents.call(id, functionName, args);
    }
    default:
      return undefined;
  }
}

function move(timeline: Timeline, request: MoveRequest): Promise<void> {
  if ('next' in request) return request.next === 'work' ? timeline.goToNextWork() : timeline.goToNextMorning();
  const instantMs = Date.parse(request.instant);
  if (Number.isNaN(instantMs)) throw new Error(`Không hiểu thời điểm ${request.instant}.`);
  return timeline.goTo(instantMs);
}
