/**
 * The outlines (đề cương): sections by key, in order, with their titles (DOMAIN 2.5). The key is what a person's paragraph is
 * kept under, so it never changes its meaning.
 */
import type { DueForm, QuarterForm } from '../calendar/form.ts';
import { catalogueOf } from '../catalogue/contents.ts';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly parts?: readonly Section[];
  /** Only a person can say it: a remark stands in its place until somebody does. */
  readonly byPeople?: true;
}

const ASSESSMENT: Section = {
  key: 'assessment',
  title: 'Đánh giá chung',
  parts: [
    { key: 'strengths', title: 'Ưu điểm', byPeople: true },
    { key: 'shortcomings', title: 'Tồn tại, hạn chế' },
    { key: 'causes', title: 'Nguyên nhân', byPeople: true },
  ],
};

const DIFFICULTIES: Section = {
  key: 'difficulties',
  title: 'Khó khăn, vướng mắc; đề xuất, kiến nghị',
  parts: [
    { key: 'difficulties.met', title: 'Khó khăn, vướng mắc' },
    { key: 'difficulties.proposals', title: 'Đề xuất, kiến nghị' },
  ],
};

const NEXT: Section = { key: 'next', title: 'Nhiệm vụ trọng tâm kỳ tới' };

const NEXT_YEAR: Section = {
  key: 'next',
  title: 'Phương hướng, nhiệm vụ năm sau',
  parts: [
    { key: 'next.tasks', title: 'Nhiệm vụ trọng tâm của Sở Nội vụ' },
    { key: 'next.duties', title: 'Trách nhiệm của các ngành, các cấp' },
  ],
};

export function outlineOf(form: DueForm, papiYear: number): readonly Section[] {
  return form === 'plan' ? planOutline() : quarterOutline(form, papiYear);
}

function quarterOutline(form: QuarterForm, papiYear: number): readonly Section[] {
  return [
    {
      key: 'direction',
      title: 'Công tác chỉ đạo, điều hành',
      parts: [
        { key: 'direction.papers', title: 'Ban hành văn bản, quán triệt, triển khai' },
        { key: 'direction.reporting', title: 'Chấp hành chế độ báo cáo' },
      ],
    },
    {
      key: 'contents',
      title: 'Kết quả theo các nội dung của Chỉ số PAPI',
      parts: dimensionsOf(papiYear).map(({ code, nameVi }) => ({ key: `contents.${code}`, title: nameVi })),
    },
    {
      key: 'communication',
      title: 'Công tác tuyên truyền; tập huấn, bồi dưỡng',
      parts: [
        { key: 'communication.public', title: 'Tuyên truyền' },
        { key: 'communication.training', title: 'Tập huấn, bồi dưỡng' },
      ],
    },
    { key: 'inspection', title: 'Công tác kiểm tra và khắc phục' },
    {
      key: 'apologies',
      title: 'Xin lỗi người dân; khen thưởng; sáng kiến',
      parts: [
        { key: 'apologies.sent', title: 'Xin lỗi khi trễ hẹn, sai sót' },
        { key: 'apologies.rewards', title: 'Khen thưởng, sáng kiến; xử lý vi phạm' },
      ],
    },
    ASSESSMENT,
    DIFFICULTIES,
    form === 'q4' ? NEXT_YEAR : NEXT,
  ];
}

function planOutline(): readonly Section[] {
  return [
    { key: 'plan.filing', title: 'Tình hình xây dựng, gửi kế hoạch' },
    { key: 'plan.review', title: 'Kết quả rà soát các giải pháp của năm trước' },
    {
      key: 'plan.content',
      title: 'Nội dung kế hoạch của các đơn vị',
      parts: [
        { key: 'plan.groups', title: 'Theo nhóm nhiệm vụ' },
        { key: 'plan.dimensions', title: 'Theo nội dung của Chỉ số PAPI' },
        { key: 'plan.weak', title: 'Nội dung cần cải thiện và nội dung cần giữ vững' },
      ],
    },
    ASSESSMENT,
    DIFFICULTIES,
    NEXT,
  ];
}

/** A year that is not published yet has the dimensions of the last that is: they are the plan's own since 2018. */
export function dimensionsOf(papiYear: number): readonly { readonly code: string; readonly nameVi: string }[] {
  for (let year = papiYear; year > 2010; year--) {
    const catalogue = catalogueOf(year);
    if (catalogue !== undefined) return catalogue.dimensions;
  }
  return [];
}
