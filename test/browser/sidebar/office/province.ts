/** The answers of a province to the page of the master: by path, each replaceable, each call on record. */
import type { Answer, SidebarView } from '../../../../addon/server/views.ts';
import type { Answers } from '../stage.ts';
import { ok } from '../views.ts';
import { DOCUMENTS, FILE, LETTER, REMINDERS, RUN, STORED } from './closingViews.ts';
import { DONE_RUN, EXTENSIONS, LATE, PLAN, RAN, STAFF, SUBMISSION, VINH_THAI } from './views.ts';

type Reply = (body: object | undefined) => Answer<unknown> | Error | Promise<Answer<unknown> | Error>;

/** Begins of paths; the longest that fits answers. */
export type Replies = Readonly<Record<string, Reply>>;

const USUAL: Replies = {
  '/v1/office': () => ok(STAFF.office),
  '/v1/office/submission': () => ok(SUBMISSION),
  '/v1/office/late': () => ok(LATE),
  '/v1/office/extensions': () => ok(EXTENSIONS),
  '/v1/office/consolidation': () => ok(PLAN),
  '/v1/consolidations': () => ok({ generation: RAN.generation }),
  '/v1/consolidations/': () => ok(RAN),
  '/v1/reviews': () => ok({}),
  '/v1/extensions': () => ok({}),
  '/v1/claims/decisions': () => ok({}),
  '/v1/office/documents': () => ok(DOCUMENTS),
  '/v1/office/documents/report': () => ok(FILE),
  '/v1/office/documents/urging': () => ok(LETTER),
  '/v1/reports/q3/files': () => ok(STORED),
  '/v1/reports/q3/issues': () => ok({}),
  '/v1/quarters/q3/freezes': () => ok({}),
  '/v1/reminders': (body) => ok(body === undefined ? REMINDERS : RUN),
};

export function province(over: Replies = {}, person: SidebarView = STAFF): Answers {
  const replies = { ...USUAL, ...over };
  const begins = Object.keys(replies).sort((a, b) => b.length - a.length);
  return {
    getSidebar: () => ok(person),
    findUnits: () => ok([VINH_THAI]),
    askOffice: (path, body) => {
      const reply = replies[begins.find((begin) => path.startsWith(begin)) ?? ''];
      return reply === undefined ? new Error(`nobody answers ${path}`) : reply(body);
    },
  };
}

/** A run that takes its time: as often under way as told, then done. */
export function slowRun(times: number): Reply {
  const asked: number[] = [];
  return () => {
    asked.push(1);
    return ok(
      asked.length > times
        ? RAN
        : { ...DONE_RUN, generation: RAN.generation, status: 'running', sentence: 'Đang ghi bảng tổng hợp, lượt 58.' },
    );
  };
}
