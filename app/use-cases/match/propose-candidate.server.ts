import type { Actor } from '#app/domain/account/actor.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ProposalWay } from '#app/domain/match/proposal.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { isCurrent } from '#app/domain/posting/approval.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { isBlocking } from '#db/queries/disclosure/company-block.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { findProposal, insertProposal, isProposed } from '#db/queries/match/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import { demandRoomForPosting } from '../disclosure/demand-budget.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { decideOnText, undecidedAbout } from '../posting/posting-text.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { explainMatch } from './explain-match.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { demandRoomPerSeat } from './proposal-room.server.ts';
import { demandOpenForDisclosure } from './own-proposal.server.ts';

interface NewProposal {
  readonly postingId: string;
  readonly profileId: string;
  readonly way: ProposalWay;
  readonly key: string | null;
  /** Why the posting's text may say of her what it says; absent: nobody was asked. */
  readonly guardReason?: TextReason | null;
}

/**
 * Brings a profile and an approved posting together, for officer or caseworker.
 * Way `proposed`: the caseworker is asked to speak with the person and answers within the house's period.
 * Way `self`: the person gets the posting and applies herself; nothing about her leaves the house.
 * @returns the proposal's id; the same one when the same form arrives twice
 * @throws DomainError conflict: posting not open (`postingNotOpen`), profile not published (`profileNotPublished`),
 *   already proposed (`alreadyProposed`), the person excluded the company (`companyExcluded` for her own caseworker,
 *   `personUnavailable` for everybody else); blocked: somebody has to ask first whether it is still current, or the posting's
 *   text tells of the person and nobody said why it may (`postingTextUndecided`, problems at `guardReason`); limit: the
 *   company has read as many people for this posting as it may, or as many proposals run as its free seats allow
 *   (`seatsProposed`; of two officers at once exactly one gets the last one)
 */
export async function proposeCandidate(app: AppContext, actor: Actor, input: NewProposal): Promise<string> {
  const now = app.clock.now();
  const made = await write(app.db, async (tx) => {
    const { posting, profile } = await findPair(app, tx, actor, input);
    return once(tx, now, { useCase: 'proposeCandidate', userId: actor.userId }, input.key, async () => {
      await demandProposable(tx, now, actor, posting, profile, input.way);
      // Last of what may refuse, and told instead of thrown: the log keeps every comparison, so nobody tries names unseen.
      const undecided = await undecidedAbout(app, tx, actor, posting, [profile.id]);
      const refusal = await decideOnText(app, tx, actor, undecided, {
        wording: null,
        guard: input.guardReason ?? null,
      });
      return refusal ?? propose(app, tx, actor, { posting, profile, way: input.way });
    });
  });
  if (made instanceof DomainError) throw made;
  return made;
}

async function propose(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  { posting, profile, way }: { posting: Posting; profile: ProfileRecord; way: ProposalWay },
): Promise<string> {
  const now = app.clock.now();
  const explained = await explainMatch(app, tx, posting, profile);
  const id = newId();
  await insertProposal(tx, {
    id,
    postingId: posting.id,
    profileId: profile.id,
    companyId: posting.companyId,
    organisationId: profile.organisationId,
    way,
    state: way === 'proposed' ? 'proposed' : 'handedOver',
    dueOn: await answerDay(tx, now, way === 'proposed' ? 'house.caseworkerAnswer' : 'house.applicationReply'),
    proposedBy: actor.userId,
    proposedAt: now,
    reasons: [...explained.reasons],
    score: explained.score,
  });
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: 'proposal.create',
    subjectKind: 'proposal',
    subjectIds: [id],
    detail: { way },
  });
  await noteProposal(tx, now, found(await findProposal(tx, id, dayOf(now))), { type: 'proposalMade', way });
  return id;
}

async function findPair(app: AppContext, tx: Tx, actor: Actor, { postingId, profileId }: NewProposal) {
  const posting = found(await findPosting(tx, postingId));
  const profile = found(await findProfile(tx, profileId, dayOf(app.clock.now())));
  allow(actor, 'proposal.create', profileResource(profile));
  return { posting, profile };
}

async function demandProposable(
  tx: Tx,
  now: Date,
  actor: Actor,
  posting: Posting,
  profile: ProfileRecord,
  way: ProposalWay,
): Promise<void> {
  const company = found(await findCompany(tx, posting.companyId));
  demandOpenForDisclosure({ companyState: company.state, postingState: posting.state });
  if (!isCurrent(posting, dayOf(now))) throw new DomainError('blocked', 'postingNotCurrent');
  if (profile.state !== 'published') throw new DomainError('conflict', 'profileNotPublished');
  await demandNotExcluded(tx, actor, profile, posting.companyId);
  if (await isProposed(tx, posting.id, profile.id)) throw new DomainError('conflict', 'alreadyProposed');
  if (way !== 'proposed') return;
  await demandRoomForPosting(tx, now, posting.id);
  await demandRoomPerSeat(tx, now, posting.id);
}

/** Why a person is not there for a company is told inside her case only. */
async function demandNotExcluded(tx: Tx, actor: Actor, profile: ProfileRecord, companyId: string): Promise<void> {
  if (!(await isBlocking(tx, profile.id, companyId))) return;
  const isToldWhy = can(actor, 'companyBlock.edit', profileResource(profile));
  throw new DomainError('conflict', isToldWhy ? 'companyExcluded' : 'personUnavailable');
}
