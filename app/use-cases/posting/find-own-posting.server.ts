import type { Actor } from '#app/domain/account/actor.ts';
import type { Posting, PostingContent } from '#app/domain/posting/posting.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findPosting, type PostingView } from './find-posting.server.ts';
import { postingFields } from './posting-fields.server.ts';

/** What a company sees of its own posting; reasons, history and funnel stay in the house. */
export interface OwnPosting
  extends PostingContent, Pick<Posting, 'id' | 'code' | 'state' | 'callBy' | 'endsOn' | 'version'> {}

export interface OwnPostingView extends Pick<
  PostingView,
  | 'officer'
  | 'placeName'
  | 'occupationLabel'
  | 'skills'
  | 'findings'
  | 'textHints'
  | 'isCurrent'
  | 'moves'
  | 'mayEdit'
  | 'missingCriteria'
> {
  readonly posting: OwnPosting;
  /** The values of the edit form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A posting for the company that offers it, built field by field. @throws DomainError notFound for everybody else */
export async function findOwnPosting(app: AppContext, actor: Actor, postingId: string): Promise<OwnPostingView> {
  found(actor.companyId);
  const view = await findPosting(app, actor, postingId);
  const { posting, officer, placeName, occupationLabel, skills, findings, textHints, isCurrent, moves, mayEdit } = view;
  return {
    posting: {
      id: posting.id,
      code: posting.code,
      state: posting.state,
      callBy: posting.callBy,
      endsOn: posting.endsOn,
      version: posting.version,
      wish: posting.wish,
      kind: posting.kind,
      internshipPurpose: posting.internshipPurpose,
      title: posting.title,
      description: posting.description,
      occupation: posting.occupation,
      lateralEntry: posting.lateralEntry,
      seats: posting.seats,
      german: posting.german,
      germanPerSkill: posting.germanPerSkill,
      shifts: posting.shifts,
      licences: posting.licences,
      hoursPerWeekMin: posting.hoursPerWeekMin,
      hoursPerWeekMax: posting.hoursPerWeekMax,
      startsOn: posting.startsOn,
      weeks: posting.weeks,
      pay: posting.pay,
      hasCollectiveAgreement: posting.hasCollectiveAgreement,
      isMinijob: posting.isMinijob,
      placeId: posting.placeId,
      reachableWithoutCar: posting.reachableWithoutCar,
      isTemporaryWork: posting.isTemporaryWork,
      skills: posting.skills,
      unknownWords: posting.unknownWords,
    },
    officer,
    placeName,
    occupationLabel,
    skills,
    findings,
    textHints,
    isCurrent,
    moves,
    mayEdit,
    missingCriteria: view.missingCriteria,
    fields: postingFields(app, posting),
  };
}
