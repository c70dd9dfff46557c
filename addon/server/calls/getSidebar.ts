/**
 * The first paint of the sidebar, in one call: who the account is to the province, whose workbook this is, where each form
 * stands, and what stands in the way of everything.
 *
 * A problem is part of the view: the page shows what is known beside it.
 */
import { EDITION } from '../../../shared/forms/unitWorkbook.ts';
import { readIdentity } from '../../../shared/forms/reading/readIdentity.ts';
import type { WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import { FORM_NAMES } from '../../../shared/calendar/form.ts';
import { momentInWords } from '../../../shared/text/moment.ts';
import type { FirstPaint, Me } from '../api/routes.ts';
import { addonProblem } from '../problems/refusal.ts';
import { isUnderway } from '../sending/pending.ts';
import type { Services } from '../services.ts';
import type { PendingView, ProblemView, SidebarView, UnitView, WorkbookView } from '../views.ts';
import { answersOf, currentForm, formViews } from './formViews.ts';
import { pendingOf } from './sendForm.ts';
import { madeFor } from './workbookInHand.ts';

const NOTHING = {
  ...{ account: '', province: '', cycle: 0, today: '', contact: '', role: 'unknown' },
  ...{ units: [], workbook: { kind: 'none' }, forms: [], answers: [], claims: [] },
} as const satisfies SidebarView;

export const getSidebar =
  (openedBy?: string) =>
  (services: Services): SidebarView => {
    const account = services.account.email();
    const inTheWay = problemOfAccount(account, openedBy)(services);
    if (inTheWay !== undefined) return { ...NOTHING, account, problem: inTheWay };
    const snapshot = services.workbook.readState();
    const claim = readIdentity(snapshot)?.claim;
    const { me, ...told } = services.api.firstPaint(claim && { unit: claim.unit, state: snapshot });
    if (me.kind !== 'answered') return strangersView(account, me.problem, snapshot)(services);
    const person = personOf(me.body);
    const known = { ...NOTHING, account, ...person, ...officeOf(told.office, person.role) };
    if (claim === undefined) return { ...known, ...editable(person.role)(services) };
    return { ...known, ...workbookOf(known, snapshot, told)(services) };
  };

/** Before anything is asked of the server. */
const problemOfAccount =
  (account: string, openedBy = '') =>
  (services: Pick<Services, 'account'>): ProblemView | undefined => {
    if (account !== '' && openedBy !== '' && openedBy.toLowerCase() !== account)
      return addonProblem('accounts-mixed', { opened: openedBy, active: account });
    const url = services.account.authorizationUrl();
    if (account !== '' && url === undefined) return undefined;
    const problem = addonProblem(account === '' ? 'account-hidden' : 'scope-missing', {});
    return url === undefined ? problem : { ...problem, url };
  };

/** Somebody whom the registry does not know may claim a unit; every other refusal is told as it is. */
const strangersView =
  (account: string, refused: ProblemView, snapshot: WorkbookSnapshot) =>
  (services: Services): SidebarView => {
    const claim = readIdentity(snapshot)?.claim;
    if (refused.code !== 'account-unknown')
      return { ...NOTHING, account, problem: refused, ...waiting(claim?.unit)(services) };
    const problem =
      claim === undefined
        ? refused
        : addonProblem('account-wrong', { email: account, madeFor: madeFor(snapshot, claim) });
    const claims = services.api.claims();
    return { ...NOTHING, account, problem, claims: claims.kind === 'answered' ? claims.body.claims : [] };
  };

function personOf({
  today,
  cycle,
  province = '',
  roles,
}: Me): Pick<SidebarView, 'today' | 'cycle' | 'province' | 'role' | 'units'> {
  const units = roles.flatMap((role): UnitView[] =>
    role.kind === 'officer' ? [{ id: role.unit, name: role.unitName ?? role.unit }] : [],
  );
  const isHomeAffairs = roles.some(({ kind }) => kind === 'home-affairs');
  const role = units.length > 0 ? 'unit' : isHomeAffairs ? 'home-affairs' : 'leader';
  return { today, cycle, province, role, units };
}

/** Most have none, and need not be told; whom nothing else is shown to is told why it did not come. */
function officeOf(outcome: FirstPaint['office'], role: SidebarView['role']): Pick<SidebarView, 'office' | 'problem'> {
  if (outcome === undefined) return {};
  if (outcome.kind === 'answered') return { office: outcome.body };
  const isOfNone = role === 'unit' || (outcome.kind === 'refused' && outcome.status === 403);
  return isOfNone ? {} : { problem: outcome.problem };
}

/** What the server says to the unit that the workbook claims to be of. */
type Told = Omit<FirstPaint, 'me'>;

const workbookOf =
  (person: SidebarView, snapshot: WorkbookSnapshot, { workbook: outcome, repair }: Told) =>
  (services: Services): Partial<SidebarView> => {
    const claim = readIdentity(snapshot)?.claim;
    if (claim === undefined || outcome === undefined) return {};
    const { account, cycle, units } = person;
    const foreign = { kind: 'foreign', madeFor: madeFor(snapshot, claim) } as const;
    const isForeign = claim.cycle !== cycle || (person.role === 'unit' && !units.some(({ id }) => id === claim.unit));
    if (isForeign || (outcome.kind === 'refused' && outcome.status === 403))
      return {
        workbook: foreign,
        problem: addonProblem('workbook-foreign', { madeFor: foreign.madeFor, email: account }),
      };
    if (outcome.kind !== 'answered') return { problem: outcome.problem, ...waiting(claim.unit)(services) };
    const context = outcome.body;
    const forms = formViews({ context, snapshot }, services.store);
    const current = currentForm(context.forms);
    const damages = repair?.kind === 'answered' ? repair.body.damages : [];
    return {
      ...{ forms, contact: context.contactOfHomeAffairs, answers: answersOf(context, snapshot) },
      ...(current === undefined ? {} : { currentForm: current }),
      ...waiting(claim.unit)(services),
      workbook: { kind: 'ready', unit: { id: context.unit.id, name: context.unit.name }, damages },
      ...problemOfEdition(claim.edition),
      ...editable(person.role)(services),
    };
  };

function problemOfEdition(edition: number): Pick<SidebarView, 'problem'> {
  if (edition === EDITION) return {};
  return { problem: addonProblem(edition < EDITION ? 'edition-older' : 'edition-newer', {}) };
}

/** Overrides the rest: a unit that may only look has one thing to do first. For others the script writes nothing. */
const editable =
  (role: SidebarView['role']) =>
  ({ workbook }: Pick<Services, 'workbook'>): { readonly workbook?: WorkbookView; readonly problem?: ProblemView } =>
    role !== 'unit' || workbook.isEditable()
      ? {}
      : { workbook: { kind: 'read-only' }, problem: addonProblem('file-read-only', {}) };

/**
 * What waits to be sent again; whoever is cut off sees it too. One that a run may still be completing is not offered for
 * completion.
 */
const waiting =
  (unit: string | undefined) =>
  (services: Pick<Services, 'store' | 'now'>): { readonly pending?: PendingView } => {
    const pending = unit === undefined ? undefined : pendingOf(unit)(services);
    if (pending === undefined || isUnderway(pending, services.now())) return {};
    const { form, clickedAt, by } = pending;
    return { pending: { form, name: FORM_NAMES[form], clickedAtInWords: momentInWords(clickedAt), by } };
  };
