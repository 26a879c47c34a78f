import type { Actor } from '#app/domain/account/actor.ts';
import type { PostingContent, PostingKind, Wish } from '#app/domain/posting/posting.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { submitPosting } from '#app/use-cases/posting/submit-posting.server.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { typicalSkills } from '#db/seed/reference/relations.ts';
import { demoCompanyId, demoHouses } from './accounts.ts';
import type { DemoCompany } from './companies.ts';
import { actorOf, officeDay, type World } from './world.ts';

export interface DemoPosting {
  readonly id: string;
  readonly company: DemoCompany;
  readonly approvedOn: Day;
  readonly startsOn: Day;
  readonly kind: PostingKind;
  /** What becomes of it in the demo world; the later parts read it. `stale`: somebody has to ask whether it is still current. */
  readonly fate: 'past' | 'open' | 'stale' | 'paused' | 'submitted' | 'draft';
}

const kinds: readonly (readonly [PostingKind, number])[] = [
  ['employment', 30],
  ['trialEmployment', 26],
  ['employerMeasure', 18],
  ['internship', 10],
  ['apprenticeship', 10],
  ['entryQualification', 6],
];
const wishOf: Record<PostingKind, Wish> = {
  employment: 'hire',
  trialEmployment: 'paidTrial',
  employerMeasure: 'unpaidTrial',
  internship: 'fewDays',
  apprenticeship: 'train',
  entryQualification: 'train',
};
const weeksOf: Record<PostingKind, readonly number[] | null> = {
  employment: null,
  trialEmployment: [6, 8, 12],
  employerMeasure: [1, 2, 4, 6],
  internship: [4, 8, 12],
  apprenticeship: null,
  entryQualification: [26, 40],
};

const fates: readonly (readonly [DemoPosting['fate'], number])[] = [
  ['past', 52],
  ['open', 33],
  ['stale', 3],
  ['paused', 4],
  ['submitted', 5],
  ['draft', 3],
];

/** Postings in every state over two years. Past ones are closed after their placements (placements.ts). */
export async function seedPostings(world: World, companies: readonly DemoCompany[]): Promise<DemoPosting[]> {
  const { chance, size, today } = world;
  const made: DemoPosting[] = [];
  const nextFate = chance.deck(fates);
  for (let number = 0; number < size.postings; number += 1) {
    // The company of the demo's own persona has several open ones.
    const company = (number < 6 ? companies[0] : companies[number % companies.length]) as DemoCompany;
    const drawn = number < 3 ? 'open' : company.isVerified ? nextFate() : 'submitted';
    const fate = drawn === 'stale' && company.id === demoCompanyId ? 'open' : drawn;
    const age = {
      past: chance.between(60, 720),
      open: chance.between(1, 40),
      stale: chance.between(84, 96),
      paused: chance.between(5, 40),
      submitted: chance.between(0, 4),
      draft: chance.between(0, 12),
    };
    const approvedOn = officeDay(addDays(today, -age[fate]));
    const kind = fate === 'stale' ? 'employment' : chance.weighted(kinds);
    const startsOn = addWorkingDays(
      addDays(approvedOn, chance.between(fate === 'past' ? 21 : 45, fate === 'stale' ? 60 : 80)),
      0,
    );
    const officer = actorOf({ id: company.officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
    const app = world.at(approvedOn);
    const id = await createPosting(app, officer, {
      companyId: company.id,
      content: contentOf(world, company, kind, startsOn),
      key: null,
    });
    if (fate !== 'draft') await submitPosting(app, officer, { postingId: id, version: 1 });
    if (fate !== 'draft' && fate !== 'submitted') await approve(world, app, officer, id);
    if (fate === 'paused')
      await changePostingState(app, officer, {
        postingId: id,
        version: await versionOf(world, id),
        move: 'pause',
        reason: 'Rückfrage beim Betrieb',
      });
    made.push({ id, company, approvedOn, startsOn, kind, fate });
    if (number % 60 === 59) world.log(`Demo world: ${made.length} of ${size.postings} postings`);
  }
  return made;
}

async function approve(world: World, app: World['app'], officer: Actor, postingId: string): Promise<void> {
  await approvePosting(app, officer, { postingId, version: await versionOf(world, postingId) });
}

/** What somebody who opens the posting now has before her. */
export async function versionOf(world: World, postingId: string): Promise<number> {
  return (await findPosting(world.app.db, postingId))?.version ?? 1;
}

/** What such a posting of a company says. */
export function contentOf(world: World, company: DemoCompany, kind: PostingKind, startsOn: Day): PostingContent {
  const { chance, app } = world;
  const { trade } = company;
  const known = typicalSkills[trade.occupation] ?? [];
  const musts = chance.some(known, Math.min(known.length, chance.between(1, 3)));
  const nices = known.filter((concept) => !musts.includes(concept)).slice(0, 2);
  const isPaid = kind === 'employment' || kind === 'trialEmployment';
  const weeks = weeksOf[kind];
  const isApprenticed = kind === 'apprenticeship' || kind === 'entryQualification';
  return {
    wish: wishOf[kind],
    kind,
    internshipPurpose: kind === 'internship' ? 'orientation' : null,
    title: `${app.vocabulary.label(trade.occupation, 'de')} (m/w/d)`,
    description: 'Sie arbeiten in einem kleinen Team. Wir zeigen Ihnen alles am ersten Tag. Fragen ist erwünscht.',
    occupation: trade.occupation,
    lateralEntry: chance.happens(0.25),
    seats: chance.weighted([
      [1, 60],
      [2, 28],
      [3, 8],
      [5, 4],
    ]),
    german: chance.weighted([
      ['A2', 42],
      ['B1', 42],
      ['B2', 12],
      ['A1', 4],
    ]),
    germanPerSkill: null,
    shifts: chance.some(trade.shifts, Math.max(1, chance.between(1, trade.shifts.length))),
    licences: chance.happens(0.12) ? ['B'] : trade.occupation === 'occ.forklift-driver' ? ['forklift'] : [],
    hoursPerWeekMin:
      kind === 'entryQualification'
        ? 25
        : chance.weighted([
            [20, 3],
            [30, 2],
            [38, 5],
          ]),
    hoursPerWeekMax: 40,
    startsOn,
    weeks: weeks === null ? null : chance.pick(weeks),
    pay: isPaid
      ? { cents: trade.payFrom + chance.between(0, 30) * 10, per: 'hour' }
      : isApprenticed
        ? { cents: kind === 'apprenticeship' ? chance.between(105, 125) * 1000 : 45_000, per: 'month' }
        : null,
    hasCollectiveAgreement: false,
    isMinijob: false,
    placeId: company.placeId,
    reachableWithoutCar:
      chance.weighted([
        ['yes', 6],
        ['no', 2],
        ['unknown', 2],
      ]) === 'yes'
        ? true
        : chance.happens(0.5)
          ? false
          : null,
    isTemporaryWork: false,
    skills: [
      ...musts.map((concept) => ({ concept, weight: 'must' as const })),
      ...nices.map((concept) => ({ concept, weight: 'nice' as const })),
    ],
    unknownWords: [],
  };
}
