/**
 * What a year's mails are judged by: their To, subject and lines as the sink parsed them, held against the story. Each judgement
 * lists what is wrong.
 */
import type { SunkMail } from '../../../local/mail/sink.ts';
import { daysBetween, startOfLocalDay } from '../../../shared/calendar/dates.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { dayOf, linesOf, subjectOf, type Line } from './readMail.ts';
import { MORNING, UNITS, type Story } from './yearStory.ts';

export interface NamedLine extends Line {
  readonly mail: SunkMail;
  readonly day: string;
}

export class Judge {
  readonly lines: readonly NamedLine[];
  readonly #mails: readonly SunkMail[];
  readonly #story: Story;
  /** "unit form" -> days on which the unit's own officer was told. */
  readonly #own = new Map<string, string[]>();

  constructor(mails: readonly SunkMail[], story: Story) {
    this.#mails = mails;
    this.#story = story;
    this.lines = mails.flatMap((mail) => linesOf(mail).map((line) => ({ ...line, mail, day: dayOf(mail) })));
    for (const { unit, form, mail, day } of this.lines) {
      if (mail.to !== officerEmail(unit)) continue;
      const key = `${unit} ${form}`;
      this.#own.set(key, [...(this.#own.get(key) ?? []), day]);
    }
  }

  /** Days on which a unit's own officer was told of a form. */
  toldOn(unit: string, form: string): readonly string[] {
    return this.#own.get(`${unit} ${form}`) ?? [];
  }

  aboutWhatWasSubmitted(): readonly string[] {
    return this.lines
      .filter(({ unit, form, mail }) => !this.#story.owes(unit, form, Date.parse(mail.date)))
      .map(({ unit, form, mail, day }) => `${day} ${mail.to} ${form} ${unit}`);
  }

  toOthers(): readonly string[] {
    const parents = new Map(UNITS.map(({ id, parent }) => [id, parent]));
    return this.#mails.flatMap((mail) => {
      const lines = linesOf(mail);
      const concerns = ({ unit }: Line) =>
        [officerEmail(unit), officerEmail(parents.get(unit) ?? ''), HOME_AFFAIRS_EMAIL].includes(mail.to);
      const sound = lines.length > 0 && lines.every(concerns) && mail.recipients.join() === mail.to;
      return sound ? [] : [`${mail.to} ${mail.subject}`];
    });
  }

  twiceADay(): readonly string[] {
    const seen = new Set<string>();
    return this.#mails.flatMap((mail) => {
      const one = `${dayOf(mail)} ${mail.to}`;
      const again = seen.has(one);
      seen.add(one);
      return again ? [one] : [];
    });
  }

  onDaysOff(): readonly string[] {
    return [...new Set(this.#mails.map(dayOf))].filter((day) => !this.#story.isWorked(day));
  }

  /** Dues as they stood, extensions among them, and how late that is. */
  withWrongDates(): readonly string[] {
    return this.lines
      .filter(({ unit, form, due, daysLate, mail, day }) => {
        const right = this.#story.due(unit, form, Date.parse(mail.date));
        return due !== right || (daysLate > 0 && daysLate !== daysBetween(right, day));
      })
      .map(({ unit, form, due, day }) => `${day} ${form} ${unit} ${due}`);
  }

  withWrongSubjects(): readonly string[] {
    // A long one is cut.
    return this.#mails
      .filter((mail) => mail.subject !== subjectOf(mail) && !mail.subject.endsWith('…'))
      .map((mail) => `${mail.subject} | ${subjectOf(mail)}`);
  }

  /** Every unit and form that on the third working morning after its last day was never sent, and whether it was told by then. */
  lateByThirdDay(): readonly { readonly late: string; readonly told: boolean }[] {
    return Object.keys(this.#story.year.dues).flatMap((form) =>
      UNITS.flatMap(({ id: unit }) => {
        const due = this.#lastDue(unit, form);
        const third = this.#story.after(due, 3);
        const acts = this.#story.of(unit, form, startOfLocalDay(third) + MORNING);
        if (acts.some(({ what }) => what === 'submits')) return [];
        const told = this.toldOn(unit, form).some((day) => day > due && day <= third);
        return [{ late: `${form} ${unit}`, told }];
      }),
    );
  }

  /** What came back and was not sent again by the next working morning, and was not told of on it. */
  untoldReturns(): { readonly returns: number; readonly untold: readonly string[] } {
    const returns = this.#story.events.filter(({ what }) => what === 'is returned');
    const open = returns.flatMap(({ unit, form, at }) => {
      let morning = dayOf({ date: new Date(at - MORNING).toISOString() });
      morning = this.#story.after(morning, 1);
      return this.#story.owes(unit, form, startOfLocalDay(morning) + MORNING) ? [{ unit, form, morning }] : [];
    });
    const untold = open.filter(({ unit, form, morning }) => !this.toldOn(unit, form).includes(morning));
    return { returns: open.length, untold: untold.map(({ unit, form, morning }) => `${morning} ${form} ${unit}`) };
  }

  /** The last day that stands on its own third working morning. */
  #lastDue(unit: string, form: string): string {
    let due = this.#story.regularDue(form);
    for (;;) {
      const later = this.#story.due(unit, form, startOfLocalDay(this.#story.after(due, 3)) + MORNING);
      if (later === due) return due;
      due = later;
    }
  }
}
