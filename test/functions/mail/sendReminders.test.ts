/** Runs of reminders into a mail sink: faults of the server, cuts at each write, clocks. */
import { afterAll, describe, expect, test } from 'vitest';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';
import type { SubmissionPayload } from '../../../shared/ledger/payloads.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { REGISTRY, returned, SETTINGS, submitted } from '../../shared/reminders/province.ts';
import { Cut } from './mailLedger.ts';
import { startPost, type Post } from './post.ts';

/** Officers of the small province, in order of address. */
const OFFICERS = ['first@xa2.example', 'officer@huyen.example', 'officer@xa1.example', 'second@xa2.example'];
const DAY = '2023-08-02';

const open: Post[] = [];
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
});

async function post(): Promise<Post> {
  const started = await startPost();
  open.push(started);
  started.on.enter(act(PROVINCE_UNIT, 'settings', SETTINGS));
  started.on.enter(act(PROVINCE_UNIT, 'registry', REGISTRY));
  started.setClock(DAY);
  return started;
}

function mailed({ sink }: Post): string[] {
  return sink.mails.map(({ recipients }) => recipients.join(','));
}
/** "officer@xa1.example sent", by address, over all entries. */
function outcomes({ on }: Post): string[] {
  return on.told.flatMap(({ mails }) => mails.map(({ to, outcome }) => `${to} ${outcome}`)).sort();
}
const SENT = OFFICERS.map((to) => `${to} sent`);

describe('a run', () => {
  test('mails each person once and enters it; run again it does nothing', async () => {
    const on = await post();
    expect(await on.run()).toEqual({ day: DAY, people: 4, sent: 4, refused: 0, left: 0 });
    expect(mailed(on)).toEqual(OFFICERS);
    expect(outcomes(on)).toEqual(SENT);
    expect(await on.run()).toEqual({ day: DAY, people: 4, sent: 0, refused: 0, left: 0 });
    expect(await on.run({ by: 'a@b.vn', occasion: 'owing' })).toMatchObject({ sent: 0, left: 0 });
    expect(mailed(on)).toEqual(OFFICERS);
    expect(on.on.told).toHaveLength(1);
  });
  test('what arrives is what was written: headers, text, HTML, business time', async () => {
    const on = await post();
    await on.run();
    const mail = on.sink.mails.find(({ recipients }) => recipients[0] === 'officer@xa1.example');
    expect(mail).toMatchObject({
      to: 'officer@xa1.example',
      from: '"Sổ PAPI Quảng Trị" <so-papi@snv.example>',
      subject: '[Sổ PAPI] Nhắc hạn: Kế hoạch của UBND xã xa1, huyện H, hết ngày 07/8/2023',
      date: '2023-08-01T22:15:00.000Z',
    });
    expect(mail?.messageId).toMatch(/^<so-papi\.quang-tri\.2023-08-02\.[0-9a-f]{24}@snv\.example>$/);
    expect(mail?.text).toContain('- Kế hoạch của UBND xã xa1, huyện H: hạn hết ngày 07/8/2023, còn 3 ngày làm việc.');
    expect(mail?.html).toContain('<li>Kế hoạch của UBND xã xa1, huyện H: hạn hết ngày 07/8/2023');
    expect(mail?.headers).toContain('auto-submitted');
  });
  test('leads to the spreadsheet that the unit sent from last', async () => {
    const on = await post();
    const sent = submitted('xa1');
    on.on.enter({ ...sent, payload: { ...(sent.payload as SubmissionPayload), workbook: 'sheet_of-xa1' } });
    on.on.enter(returned('xa1', 1, '2023-08-01'));
    await on.run();
    const mail = on.sink.mails.find(({ recipients }) => recipients[0] === 'officer@xa1.example');
    expect(mail?.text).toContain('\n  https://docs.google.com/spreadsheets/d/sheet_of-xa1/edit\n');
    expect(mail?.html).toContain('<a href="https://docs.google.com/spreadsheets/d/sheet_of-xa1/edit">');
  });
  test('waits between two mails as long as the server asks for', async () => {
    const on = await post();
    await on.run();
    expect(on.waits).toEqual([500, 500, 500, 500]);
  });
  test('who submits while it runs is not mailed any more', async () => {
    const on = await post();
    on.sink.follow(({ id }) => {
      if (id === 1) on.on.enter(submitted('xa1'));
    });
    expect(await on.run()).toMatchObject({ people: 4, sent: 3, left: 0 });
    expect(mailed(on)).toEqual(OFFICERS.filter((to) => to !== 'officer@xa1.example'));
  });
  test('stops when its time is over; the next one goes on', async () => {
    const on = await post();
    on.sink.follow(() => on.pass(2));
    expect(await on.run({ budgetMs: 180_000 })).toMatchObject({ sent: 2, left: 2, stopped: 'time' });
    expect(await on.run()).toMatchObject({ sent: 2, left: 0 });
    expect(mailed(on)).toEqual(OFFICERS);
  });
  test('two at once hand each mail over once', async () => {
    const on = await post();
    const runs = await Promise.all([on.run(), on.run()]);
    expect(runs.reduce((total, { sent }) => total + sent, 0)).toBe(4);
    expect(mailed(on).sort()).toEqual(OFFICERS);
  });
});

describe('header injection', () => {
  test('what stands in a registry ends no header and adds no recipient', async () => {
    const on = await post();
    const name = 'UBND xã\r\nBcc: thief@evil.example\r\n\r\n<script>alert(1)</script>';
    const units = REGISTRY.units.map((unit) => ({
      ...unit,
      name,
      mailboxes: [...unit.mailboxes, { email: 'a@b.vn\r\nbcc: thief@evil.example', role: 'officer' as const }],
    }));
    on.on.enter(act(PROVINCE_UNIT, 'registry', { ...REGISTRY, units }));
    on.on.enter(act(PROVINCE_UNIT, 'settings', { ...SETTINGS, province: 'Quảng Trị\r\nBcc: thief@evil.example' }));
    await on.run();
    expect(mailed(on)).toEqual(OFFICERS);
    for (const { headers, html, raw } of on.sink.mails) {
      expect(headers).not.toContain('bcc');
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
      expect(html).not.toContain('<script');
    }
  });
});

describe.concurrent('a server that', () => {
  test('is not there: the run ends early, the next one mails everybody once', async () => {
    const on = await post();
    await on.sink.goDown();
    expect(await on.run()).toMatchObject({ sent: 0, left: 4, stopped: 'unreachable' });
    expect(on.on.tries.size).toBe(6);
    expect(on.waits.filter((ms) => ms > 500)).toHaveLength(4);
    await on.sink.comeBack();
    on.pass(60);
    expect(await on.run()).toMatchObject({ sent: 4, left: 0 });
    expect(mailed(on)).toEqual(OFFICERS);
    expect(outcomes(on)).toEqual(SENT);
  });
  test('is not there all day: the ledger says so, and the next day makes it good', async () => {
    const on = await post();
    await on.sink.goDown();
    await on.run();
    await on.sink.comeBack();
    on.setClock('2023-08-03');
    expect(await on.run()).toMatchObject({ day: '2023-08-03', sent: 4 });
    expect(on.on.told.map(({ day }) => day)).toEqual(['2023-08-02', '2023-08-03']);
    expect(outcomes(on)).toEqual([...SENT, 'first@xa2.example unsent', 'officer@huyen.example unsent'].sort());
    on.setClock('2023-08-03', 9);
    expect(await on.run()).toMatchObject({ sent: 0, left: 0 });
  });
  test('is busy: nobody is given up', async () => {
    const on = await post();
    on.sink.fail({ busy: true });
    expect(await on.run()).toMatchObject({ sent: 0, left: 4, stopped: 'unreachable' });
    on.sink.fail({});
    expect(await on.run()).toMatchObject({ sent: 4, left: 0 });
  });
  test('refuses one address: the others are mailed, the one is not tried again', async () => {
    const on = await post();
    on.sink.fail({ refuse: { 'officer@huyen.example': 550 } });
    expect(await on.run()).toMatchObject({ sent: 3, refused: 1, left: 0 });
    on.sink.fail({});
    expect(await on.run()).toMatchObject({ sent: 0, left: 0 });
    expect(outcomes(on)).toContain('officer@huyen.example refused');
    expect(mailed(on)).toHaveLength(3);
  });
  test('puts one address off: it is tried again later, longer each time, then given up', async () => {
    const on = await post();
    on.sink.fail({ refuse: { 'officer@huyen.example': 451 } });
    expect(await on.run()).toMatchObject({ sent: 3, left: 1 });
    const tried: number[] = [];
    for (let minute = 5; minute <= 300; minute += 5) {
      const before = on.on.tries.size;
      on.pass(5);
      await on.run();
      if (on.on.tries.size > before) tried.push(minute);
    }
    expect(tried).toEqual([5, 15, 35, 75]);
    expect(outcomes(on)).toContain('officer@huyen.example refused');
  });
  test('is slow beyond patience is asked again later', async () => {
    const on = await post();
    on.sink.fail({ slowMs: 60_000 });
    expect(await on.run({}, 150)).toMatchObject({ sent: 0, left: 4, stopped: 'unreachable' });
    on.sink.fail({});
    expect(await on.run()).toMatchObject({ sent: 4, left: 0 });
    expect(mailed(on).sort()).toEqual(OFFICERS);
  });
  test('cuts the connection after the message: that one comes twice at most, under one Message-ID', async () => {
    const on = await post();
    on.sink.fail({ cutAfterData: 1 });
    expect(await on.run()).toMatchObject({ sent: 3, left: 1 });
    expect(await on.run()).toMatchObject({ sent: 1, left: 0 });
    expect(mailed(on).sort()).toEqual([...OFFICERS, 'first@xa2.example'].sort());
    expect(new Set(on.sink.mails.map(({ messageId }) => messageId)).size).toBe(4);
    expect(outcomes(on)).toEqual(SENT);
  });
  test('always cuts it: after two that nobody knows of, the person is left for the day', async () => {
    const on = await post();
    on.sink.fail({ cutAfterData: 100 });
    for (let run = 0; run < 5; run++) await on.run();
    expect(mailed(on)).toHaveLength(8);
    expect(outcomes(on)).toEqual(OFFICERS.map((to) => `${to} unknown`));
  });
});

describe.concurrent('a run that is killed', () => {
  /** 4 mails x (begin, hand over, end), one entry, 4 notes. */
  const WRITES = 4 * 3 + 1 + 4;

  test('has so many writes', async () => {
    const on = await post();
    on.on.cutAt(WRITES + 1, 'before');
    expect(await on.run()).toMatchObject({ sent: 4 });
    const other = await post();
    other.on.cutAt(WRITES, 'after');
    await expect(other.run()).rejects.toThrow(Cut);
  });

  const points = Array.from({ length: WRITES }, (_, index) =>
    (['before', 'after'] as const).map((when) => ({ write: index + 1, when })),
  ).flat();
  test.each(points)('$when write $write: the next runs end in the same state', async ({ write, when }) => {
    const on = await post();
    on.on.cutAt(write, when);
    await expect(on.run()).rejects.toThrow(Cut);
    on.on.mended();
    // At once, when the try that was cut may still be somebody's, and when it cannot be.
    await on.run();
    on.pass(10);
    expect(await on.run()).toMatchObject({ left: 0 });
    expect(outcomes(on)).toEqual(SENT);
    expect([...new Set(mailed(on))].sort()).toEqual(OFFICERS);
    // One more at most: the mail that was in flight, and under its own Message-ID.
    expect(mailed(on).length).toBeLessThanOrEqual(5);
    expect(new Set(on.sink.mails.map(({ messageId }) => messageId)).size).toBe(4);
    expect([...on.on.tries.values()].every(({ noted }) => noted)).toBe(true);
  });
});
