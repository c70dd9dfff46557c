/** `GET /v1/receipts?unit=&requestId=`: whether a submission whose answer was lost arrived, and what it was told. */
import { Problem } from '../../shared/problems/problem.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { requestId, unitId } from '../http/shape.ts';
import { identify } from '../identity/caller.ts';
import { requireOfficer } from '../identity/rights.ts';
import { findReceipt } from '../submissions/receipt.ts';

export const getReceipt: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const unit = requireOfficer(caller, unitId(request.query['unit'], 'unit'));
  const id = requestId(request.query['requestId'], 'requestId');
  const receipt = findReceipt(await services.ledger.readChain(unit.id), id);
  if (receipt === undefined) throw new Problem('receipt-unknown', {});
  return ok(receipt);
};
