import type { LearnerGoal, TandemState } from '#app/domain/mentoring/mentoring.ts';
import {
  mayBeLate,
  otherSide,
  reviewMonth,
  type ReviewAnswer,
  type TandemSide,
} from '#app/domain/mentoring/tandem-life.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listMeetings, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { listAlertsOf } from '#db/queries/mentoring/tandem-alert.ts';
import { findLatestDate, findPlannedDate } from '#db/queries/mentoring/tandem-date.ts';
import { listReviews } from '#db/queries/mentoring/tandem-life.ts';
import type { AppContext } from '../app-context.ts';
import { findPartnerContact, type PartnerContact } from './release-contact.server.ts';
import { readTandemMessages, type TandemMessage } from './tandem-messages.server.ts';
import { hasAccepted, hasReleased, type Partner } from './tandem-side.server.ts';

/** The next meeting as both sides read it. */
export interface PartnerDate {
  readonly at: number;
  readonly minutes: number;
  readonly place: string;
  readonly late: { readonly side: TandemSide; readonly minutes: number } | null;
  /** It is near: "I am late" makes sense. */
  readonly mayBeLate: boolean;
}

/** What both sides of a tandem see of it besides each other's first name. Built field by field. */
export interface PartnerPage {
  readonly state: TandemState;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly date: PartnerDate | null;
  /** There is a file for calendars, be it to take a meeting out. */
  readonly hasCalendarFile: boolean;
  readonly messages: readonly TandemMessage[];
  readonly contact: PartnerContact | null;
  /** Who has said that the other may read how to reach her. */
  readonly released: Readonly<Record<'own' | 'other', boolean>>;
  /** Who has said that she would like to meet the other; asked for the taster phase. */
  readonly accepted: Readonly<Record<'own' | 'other', boolean>>;
  /** What this side is asked about this month, and what it said; null: nothing is asked. */
  readonly review: { readonly answer: ReviewAnswer | null } | null;
  readonly meetingCount: number;
  /** The coordinator was asked to call about a change, or about going on. */
  readonly isAsked: Readonly<Record<'change' | 'stay', boolean>>;
}

/** Reads all of that for one side, whose tandem it is. Checks no rights: `tandemOf` has. */
export async function readPartnerPage(app: AppContext, partner: Partner, tandem: TandemRecord): Promise<PartnerPage> {
  const now = app.clock.now();
  const planned = await findPlannedDate(app.db, tandem.id);
  const monthOn = reviewMonth(tandem, dayOf(now));
  const reviews = monthOn === null ? [] : await listReviews(app.db, tandem.id);
  const said = reviews.find((review) => review.monthOn === monthOn && review.side === partner.side);
  const alerts = (await listAlertsOf(app.db, tandem.id)).map(({ kind }) => kind);
  return {
    state: tandem.state,
    goal: tandem.goal,
    goalLevel: tandem.goalLevel,
    date:
      planned === null
        ? null
        : {
            at: planned.at.getTime(),
            minutes: planned.minutes,
            place: planned.place,
            late:
              planned.lateSide === null || planned.lateMinutes === null
                ? null
                : { side: planned.lateSide, minutes: planned.lateMinutes },
            mayBeLate: mayBeLate(planned.at, now),
          },
    hasCalendarFile: (await findLatestDate(app.db, tandem.id)) !== null,
    messages: await readTandemMessages(app, tandem),
    contact: await findPartnerContact(app, partner, tandem),
    released: { own: hasReleased(tandem, partner.side), other: hasReleased(tandem, otherSide(partner.side)) },
    accepted: { own: hasAccepted(tandem, partner.side), other: hasAccepted(tandem, otherSide(partner.side)) },
    review: monthOn === null ? null : { answer: said?.answer ?? null },
    meetingCount: (await listMeetings(app.db, tandem.id)).length,
    isAsked: { change: alerts.includes('change'), stay: alerts.includes('tasterOver') },
  };
}
