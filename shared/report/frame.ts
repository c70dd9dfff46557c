/** What the two reports of Sở Nội vụ have in common: whom they answer, whom they go to, how they end. */
import { imprintOf } from './letterhead.ts';
import type { Annex, Block, OfficialDocument, Run } from './document.ts';
import { list, paragraph, reference, say, type Said } from './say.ts';
import type { ReportSource } from './source.ts';

export interface ReportParts {
  /** "kết quả thực hiện cải thiện, nâng cao Chỉ số … (PAPI) Quý III năm 2023": what is reported, as a sentence says it. */
  readonly what: readonly Run[];
  /** Trích yếu. */
  readonly subject: readonly Run[];
  /** Between the opening and the first section. */
  readonly scope: readonly Block[];
  readonly blocks: readonly Block[];
  readonly caveats: readonly string[];
  readonly annexes: readonly Annex[];
}

export function framedReport(source: ReportSource, parts: ReportParts): OfficialDocument {
  const { settings, names, today } = source;
  const { committee, province } = names;
  const { letterhead } = settings;
  const basis: Said =
    letterhead?.basis === undefined || letterhead.basis.length === 0
      ? `nhiệm vụ ${committee} giao về theo dõi, đôn đốc, tổng hợp việc cải thiện Chỉ số PAPI`
      : list(letterhead.basis.map((paper) => [reference(paper)]));
  return {
    kind: 'report',
    imprint: imprintOf('report', Number(today.slice(0, 4)), settings.province, letterhead),
    subject: parts.subject,
    caveats: parts.caveats,
    addressees: [say`${committee} ${province}`],
    blocks: [
      paragraph`Thực hiện ${basis}, Sở Nội vụ báo cáo ${committee} ${parts.what} như sau:`,
      ...parts.scope,
      ...parts.blocks,
    ],
    closing: say`Trên đây là Báo cáo ${parts.what}, Sở Nội vụ kính báo cáo ${committee} xem xét, chỉ đạo./.`,
    annexes: parts.annexes,
    attachedTo: 'Báo cáo',
  };
}
