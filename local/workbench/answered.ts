/** An answer of the functions as the person at the workbench is to hear it. */
import type { ApiAnswer } from '../demo/api.ts';

/** @throws Error whose message is the problem's sentence, when the call was refused. */
export function answered({ status, body }: ApiAnswer): unknown {
  if (status < 300) return body;
  const { message = `máy chủ trả lời ${status}` } = (body['error'] ?? {}) as { readonly message?: string };
  throw new Error(message);
}
