/**
 * Typed content -> the cells that hold it: what a clerk would see had they typed it well. The way back is validation's
 * (`shared/validation`), over cells that `reading/` found.
 */
import {
  ASSESSMENT_CHOICES,
  DEADLINE_PHRASES,
  FIGURE_PHRASES,
  FOLLOW_UP_CHOICES,
  SETTLING_LEVEL_CHOICES,
  TASK_GROUP_CHOICES,
  TASK_STATE_CHOICES,
  labelOf,
} from '../choices.ts';
import type { Deadline, DifficultyRow, Figure, ReportRow, ReviewRow, SignedPaper, TaskRow } from '../content.ts';
import type { CellValue } from '../workbookModel.ts';

export type Cells = Readonly<Record<string, CellValue>>;

export function deadlineCell(deadline: Deadline): CellValue {
  return deadline.kind === 'date' ? { date: deadline.date } : labelOf(DEADLINE_PHRASES, deadline.kind);
}

export function figureCell(figure: Figure): CellValue {
  return figure.kind === 'value' ? figure.value : labelOf(FIGURE_PHRASES, figure.kind);
}

/** The clerk's half of a row of "Rà soát". */
export function reviewCells(row: ReviewRow): Cells {
  return present({
    measure: row.measure,
    result: row.result,
    assessment: row.assessment && labelOf(ASSESSMENT_CHOICES, row.assessment),
    followUp: row.followUp && labelOf(FOLLOW_UP_CHOICES, row.followUp),
    shortcoming: row.shortcoming,
    cause: row.cause,
  });
}

export function taskCells(row: TaskRow): Cells {
  return present({
    id: row.id,
    group: labelOf(TASK_GROUP_CHOICES, row.group),
    contents: row.contents.length === 0 ? undefined : row.contents.join('; '),
    task: row.task,
    product: row.product,
    target: row.target,
    targetUnit: row.targetUnit,
    lead: row.lead,
    partners: row.partners,
    start: row.start === undefined ? undefined : { date: row.start },
    finish: deadlineCell(row.finish),
    budget: row.budget,
    note: row.note,
  });
}

/** The clerk's half of a row of "Báo cáo Qn". */
export function reportCells(row: ReportRow): Cells {
  return present({
    state: labelOf(TASK_STATE_CHOICES, row.state),
    percent: row.percent === undefined ? undefined : row.percent / 100,
    result: row.result,
    evidence: row.evidence,
    lateReason: row.lateReason,
    remedy: row.remedy,
  });
}

/** The clerk's part of a row of "Khó khăn". */
export function difficultyCells(row: DifficultyRow): Cells {
  return present({
    id: row.id,
    date: { date: row.date },
    content: row.content,
    difficulty: row.difficulty,
    cause: row.cause,
    proposal: row.proposal,
    level: labelOf(SETTLING_LEVEL_CHOICES, row.level),
  });
}

export function paperCells(paper: SignedPaper): Cells {
  return present({
    number: paper.number,
    date: paper.date === undefined ? undefined : { date: paper.date },
    signer: paper.signer,
    link: paper.link,
  });
}

function present(cells: Readonly<Record<string, CellValue | undefined>>): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter((entry): entry is [string, CellValue] => entry[1] !== undefined),
  );
}
