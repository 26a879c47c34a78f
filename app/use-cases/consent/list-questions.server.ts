import { stateAfter, talkedPurposes, type ConsentQuestion } from '#app/domain/consent/consent-question.ts';
import { isGiven, type Consent, type ConsentPurpose } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { everyConsentText, listConsents, type ConsentText } from '#db/queries/consent/consent.ts';
import { listPlacementsOfPerson } from '#db/queries/assistance/placement.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { proposalsOfPerson, type ProposalRecord } from '#db/queries/match/proposal.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { isOpenForDisclosure } from '../match/own-proposal.server.ts';

/** Everything a person has decided or is asked, with the rows behind it. */
export interface PersonsQuestions {
  readonly profile: ProfileRecord;
  readonly questions: readonly ConsentQuestion[];
  readonly proposals: ReadonlyMap<string, ProposalRecord>;
  readonly texts: readonly ConsentText[];
}

/** The states in which what she agreed to (being proposed, being introduced) stands. */
const proposed: readonly ProposalRecord['state'][] = ['withCompany', 'callRequested', 'interested'];

/** Her yes stands, whatever became of the text. */
function notAskedAgain(question: ConsentQuestion): ConsentQuestion {
  return question.state === 'again' ? { ...question, state: 'yes' } : question;
}

/**
 * What a person is asked and what she decided, for her own pages: what waits stands first. In whatever transaction the
 * caller has: an answer is checked against it once more.
 * @throws DomainError notFound for whoever was erased
 */
export async function listQuestions(app: AppContext, handle: Handle, profileId: string): Promise<PersonsQuestions> {
  const today = dayOf(app.clock.now());
  const profile = found(await findProfile(handle, profileId, today));
  if (profile.state === 'erased') found(null);
  const texts = await everyConsentText(handle);
  const decisions = await listConsents(handle, profileId);
  const placements = await listPlacementsOfPerson(handle, profileId);
  const proposals = await proposalsOfPerson(handle, profileId, today);
  const current = (purpose: ConsentPurpose) =>
    new Set(texts.filter((text) => text.purpose === purpose).map((text) => text.version));

  const question = (
    purpose: ConsentPurpose,
    newest: Consent | null,
    over: Pick<ConsentQuestion, 'key'> & Partial<ConsentQuestion>,
  ): ConsentQuestion => {
    const state = stateAfter(newest, current(purpose));
    return {
      purpose,
      state,
      decidedOn: newest === null ? null : dayOf(newest.withdrawnAt ?? newest.decidedAt),
      proposal: null,
      mayTakeBack: state === 'yes' || state === 'again',
      ...over,
    };
  };
  const general = (purpose: ConsentPurpose, isAsked: boolean): ConsentQuestion[] => {
    const newest = decisions.find((decision) => decision.purpose === purpose) ?? null;
    const decided = question(purpose, newest, { key: purpose });
    // What is asked in a talk alone does not wait here.
    const asked = talkedPurposes.includes(purpose) ? notAskedAgain(decided) : decided;
    if (asked.state === 'open') return isAsked ? [asked] : [];
    return isAsked || asked.mayTakeBack ? [asked] : [];
  };
  const ofProposal = (proposal: ProposalRecord): ConsentQuestion[] => {
    if (proposal.way !== 'proposed' || proposal.state === 'ended') return [];
    const { id, postingId, companyId, companyName, postingTitle } = proposal;
    const about = { key: id, proposal: { id, postingId, companyId, companyName, postingTitle } };
    const newest = (purpose: ConsentPurpose) =>
      decisions.find((decision) => decision.purpose === purpose && decision.postingId === postingId) ?? null;
    const mayShow = isOpenForDisclosure(proposal);
    const open = (purpose: ConsentPurpose): ConsentQuestion[] =>
      mayShow ? [question(purpose, null, { ...about, state: 'open' })] : [];
    if (proposal.state === 'proposed') return open('proposal');
    const isAtWork = placements.some(
      ({ proposalId, state }) => proposalId === id && (state === 'started' || state === 'lasts'),
    );
    const stands = proposed.includes(proposal.state)
      ? question('proposal', newest('proposal'), about)
      : question('introduction', newest('introduction'), isAtWork ? { ...about, mayTakeBack: false } : about);
    // The yes to being proposed stands under its own key while the next question waits under the proposal's.
    if (proposal.state === 'interested') return [...open('introduction'), { ...stands, key: `proposal-${id}` }];
    return [isAtWork ? notAskedAgain(stands) : stands];
  };

  // A guest is here for a tandem alone: nothing else is ever asked of her.
  const isOpenCase = profile.state !== 'closed' && !profile.isGuest;
  const mayChooseDetailed =
    profile.state === 'published' && isGiven(decisions.find(({ purpose }) => purpose === 'namelessProfile'));
  const questions = [
    ...proposals.flatMap(ofProposal),
    ...general('namelessProfile', isOpenCase),
    ...general(
      'aftercare',
      placements.some(({ state }) => state === 'preparing' || state === 'started' || state === 'lasts'),
    ),
    ...general('detailedProfile', isOpenCase && mayChooseDetailed),
    ...talkedPurposes.flatMap((purpose) => general(purpose, false)),
  ];
  return { profile, questions, proposals: new Map(proposals.map((row) => [row.id, row])), texts };
}
