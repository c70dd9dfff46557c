/**
 * The figures of a simulated unit: wholes are never smaller than their parts, every late or faulty file has its apology or the gap
 * is real, and a later quarter takes over the files that the one before left open and goes on about as that did.
 */
import type { Figure, Figures } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { figuresAskedOf } from '../../shared/forms/figures.ts';
import type { Random } from './random.ts';

/** @param before those of the quarter before. */
export function reportFigures({ unit }: WorkbookContext, before: Figures | undefined, random: Random): Figures {
  const typical = numbers(unit.level === 'xa' ? 1 : 6, before, random);
  const said: Record<string, Figure> = {};
  for (const { key, kind } of figuresAskedOf(unit.level).filter((figure) => figure.entered)) {
    if (kind === 'yes-no') said[key] = { kind: random.chance(postingChance(before?.[key])) ? 'yes' : 'no' };
    else if (/^(th_|kt_|sang_kien|ky_luat)/.test(key) && random.chance(0.3)) said[key] = { kind: 'nothing-to-report' };
    else said[key] = { kind: 'value', value: typical[key] ?? random.whole(0, 9) };
  }
  // A class that did not take place was attended by nobody; an inspection that was not made found nothing.
  for (const [whole, parts] of [
    ['th_lop', ['th_nguoi']],
    ['kt_cuoc', ['kt_don_vi', 'kt_vi_pham', 'kt_khac_phuc']],
  ] as const) {
    if (said[whole]?.kind === 'nothing-to-report') for (const part of parts) said[part] = said[whole];
  }
  return said;
}

/** What is posted stays so; what was not is by half. */
function postingChance(before: Figure | undefined): number {
  if (before === undefined) return 0.9;
  return before.kind === 'yes' ? 0.98 : 0.5;
}

/** @param scale of files, over that of a commune. */
function numbers(scale: number, before: Figures | undefined, random: Random): Readonly<Record<string, number>> {
  const last = (key: string): number | undefined => {
    const figure = before?.[key];
    return figure?.kind === 'value' ? figure.value : undefined;
  };
  const like = (key: string, fresh: number): number => {
    const share = 0.8 + random.next() * 0.5;
    return Math.round((last(key) ?? 0) * share) || fresh;
  };
  const carried = openFiles(last) ?? random.whole(0, 9);
  const received = like('hs_tiep_nhan', random.whole(60, 420) * scale);
  const overdue = random.chance(0.5) ? random.whole(0, 6) : 0;
  const faulty = random.chance(0.2) ? random.whole(1, 3) : 0;
  const complaints = random.whole(0, 9);
  const found = random.whole(0, 4);
  const audience = random.whole(1, 4);
  const classes = random.whole(0, 3);
  return {
    ...{
      vb_chi_dao: random.whole(1, 9),
      tt_tin_bai: like('tt_tin_bai', random.whole(0, 30)),
      tt_phat_thanh: like('tt_phat_thanh', random.whole(0, 60)),
      tt_mang_xa_hoi: like('tt_mang_xa_hoi', random.whole(0, 40)),
      tt_cuoc: audience,
      tt_luot: like('tt_luot', audience * random.whole(30, 120)),
      th_lop: classes,
      th_nguoi: classes === 0 ? 0 : like('th_nguoi', classes * random.whole(10, 45)),
    },
    ...{
      hs_ky_truoc: carried,
      hs_tiep_nhan: received,
      hs_truoc_dung: carried + received - overdue - random.whole(0, 9),
      hs_qua: overdue,
      hs_tre_hen: overdue,
      hs_sai_sot: faulty,
      thu_xin_loi: overdue + faulty - (overdue > 3 && random.chance(0.5) ? 1 : 0),
      dvc_truc_tuyen: Math.floor(received * (0.55 + random.next() * 0.1)),
      dvc_thanh_toan: Math.floor(received * (0.2 + random.next() * 0.1)),
    },
    ...{
      tcd_luot: like('tcd_luot', random.whole(0, 30)),
      kn_tc: random.whole(0, 5),
      pakn: complaints,
      pakn_tra_loi: Math.max(0, complaints - random.whole(0, 2)),
      kt_cuoc: random.whole(0, 2),
      kt_don_vi: random.whole(0, 3),
      kt_vi_pham: found,
      kt_khac_phuc: Math.min(found, random.whole(0, 4)),
    },
    ...{ kt_tap_the: random.whole(0, 2), kt_ca_nhan: random.whole(0, 5), sang_kien: random.whole(0, 1), ky_luat: 0 },
  };
}

/** Files that were not settled by the cut-off of the quarter before. */
function openFiles(last: (key: string) => number | undefined): number | undefined {
  const [carried, received, inTime, late] = ['hs_ky_truoc', 'hs_tiep_nhan', 'hs_truoc_dung', 'hs_qua'].map(last);
  if (carried === undefined || received === undefined || inTime === undefined || late === undefined) return undefined;
  return Math.max(0, carried + received - inTime - late);
}
