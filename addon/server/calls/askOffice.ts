/** What Sở Nội vụ, a leader and a huyện ask of the api: passed on with the caller's token, its answer given back as it is. */
import type { Services } from '../services.ts';
import type { ApiPath } from '../views.ts';

export const askOffice =
  (path: ApiPath, body?: object) =>
  ({ api }: Pick<Services, 'api'>): unknown =>
    api.ask(path, body);
