import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces } from '#app/domain/mentoring/mentor-moves.ts';
import { needOf } from '#app/domain/mentoring/pairing/need.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listWaitingLearners, type WaitingLearner } from '#db/queries/mentoring/learner.ts';
import { findMentors, type MentorRecord } from '#db/queries/mentoring/mentor.ts';
import { distancesBetween } from '#db/queries/reference/place.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import { compareMentor, DEFAULT_MENTOR_KM } from '#search/matching/mentor-terms.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { mentorNames } from './mentor-names.server.ts';
import { pairDesk, type PairProposal } from './pair-desk.server.ts';
import { spotOfLearner } from './pair-order.server.ts';

/** Pairs, and learners without one, on a page. */
export const pairsPerPage = 20;

/**
 * The coordinator's proposal: pairs with what speaks for both sides, the neediest learner first; whom it leaves out and why;
 * how far simpler ways would have come; what her own decisions cost. Volunteers by name (one audit row), learners by case code
 * and district. Whoever does not wait any more is left out, whatever was computed.
 * @param page 0-based
 * @throws DomainError forbidden
 */
export async function findPairPage(app: AppContext, actor: Actor, page: number) {
  allow(actor, 'tandem.pair', { isConsented: true });
  const desk = pairDesk(app, actor.userId);
  const state = {
    progress: desk.progress,
    hasFailed: desk.hasFailed,
    outcomes: [],
    gapDays: await houseDays(app.db, app.clock.now(), 'house.practiceGap'),
  };
  if (desk.proposal === null) return { ...state, proposal: null };
  const { proposal } = desk;
  const paired = proposal.byNeed.filter((at) => proposal.mentorOf[at] !== -1 && !desk.begun.has(idAt(proposal, at)));
  const left = proposal.byNeed.filter((at) => proposal.mentorOf[at] === -1);
  const shown = paired.slice(page * pairsPerPage, (page + 1) * pairsPerPage);
  const leftShown = left.slice(0, pairsPerPage);
  const waiting = await stillWaiting(
    app,
    actor,
    [...shown, ...leftShown].map((at) => idAt(proposal, at)),
  );
  const decided = [...proposal.overrides, ...desk.outcomes].map(({ mentorId }) => mentorId);
  const mentors = await mentorsOf(app, actor, proposal, shown, decided);
  const named = <T extends { readonly mentorId: string; readonly mentorCode: string }>(row: T) => ({
    ...row,
    mentor: mentors.get(row.mentorId)?.shown.name ?? row.mentorCode,
  });
  const learnerRow = learnerRows(app, state.gapDays);
  const distances = await distancesOfShown(app, proposal, shown, waiting, mentors);
  const noPartner = left.filter((at) => proposal.partnersOf[at]?.length === 0).length;
  return {
    ...state,
    outcomes: desk.outcomes.map(named),
    proposal: {
      computedAt: proposal.computedAt.getTime(),
      figures: { proposal: proposal.proposal, greedy: proposal.greedy, firstCome: proposal.firstCome },
      isProved: proposal.bound === proposal.proposal.total,
      overrides: proposal.overrides.map((override, index) => ({
        ...named(override),
        cost: proposal.costs[index] ?? null,
      })),
      pairCount: paired.length,
      pairs: shown.flatMap((at) => {
        const learner = waiting.get(idAt(proposal, at));
        const mentor = mentors.get(proposal.mentors[proposal.mentorOf[at] ?? -1]?.id ?? '');
        if (learner === undefined || mentor === undefined) return [];
        return [
          {
            ...learnerRow(learner),
            mentor: mentor.shown,
            isPinned: proposal.overrides.some(
              ({ kind, learnerCode, mentorId }) =>
                kind === 'pin' && learnerCode === learner.caseCode && mentorId === mentor.shown.id,
            ),
            why: compare(learner, mentor.record, distances),
            others: (proposal.partnersOf[at] ?? []).flatMap((index) => {
              const other = mentors.get(proposal.mentors[index]?.id ?? '')?.shown;
              return other === undefined || other.id === mentor.shown.id ? [] : [other];
            }),
          },
        ];
      }),
      left: {
        noPartner,
        noPlace: left.length - noPartner,
        rows: leftShown.flatMap((at) => {
          const learner = waiting.get(idAt(proposal, at));
          if (learner === undefined) return [];
          return [{ ...learnerRow(learner), hasPartner: (proposal.partnersOf[at]?.length ?? 0) > 0 }];
        }),
      },
    },
  };
}

const idAt = ({ learners }: PairProposal, at: number) => learners[at]?.profileId ?? '';

/** Those of them who wait now and said yes, by id. */
async function stillWaiting(
  app: AppContext,
  actor: Actor,
  profileIds: readonly string[],
): Promise<ReadonlyMap<string, WaitingLearner>> {
  const rows = await listWaitingLearners(app.db, scopeFor(actor, 'tandem.pair'), dayOf(app.clock.now()), {
    number: 0,
    size: profileIds.length,
    among: profileIds,
  });
  return new Map(rows.map((row) => [row.profileId, row]));
}

/** The volunteers of these pairs, those they could be changed for, and those who were decided about, as they are now. */
async function mentorsOf(
  app: AppContext,
  actor: Actor,
  proposal: PairProposal,
  shown: readonly number[],
  decided: readonly string[],
) {
  const places = new Set(shown.flatMap((at) => [proposal.mentorOf[at] ?? -1, ...(proposal.partnersOf[at] ?? [])]));
  const records = await findMentors(app.db, [
    ...new Set([...[...places].flatMap((place) => proposal.mentors[place]?.id ?? []), ...decided]),
  ]);
  const names = await mentorNames(app, actor, records);
  return new Map(
    records.map((record) => [
      record.id,
      {
        record,
        shown: {
          id: record.id,
          caseCode: record.caseCode,
          name: names.get(record.id) ?? null,
          place: app.places.name(record.quarterId ?? record.placeId ?? 0),
          isFree: freePlaces(record) > 0,
          /** The mentor's own, said to the coordinator alone. */
          wishes: record.wishes,
        },
      },
    ]),
  );
}

/** What the coordinator is shown of a learner. */
function learnerRows(app: AppContext, gapDays: number) {
  const today = dayOf(app.clock.now());
  return (learner: WaitingLearner) => {
    const key = app.places.districtOf(spotOfLearner(learner) ?? 0);
    return {
      learnerCode: learner.caseCode,
      district: key === null ? '' : app.places.districtName(key),
      goal: learner.goal,
      goalLevel: learner.goalLevel,
      wishes: learner.wishes,
      need: needOf(learner, gapDays, today),
    };
  };
}

type KmOf = (from: number, to: number) => number | null;

async function distancesOfShown(
  app: AppContext,
  proposal: PairProposal,
  shown: readonly number[],
  waiting: ReadonlyMap<string, WaitingLearner>,
  mentors: ReadonlyMap<string, { readonly record: MentorRecord }>,
): Promise<KmOf> {
  const from = shown.flatMap((at) => {
    const learner = waiting.get(idAt(proposal, at));
    return learner === undefined ? [] : (spotOfLearner(learner) ?? []);
  });
  const to = [...mentors.values()].flatMap(({ record }) => record.quarterId ?? record.placeId ?? []);
  const rows = await distancesBetween(app.db, [...new Set(from)], [...new Set(to)], mostShownKm);
  const known = new Map(rows.map(([spot, near]) => [spot, new Map(near)]));
  return (a, b) => (a === b ? 0 : (known.get(a)?.get(b) ?? null));
}
/** `place_km` knows no greater distance. */
const mostShownKm = 100;

/** What speaks for this pair, as it is now; null: they could not meet any more. */
function compare(learner: WaitingLearner, mentor: MentorRecord, kmOf: KmOf) {
  const spot = spotOfLearner(learner);
  const mentorSpot = mentor.quarterId ?? mentor.placeId;
  const isPlaceKnown = spot !== null && mentorSpot !== null;
  const km = isPlaceKnown ? kmOf(spot, mentorSpot) : null;
  const found = compareMentor(mentorDocument(mentor, mentor.openTandems), learner, km, isPlaceKnown);
  if (found === null) return null;
  return {
    km,
    upToKm: mentor.maxKm ?? DEFAULT_MENTOR_KM,
    mode: found.mode,
    sharedSlots: found.sharedSlots,
    sharedLanguages: found.sharedLanguages,
    offersGoal: found.contributions.some(({ code, points }) => code === 'offer' && points > 0),
    free: freePlaces(mentor),
    fit: found.score,
  };
}
