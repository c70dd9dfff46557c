/** The clock of the workbench, moved by hand: what the schedules would have done is done, each on its own day. */
import { afterEach, describe, expect, test } from 'vitest';
import { startTimeline, type Timeline } from '../../../../local/workbench/calendar/timeline.ts';
import { runsBetween } from '../../../../local/workbench/calendar/runs.ts';
import type { Way } from '../../../../local/workbench/wire.ts';
import { localDate } from '../../../../shared/calendar/dates.ts';
import { submitted } from '../../../shared/reminders/province.ts';
import { instantOf, localText, SNV, startScheduledProvince, told, type ScheduledProvince } from './province.ts';

const opened: ScheduledProvince[] = [];
afterEach(() => Promise.all(opened.splice(0).map((province) => province.close())));

interface Hand {
  readonly province: ScheduledProvince;
  readonly timeline: Timeline;
  readonly ways: (Way | undefined)[];
  goTo(local: string): Promise<void>;
  at(): string;
}

async function take(from: string, on: { stopAt?: string } = {}): Promise<Hand> {
  const province = await startScheduledProvince();
  opened.push(province);
  await province.setClock(instantOf(from));
  const ways: (Way | undefined)[] = [];
  const timeline: Timeline = startTimeline({
    ...{ clock: province.clock, setClock: province.setClock, office: province.office, told: () => undefined },
    moved(way) {
      ways.push(way);
      if (way === undefined || localText(way.at).slice(0, 10) !== on.stopAt) return;
      delete on.stopAt;
      timeline.stop();
    },
  });
  return {
    ...{ province, timeline, ways },
    goTo: (local) => timeline.goTo(instantOf(local)),
    at: () => localText(province.clock().getTime()),
  };
}

describe('forward', () => {
  test('over a quarter: acts, mails and freeze in order, each at its own moment', async () => {
    const { goTo, timeline, at } = await take('2023-09-12 09:00');
    await goTo('2023-09-25 09:00');
    expect(at()).toBe('2023-09-25 09:00');
    expect(told(timeline)).toMatchInlineSnapshot(`
      [
        "2023-09-12 09:20 gửi 6 thư về hạn nộp của 3 đơn vị",
        "2023-09-13 05:15 làm bù ngày 25/7/2023: mở Kế hoạch cho 3 đơn vị",
        "2023-09-13 05:15 làm bù ngày 08/8/2023: Kế hoạch của 3 đơn vị bắt đầu tính trễ nếu chưa nộp",
        "2023-09-13 05:15 làm bù ngày 10/8/2023: khóa Kế hoạch của 3 đơn vị",
        "2023-09-13 05:15 gửi 4 thư về hạn nộp của 3 đơn vị",
        "2023-09-14 05:15 mở Báo cáo Quý III cho 3 đơn vị",
        "2023-09-15 05:15 gửi 4 thư về hạn nộp của 3 đơn vị",
        "2023-09-19 05:15 Báo cáo Quý III của 3 đơn vị bắt đầu tính trễ nếu chưa nộp",
        "2023-09-19 05:15 gửi 4 thư về hạn nộp của 3 đơn vị",
        "2023-09-21 00:30 chốt số liệu Báo cáo Quý III (lần 1)",
        "2023-09-21 05:15 khóa Báo cáo Quý III của 3 đơn vị",
        "2023-09-21 05:15 gửi 4 thư về hạn nộp của 3 đơn vị",
        "2023-09-22 05:15 gửi 2 thư về hạn nộp của 3 đơn vị",
        "2023-09-25 05:15 gửi 1 thư về hạn nộp của 3 đơn vị",
      ]
    `);
  });

  test('the same as if every run had been called', async () => {
    const [hand, naive] = [await take('2023-09-01 00:00'), await startScheduledProvince()];
    opened.push(naive);
    const [start, end] = [instantOf('2023-09-01 00:00'), instantOf('2023-09-27 12:00')];
    const post = (path: string) => naive.office.api.call('POST', path, SNV, {});
    for (const { at, job } of runsBetween(start, end)) {
      await naive.setClock(at);
      if (job === 'quarterly') await post('/v1/quarters');
      if (job === 'daily') await post('/v1/sweeps');
      if (job !== 'quarterly') await post('/v1/reminders');
    }
    await hand.timeline.goTo(end);
    expect(hand.province.history()).toEqual(naive.history());
    expect(hand.province.calls.length).toBeLessThan(naive.calls.length / 5);
  });

  test('in two steps, or stopped on the way and gone on, the same as in one', async () => {
    const hands = [
      await take('2023-08-05 00:00'),
      await take('2023-08-05 00:00'),
      await take('2023-08-05 00:00', { stopAt: '2023-08-10' }),
    ] as const;
    const [one, two, stopped] = hands;
    await one.goTo('2023-09-26 08:00');
    await two.goTo('2023-08-09 04:00');
    await two.goTo('2023-09-26 08:00');
    await stopped.goTo('2023-09-26 08:00');
    expect(stopped.at() < '2023-08-11').toBe(true);
    expect(told(stopped.timeline).at(-1)).toBe(`${stopped.at()} đã dừng tua`);
    await stopped.goTo('2023-09-26 08:00');
    const expected = one.province.history();
    for (const hand of hands) expect(hand.province.history()).toEqual(expected);
  });

  test('what failed ends the way just before it, and the next one begins with it', async () => {
    const { goTo, timeline, province, at } = await take('2023-08-07 09:00');
    province.break('/v1/sweeps');
    await goTo('2023-08-09 09:00');
    expect(at()).toBe('2023-08-08 05:14');
    expect(timeline.lines().at(-1)).toMatchObject({
      kind: 'failure',
      words: expect.stringContaining('Hỏng') as string,
    });
    province.break(undefined);
    await goTo('2023-08-09 09:00');
    expect(province.history()).toContain('2023-08-08 05:15 calendar 2023-08-08');
    expect(at()).toBe('2023-08-09 09:00');
  });

  test('mails that a server would not take in the morning go out in the next hour', async () => {
    const { goTo, province, timeline } = await take('2023-08-07 09:00');
    await goTo('2023-08-07 12:00');
    province.sink.clear();
    await province.sink.goDown();
    await goTo('2023-08-08 06:00');
    expect(told(timeline).at(-1)).toMatch(/^2023-08-08 05:15 \d thư để lượt sau$/);
    await province.sink.comeBack();
    await goTo('2023-08-08 12:00');
    expect(new Set(province.sink.mails.map(({ date }) => localText(date)))).toEqual(new Set(['2023-08-08 07:20']));
    expect(told(timeline).filter((line) => line.startsWith('2023-08-08 0') && line.includes('gửi'))).toHaveLength(1);
  });

  test('who submits between two steps is not mailed', async () => {
    const { goTo, province } = await take('2023-08-07 09:00');
    await goTo('2023-08-07 20:00');
    for (const unit of ['xa1', 'huyen']) province.enter(submitted(unit));
    province.sink.clear();
    await goTo('2023-08-08 09:00');
    expect(province.sink.mails.map(({ to }) => to).sort()).toEqual(['first@xa2.example', 'second@xa2.example']);
  });

  test('a year with nobody left to urge costs few calls, and every day is come to', async () => {
    const { goTo, province, ways } = await take('2024-03-01 09:00');
    await goTo('2024-03-02 09:00');
    province.calls.length = 0;
    ways.length = 0;
    await goTo('2025-03-01 09:00');
    expect(province.calls).toEqual(['POST /v1/consolidations', 'GET /v1/consolidations/1', 'POST /v1/sweeps']);
    expect(new Set(ways.flatMap((way) => (way === undefined ? [] : [localDate(Date.parse(way.at))]))).size).toBe(365);
    expect(ways.at(-1)).toBeUndefined();
  });
});

describe('back, and what is refused', () => {
  test('a clock that goes back does nothing, and nothing is done again when it comes forward', async () => {
    const { goTo, province, timeline, at } = await take('2023-08-01 09:00');
    await goTo('2023-08-12 09:00');
    const before = province.history();
    province.calls.length = 0;
    await goTo('2023-08-01 09:00');
    expect([at(), province.calls]).toEqual(['2023-08-01 09:00', []]);
    expect(timeline.lines().at(-1)).toMatchObject({ kind: 'clock' });
    await goTo('2023-08-12 09:00');
    expect(province.history()).toEqual(before);
  });

  test('two ways at once, or one of centuries', async () => {
    const { goTo, timeline, at } = await take('2023-08-01 09:00');
    const first = goTo('2023-08-05 09:00');
    await expect(goTo('2023-08-06 09:00')).rejects.toThrow('Đang tua đến 09:00 ngày 05/8/2023: bấm Dừng trước.');
    await first;
    await expect(goTo('2203-08-06 09:00')).rejects.toThrow('quá xa');
    expect([at(), timeline.way()]).toEqual(['2023-08-05 09:00', undefined]);
  });

  test('without functions the clock moves alone', async () => {
    const state = { now: 0 };
    const timeline = startTimeline({
      ...{ clock: () => new Date(state.now), told: () => undefined, moved: () => undefined },
      setClock: (instantMs) => Promise.resolve(void (state.now = instantMs)),
    });
    await timeline.goTo(5);
    expect([state.now, await timeline.ahead(), timeline.lines()]).toEqual([5, [], []]);
    await expect(timeline.goToNextWork()).rejects.toThrow('không còn việc');
  });
});

describe('ahead', () => {
  test('the acts to come, each with the morning after it', async () => {
    const { timeline } = await take('2023-09-01 09:00');
    expect((await timeline.ahead()).map(({ words, instant }) => `${localText(instant)} ${words}`))
      .toMatchInlineSnapshot(`
      [
        "2023-09-14 08:00 mở Báo cáo Quý III cho 3 đơn vị",
        "2023-09-19 08:00 Báo cáo Quý III của 3 đơn vị bắt đầu tính trễ nếu chưa nộp",
        "2023-09-21 08:00 khóa Báo cáo Quý III của 3 đơn vị",
        "2023-12-14 08:00 mở Báo cáo Quý IV cho 3 đơn vị",
        "2023-12-19 08:00 Báo cáo Quý IV của 3 đơn vị bắt đầu tính trễ nếu chưa nộp",
        "2023-12-21 08:00 khóa Báo cáo Quý IV của 3 đơn vị",
      ]
    `);
  });

  test('the next day with work is gone to, again and again, to the end of the cycle', async () => {
    const { timeline, at } = await take('2023-09-01 09:00');
    const stops: string[] = [];
    for (let step = 0; step < 12; step++) {
      await timeline.goToNextWork();
      stops.push(at());
    }
    expect(stops).toMatchInlineSnapshot(`
      [
        "2023-09-02 08:00",
        "2023-09-05 08:00",
        "2023-09-07 08:00",
        "2023-09-13 08:00",
        "2023-09-14 08:00",
        "2023-09-15 08:00",
        "2023-09-19 08:00",
        "2023-09-21 08:00",
        "2023-09-22 08:00",
        "2023-09-25 08:00",
        "2023-12-07 08:00",
        "2023-12-13 08:00",
      ]
    `);
  });
});
