import { isWaiting, type ConsentQuestion } from '#app/domain/consent/consent-question.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { OwnGuess } from '#app/domain/disclosure/guess-preview.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { openCallRequestsOf } from '#db/queries/consent/call-request.ts';
import { listOpenCheckInsOf } from '#db/queries/assistance/check-in-lists.ts';
import { listPlacementsOfPerson } from '#db/queries/assistance/placement.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import type { AppContext } from '../app-context.ts';
import { findLearnerMeeting } from '../mentoring/learner-tandem.server.ts';
import { isToStart } from '../assistance/find-start-sheet.server.ts';
import { guessPreviewForPerson } from '../disclosure/find-guess-preview.server.ts';
import { listExcluded } from './exclude-company.server.ts';
import { listQuestions } from './list-questions.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';
import { isAbout } from './show-question.server.ts';

/** The next dated step of a placement that is hers to know: what, until when, where. */
export interface NextStep {
  readonly companyName: string;
  readonly place: string | null;
  readonly code: StepCode;
  /** The first day of work stands here as soon as it is agreed. */
  readonly dueOn: Day | null;
}

/** The first page of a person's own link. */
export interface LinkOverview {
  readonly waiting: readonly (ConsentQuestion & { readonly callBy: Day | null })[];
  /** What she may choose and nobody waits for. */
  readonly offered: readonly ConsentQuestion[];
  readonly decided: readonly ConsentQuestion[];
  readonly next: readonly NextStep[];
  /** Questions after a start that wait for her. */
  readonly checkIns: readonly { readonly id: string; readonly companyName: string; readonly openUntilOn: Day }[];
  /** There is a sheet about what changes when she starts. */
  readonly hasStartSheet: boolean;
  /** The card she is counted in, while her yes to the profile without a name stands; null: it does not. */
  readonly guess: OwnGuess | null;
  /** Her tandem, with the next meeting; null: she has none. */
  readonly tandem: { readonly at: number | null; readonly place: string | null } | null;
  /** Companies she excluded. */
  readonly excluded: readonly { readonly companyId: string; readonly name: string }[];
}

/** What waits for her, what she decided, and what comes next in the placements she agreed to. */
export async function findOverview(app: AppContext, visit: LinkVisit): Promise<LinkOverview> {
  const { profile, questions, proposals } = await listQuestions(app, app.db, visit.profileId);
  const requests = await openCallRequestsOf(app.db, visit.profileId);
  const placements = await listPlacementsOfPerson(app.db, visit.profileId);
  const next: NextStep[] = [];
  for (const placement of placements.filter(({ state }) => state === 'preparing' || state === 'started')) {
    const posting = await findPosting(app.db, placement.postingId);
    const proposal = placement.proposalId === null ? undefined : proposals.get(placement.proposalId);
    const step = (await listSteps(app.db, placement.id))
      .filter(({ state, side, code }) => state === 'open' && (side === 'candidate' || code === 'start'))
      .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.position - b.position)[0];
    if (step === undefined || posting === null) continue;
    next.push({
      companyName: proposal?.companyName ?? '',
      place: posting.placeId === null ? null : app.places.name(posting.placeId),
      code: step.code,
      dueOn: step.dueOn,
    });
  }
  const nameless = questions.find(({ purpose }) => purpose === 'namelessProfile');
  const stands = profile.state !== 'closed' && (nameless?.state === 'yes' || nameless?.state === 'again');
  return {
    waiting: questions.filter(isWaiting).map((question) => ({
      ...question,
      callBy: requests.find((request) => isAbout(request, question))?.dueOn ?? null,
    })),
    offered: questions.filter((question) => question.state === 'open' && !isWaiting(question)),
    decided: questions.filter(({ state }) => state !== 'open'),
    next,
    checkIns: await listOpenCheckInsOf(app.db, visit.profileId, dayOf(app.clock.now())),
    hasStartSheet: placements.some(({ state, kind }) => isToStart(state, kind)),
    tandem: await findLearnerMeeting(app, visit),
    guess: stands ? await guessPreviewForPerson(app, profile) : null,
    excluded: (await listExcluded(app, visit)).map(({ companyId, companyName }) => ({ companyId, name: companyName })),
  };
}
