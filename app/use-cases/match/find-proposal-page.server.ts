import type { Actor } from '#app/domain/account/actor.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { PersonContact } from '#app/domain/identity/identity.ts';
import { lastReplyDay } from '#app/domain/match/reply-clock.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findStaffNames } from '#db/queries/account/absence.ts';
import { listNotesOf, type FileNote } from '#db/queries/assistance/file-note.ts';
import { findJobFit } from '#db/queries/disclosure/job-fit.ts';
import { findPlacementOfProposal } from '#db/queries/assistance/placement.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { listProposalEvents, type ProposalRecord } from '#db/queries/match/proposal.ts';
import { noteReading } from '#db/transaction.ts';
import type { Reason } from '#search/matching/reason.ts';
import { houseDays } from '../rule/house-days.server.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { withoutRequester } from '../posting/find-posting.server.ts';
import { buildJobFit } from '../disclosure/build-job-fit.server.ts';
import { mustLabels } from '../disclosure/must-labels.server.ts';
import { conceptLabels } from './concept-labels.server.ts';
import { ownProposal, proposalResource } from './own-proposal.server.ts';
import { shownProposal, type ShownProposal } from './shown-proposal.server.ts';

export interface ProposalPage {
  readonly proposal: ShownProposal;
  readonly today: Day;
  /** For the case's own people only, else null. */
  readonly person: { readonly firstName: string; readonly lastName: string; readonly contact: PersonContact } | null;
  readonly posting: Posting;
  readonly placeName: string | null;
  readonly occupationLabel: string | null;
  readonly musts: readonly string[];
  readonly nices: readonly string[];
  readonly officer: ContactPerson | null;
  readonly caseworkerName: string | null;
  readonly companyAnswer: ProposalRecord['companyAnswer'];
  readonly notFitReason: ProposalRecord['notFitReason'];
  readonly appliedOn: Day | null;
  /** While the company is to answer: by when, and the last day on which an answer still counts. */
  readonly replyClock: { readonly dueOn: Day; readonly lastOn: Day } | null;
  readonly reasons: readonly Reason[];
  readonly labels: Readonly<Record<string, string>>;
  /** What the company reads, or would read if the person agreed now (`pseudonym` null). */
  readonly seenByCompany: { readonly pseudonym: string | null; readonly fit: JobFit } | null;
  /** Names of the posting's musts in it, by key. */
  readonly mustLabels: Readonly<Record<string, string>>;
  readonly placementId: string | null;
  readonly notes: readonly FileNote[];
  readonly may: {
    readonly answer: boolean;
    readonly release: boolean;
    readonly withdraw: boolean;
    readonly recordCompanyAnswer: boolean;
    readonly readPlacement: boolean;
  };
  readonly history: readonly {
    readonly at: Date;
    readonly by: string | null;
    /** On her own phone. */
    readonly byPerson: boolean;
    readonly move: string;
    readonly state: ProposalRecord['state'];
  }[];
}

/**
 * One proposal with everything its people need to take the next step. Who it is, the notes and the history only for the
 * case's own people (one audit row): the history would tell whose No it was.
 * @throws DomainError notFound, forbidden
 */
export async function findProposalPage(app: AppContext, actor: Actor, proposalId: string): Promise<ProposalPage> {
  const now = app.clock.now();
  const today = dayOf(now);
  const record = await ownProposal(app, app.db, actor, 'proposal.read', proposalId);
  const resource = proposalResource(record);
  const proposal = shownProposal(actor, record, today);
  const posting = found(await findPosting(app.db, record.postingId));
  const isOpen = record.state !== 'ended';
  const reasons = record.reasons as readonly Reason[];
  const events = proposal.isInside ? await listProposalEvents(app.db, record.id) : [];
  const staff = await findStaffNames(app.db, [record.caseworkerId, ...events.map((event) => event.byUserId)]);
  const seen = record.way === 'proposed' && isOpen ? await seenByCompany(app, record, posting, today) : null;
  const label = (weight: 'must' | 'nice') =>
    posting.skills
      .filter((skill) => skill.weight === weight)
      .map((skill) => app.vocabulary.label(skill.concept, actor.locale));
  return {
    proposal,
    today,
    person: await personOf(app, actor, record),
    posting: withoutRequester(posting),
    placeName: posting.placeId === null ? null : (app.places.find(posting.placeId)?.name ?? null),
    occupationLabel: posting.occupation === null ? null : app.vocabulary.label(posting.occupation, actor.locale),
    musts: label('must'),
    nices: label('nice'),
    officer: record.officerId === null ? null : await findContactPerson(app, record.officerId),
    caseworkerName: record.caseworkerId === null ? null : (staff.get(record.caseworkerId) ?? null),
    companyAnswer: record.companyAnswer,
    notFitReason: record.notFitReason,
    appliedOn: record.appliedOn,
    replyClock: await replyClockOf(app, record),
    reasons,
    labels: conceptLabels(app, actor, reasons),
    seenByCompany: seen,
    mustLabels: mustLabels(app, actor.locale, seen === null ? [] : [seen.fit]),
    placementId:
      record.state === 'introduced' || proposal.isInside ? await findPlacementOfProposal(app.db, record.id) : null,
    notes: proposal.isInside ? await listNotesOf(app.db, record.id) : [],
    may: {
      answer: proposal.isInside && isOpen,
      release: can(actor, 'proposal.release', resource) && record.state === 'interested',
      withdraw: can(actor, 'proposal.withdraw', resource) && isOpen && record.state !== 'introduced',
      recordCompanyAnswer:
        can(actor, 'proposal.recordCompanyAnswer', resource) &&
        (record.state === 'withCompany' || record.state === 'callRequested'),
      readPlacement: can(actor, 'placement.read', resource),
    },
    history: events.map((event) => ({
      at: event.at,
      by: event.byUserId === null ? null : (staff.get(event.byUserId) ?? null),
      byPerson: event.byUserId === personHerself,
      move: event.move,
      state: event.state,
    })),
  };
}

async function replyClockOf(app: AppContext, { state, dueOn }: ProposalRecord): Promise<ProposalPage['replyClock']> {
  if (state !== 'withCompany' || dueOn === null) return null;
  const expiryDays = await houseDays(app.db, app.clock.now(), 'house.proposalExpiry');
  return { dueOn, lastOn: lastReplyDay(dueOn, expiryDays) };
}

async function personOf(app: AppContext, actor: Actor, record: ProposalRecord): Promise<ProposalPage['person']> {
  const resource = proposalResource(record);
  if (!can(actor, 'identity.reveal', resource)) return null;
  const grant = grantForCases(actor, [{ id: record.profileId, ...resource }], ['name', 'contact']);
  const persons = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grant, app.clock.now(), ['name', 'contact']),
  );
  const person = persons.get(record.profileId);
  return person === undefined
    ? null
    : { firstName: person.name.firstName, lastName: person.name.lastName, contact: person.contact };
}

async function seenByCompany(
  app: AppContext,
  record: ProposalRecord,
  posting: Posting,
  today: Day,
): Promise<ProposalPage['seenByCompany']> {
  const written = await findJobFit(app.db, record.id);
  if (written !== null) return written;
  const profile = await findProfile(app.db, record.profileId, today);
  if (profile === null || posting.kind === null) return null;
  return { pseudonym: null, fit: (await buildJobFit(app, app.db, posting, profile, today)).fit };
}
