import { describe, expect, test } from 'vitest';
import {
  apiClient,
  bodyOf,
  NO_ANSWER,
  type ApiClient,
  type HttpRequest,
  type HttpResponse,
  type Outcome,
} from '../../../../addon/server/api/client.ts';
import { stepOf } from '../../../../addon/sidebar/problems.ts';

const problem = (code: string) => JSON.stringify({ error: { code, message: 'Câu của máy chủ.', details: {} } });

/** @param answers one a round; an Error is thrown. */
function clientOf(...answers: readonly (HttpResponse | Error)[]) {
  const sent: HttpRequest[] = [];
  let tokens = 0;
  const client = apiClient('https://h.example/api', {
    identityToken: () => `token-${String(++tokens)}`,
    fetch: (requests) => {
      const answer = answers[sent.length / requests.length];
      sent.push(...requests);
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing more is scripted');
      return requests.map(() => answer);
    },
  });
  return { client, sent };
}

function one(client: ApiClient, path: string, body?: unknown): Outcome<never> {
  const [outcome = NO_ANSWER] = client({ path, body });
  return outcome;
}

describe('how a call ends', () => {
  const check = (answer: HttpResponse | Error, kind: string, code?: string, step?: string) => {
    const outcome = one(clientOf(answer).client, '/v1/submissions', {});
    expect(outcome.kind).toBe(kind);
    if (outcome.kind === 'answered') return;
    expect(outcome.problem.code).toBe(code);
    expect(stepOf(outcome.problem)).toBe(step);
    expect(() => bodyOf(outcome)).toThrow(code);
  };
  test('answered', () => check({ status: 200, text: '{"revision":1}' }, 'answered'));
  test('judged', () => {
    check({ status: 409, text: problem('revision-conflict') }, 'refused', 'revision-conflict', 'reload');
    check({ status: 422, text: problem('submission-invalid') }, 'refused', 'submission-invalid', 'check');
    check({ status: 403, text: problem('account-unknown') }, 'refused', 'account-unknown', 'claim');
    check({ status: 401, text: problem('token-email-missing') }, 'refused', 'token-email-missing', 'authorize');
    check({ status: 413, text: problem('entry-too-large') }, 'refused', 'entry-too-large');
    check({ status: 409, text: problem('a-code-of-next-year') }, 'refused', 'a-code-of-next-year');
  });
  test('lost: nobody knows whether it arrived', () => {
    check({ status: 503, text: problem('try-again') }, 'lost', 'try-again', 'reload');
    check({ status: 500, text: 'Error: could not handle the request' }, 'lost', 'answer-unreadable', 'reload');
    check({ status: 200, text: '<html><title>Đăng nhập wifi</title>' }, 'lost', 'answer-unreadable', 'reload');
    check({ status: 404, text: '<!DOCTYPE html><h1>404</h1>' }, 'lost', 'answer-unreadable', 'reload');
    check({ status: 404, text: 'null' }, 'lost', 'answer-unreadable', 'reload');
    check({ status: 200, text: '{"revision":' }, 'lost', 'answer-unreadable', 'reload');
    check({ status: 204, text: '' }, 'lost', 'answer-unreadable', 'reload');
    check(new Error('Address unavailable: https://h.example/api'), 'lost', 'connection-lost', 'reload');
    check(new Error('DNS error: https://h.example/api'), 'lost', 'connection-lost', 'reload');
    check(new Error('Timeout: https://h.example/api'), 'lost', 'connection-timed-out', 'reload');
    check(new Error('Request timed out'), 'lost', 'connection-timed-out', 'reload');
    const scope = 'You do not have permission to call UrlFetchApp.fetch. Required permissions: …';
    check(new Error(scope), 'lost', 'scope-missing', 'authorize');
  });
});

test('the sentence of the server is shown as it is', () => {
  const outcome = one(clientOf({ status: 409, text: problem('period-closed') }).client, '/v1/me');
  expect(outcome).toEqual({
    ...{ kind: 'refused', status: 409 },
    problem: { code: 'period-closed', sentence: 'Câu của máy chủ.' },
  });
});

test('an expired token is renewed once, for all calls of the round', () => {
  const expired = { status: 401, text: problem('token-expired') };
  const { client, sent } = clientOf(expired, { status: 200, text: '{}' });
  expect(client({ path: '/v1/me' }, { path: '/v1/workbook?unit=1' }).map(({ kind }) => kind)).toEqual([
    'answered',
    'answered',
  ]);
  expect(sent.map(({ token }) => token)).toEqual(['token-1', 'token-1', 'token-2', 'token-2']);
  expect(one(clientOf(expired, expired).client, '/v1/x', {})).toMatchObject({ problem: { code: 'token-expired' } });
});

test('without an identity token nothing is sent', () => {
  const client = apiClient('https://h.example', {
    identityToken: () => '',
    fetch: () => {
      throw new Error('sent all the same');
    },
  });
  expect(one(client, '/v1/x', {})).toMatchObject({
    kind: 'refused',
    problem: { code: 'scope-missing' },
  });
});

test('a request carries token and JSON', () => {
  const { client, sent } = clientOf({ status: 200, text: '{}' });
  client({ path: '/v1/claims', body: { note: 'Tôi' } }, { path: '/v1/me' });
  expect(sent).toEqual([
    { method: 'post', url: 'https://h.example/api/v1/claims', token: 'token-1', body: '{"note":"Tôi"}' },
    { method: 'get', url: 'https://h.example/api/v1/me', token: 'token-1' },
  ]);
});
