/**
 * A reminder as a mail: subject, plain text and simple HTML that say the same. Deterministic: the same reminder on the same day is
 * the same mail, byte for byte.
 *
 * Every text from the registry, the settings or a person is one line in the text and escaped in the HTML; a subject never holds a
 * line break.
 */
import type { ReminderReader, SettingsPayload } from '../ledger/payloads.ts';
import { formatShortDate } from '../text/format.ts';
import { unitById, type Registry, type Unit } from '../units/registry.ts';
import type { Due, Reminder } from './plan.ts';
import { subjectLine } from './subject.ts';
import { dueInShort, dueInWords, oneLine, unitNames, type UnitName } from './words.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailContext {
  /** Local business day. */
  readonly day: string;
  readonly settings: SettingsPayload;
  readonly registry: Registry;
  /** Address of a unit's workbook, where it is known. */
  readonly workbookUrl: (unit: string) => string | undefined;
}

export function composeMail(reminder: Reminder, context: MailContext): Mail {
  const { day, registry } = context;
  const nameOf = unitNames(registry);
  const body: Body = {
    greeting: `Kính gửi: ${addresseeOf(reminder, registry, nameOf)}`,
    lead: leadOf(context),
    sections: sectionsOf(reminder, context, nameOf),
    closing: closingOf(reminder, context.settings),
  };
  return {
    to: reminder.to,
    subject: subjectLine(reminder, day, nameOf),
    text: textOf(body),
    html: htmlOf(body),
  };
}

interface Body {
  readonly greeting: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  readonly closing: readonly string[];
}

interface Line {
  readonly text: string;
  readonly url?: string | undefined;
}

const MOST_ADDRESSEES = 3;

function addresseeOf({ dues }: Reminder, registry: Registry, nameOf: UnitName): string {
  const { officer = [], leader = [], district = [] } = dues;
  const own = [...officer, ...leader].map(({ unit }) => unit);
  const above = district.flatMap(({ unit }) => unitById(registry, unit.parent ?? '') ?? []);
  const names = [...new Set([...own, ...above].map(nameOf))];
  if (names.length === 0) return 'Sở Nội vụ';
  const more = names.length - MOST_ADDRESSEES;
  return names.slice(0, MOST_ADDRESSEES).join('; ') + (more > 0 ? ` và ${more} đơn vị khác` : '');
}

function leadOf({ day, settings }: MailContext): string {
  const { province, cycle } = settings;
  return `Theo lịch cải thiện Chỉ số PAPI năm ${cycle} của ${oneLine(province)}, đến ngày ${formatShortDate(day)} còn những việc sau:`;
}

const TITLES: Readonly<Record<Exclude<ReminderReader, 'officer'>, string>> = {
  leader: 'Đơn vị do Ông/Bà lãnh đạo còn nợ',
  district: 'Đơn vị cấp xã thuộc huyện còn nợ',
  'home-affairs': 'Các đơn vị còn nợ',
};

function sectionsOf({ dues }: Reminder, context: MailContext, nameOf: UnitName): Body['sections'] {
  const { day, workbookUrl } = context;
  const officer = dues.officer ?? [];
  const own = (title: string, some: readonly Due[]) => ({
    title,
    lines: some.map((due) => ({ text: dueInWords(due, day, nameOf), url: workbookUrl(due.unit.id) })),
  });
  const told = (reader: keyof typeof TITLES, some: readonly Due[]) => ({
    title: TITLES[reader],
    lines: some.map((due) => ({ text: dueInShort(due, day, nameOf) })),
  });
  const late = officer.filter(({ daysLate }) => daysLate > 0);
  const returned = officer.filter((due) => due.returned !== undefined);
  const coming = officer.filter((due) => due.daysLate === 0 && due.returned === undefined);
  const isOwn = ({ unit, form }: Due) => officer.some((due) => due.unit.id === unit.id && due.form === form);
  const led = (dues.leader ?? []).filter((due) => !isOwn(due));
  return [
    own('Quá hạn, chưa gửi', late),
    own('Bị trả lại, cần sửa và gửi lại', returned),
    own('Sắp đến hạn', coming),
    told('leader', led),
    told('district', dues.district ?? []),
    told('home-affairs', dues['home-affairs'] ?? []),
  ].filter(({ lines }) => lines.length > 0);
}

const HOW_TO_SEND =
  'Cách gửi: mở bảng tính Sổ PAPI của đơn vị, chọn Tiện ích mở rộng > Sổ PAPI > Kiểm tra, sửa những chỗ được chỉ ra rồi chọn Gửi.';
const ALREADY_SENT = 'Nếu đơn vị đã gửi sau khi có thư này thì không phải làm gì thêm.';
const AUTOMATIC = 'Thư do Sổ PAPI tự lập; mỗi người nhận nhiều nhất một thư mỗi ngày và không nhận nữa khi đã gửi đủ.';
const SIMULATED = 'Dữ liệu mô phỏng: thư này không nói về đơn vị có thật.';

function closingOf({ dues }: Reminder, settings: SettingsPayload): readonly string[] {
  return [
    ...(dues.officer === undefined ? [] : [HOW_TO_SEND, ALREADY_SENT]),
    `Cần giúp đỡ, xin liên hệ: ${oneLine(settings.contactOfHomeAffairs)}.`,
    AUTOMATIC,
    ...(settings.simulated ? [SIMULATED] : []),
  ];
}

function textOf({ greeting, lead, sections, closing }: Body): string {
  const parts = sections.map(({ title, lines }) =>
    [
      title.toUpperCase(),
      ...lines.flatMap(({ text, url }) => [`- ${text}.`, ...(url === undefined ? [] : [`  ${url}`])]),
    ].join('\n'),
  );
  return `${[greeting, lead, ...parts, closing.join('\n')].join('\n\n')}\n`;
}

function htmlOf({ greeting, lead, sections, closing }: Body): string {
  const item = ({ text, url }: Line) =>
    `<li>${escaped(text)}.${url === undefined ? '' : ` <a href="${escaped(url)}">Mở bảng tính</a>`}</li>`;
  const parts = sections.map(
    ({ title, lines }) => `<h3>${escaped(title)}</h3>\n<ul>\n${lines.map(item).join('\n')}\n</ul>`,
  );
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`);
  return `${['<div lang="vi">', ...paragraphs([greeting, lead]), ...parts, ...paragraphs(closing), '</div>'].join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Units that a reminder names, each once. */
export function unitsOf({ dues }: Reminder): readonly Unit[] {
  const all = Object.values(dues).flatMap((some) => some.map(({ unit }) => unit));
  return [...new Map(all.map((unit) => [unit.id, unit])).values()];
}
