/** The official documents as the functions make them for the account that is signed in; they decide who may have them. */
import type { DocumentFile, DocumentsView } from '../../shared/office/closing.ts';
import type { Api } from '../demo/api.ts';
import { answered } from './answered.ts';
import type { PaperRequest } from './wire.ts';

export interface Papers {
  /** @throws Error whose message is the problem's sentence; so below. */
  list(account: string): Promise<DocumentsView>;
  file(request: PaperRequest): Promise<DocumentFile>;
}

/** @param api absent where no functions run: then there are none. */
export function papersFrom(api: Pick<Api, 'call'> | undefined): Papers {
  const get = async <View>(path: string, account: string): Promise<View> => {
    if (api === undefined) throw new Error('Bàn thử này chạy không có máy chủ Sổ PAPI.');
    return answered(await api.call('GET', path, account)) as View;
  };
  return {
    list: (account) => get('/v1/office/documents', account),
    file: ({ account, kind, form }) => get(`/v1/office/documents/${kind}?form=${form}`, account),
  };
}
