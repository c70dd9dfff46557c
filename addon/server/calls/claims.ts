/** "Tôi thuộc đơn vị…": an account that nobody knows asks Sở Nội vụ for its unit. */
import { bodyOf } from '../api/client.ts';
import type { Services } from '../services.ts';
import type { ClaimRequest, ClaimView, UnitView } from '../views.ts';

export const findUnits =
  (query: string) =>
  ({ api }: Pick<Services, 'api'>): readonly UnitView[] =>
    api.findUnits(query);

export const claimUnit =
  (request: ClaimRequest) =>
  ({ api, newId }: Pick<Services, 'api' | 'newId'>): readonly ClaimView[] => {
    api.claim(newId(), request);
    return bodyOf(api.claims()).claims;
  };
