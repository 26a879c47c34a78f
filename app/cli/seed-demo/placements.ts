import { isTrial } from '#app/domain/assistance/placement-moves.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { countSeatsTaken } from '#db/queries/assistance/placement.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import { demoCompanyId, demoHouses } from './accounts.ts';
import { lastingAfterDays, outcomesWithSeat, type Outcome } from './outcome.ts';
import type { DemoCandidate } from './people.ts';
import { versionOf, type DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';
import { playProposal } from './play-proposal.ts';

/** How far a proposal of an open posting has come, and what became of those of past ones. */
const openOutcomes: readonly (readonly [Outcome, number])[] = [
  ['waiting', 22],
  ['handedOver', 7],
  ['applied', 7],
  ['declined', 7],
  ['withCompany', 18],
  ['call', 4],
  ['notFit', 6],
  ['interested', 11],
  ['preparing', 24],
];
const pastOutcomes: readonly (readonly [Outcome, number])[] = [
  ['declined', 12],
  ['notFit', 13],
  ['refused', 6],
  ['expired', 5],
  ['withdrawn', 4],
  ['leftOpen', 4],
  ['started', 14],
  ['lasts', 23],
  ['ended', 23],
];

/** Who was ever proposed or took a posting herself, and who of them has a placement that is over or lasts. */
export interface Placed {
  readonly proposed: ReadonlySet<string>;
  readonly employed: ReadonlySet<string>;
}

/** What the persona of a company finds on her start page: two to answer, one to wait for, one introduced. */
const outcomesForPersona: readonly Outcome[] = ['withCompany', 'withCompany', 'interested', 'preparing'];

/**
 * Proposals and placements in every state, made the way people make them, each at its own time. Uses the search: who is
 * proposed is who fits best and is not busy elsewhere. The company of the persona gets no canary: it would be a grant.
 * @returns how many placements there are, and whom they concern
 */
export async function seedPlacements(
  world: World,
  candidates: readonly DemoCandidate[],
  postings: readonly DemoPosting[],
): Promise<Placed & { readonly count: number }> {
  const { chance } = world;
  const nextOpen = chance.deck(openOutcomes);
  const nextPast = chance.deck(pastOutcomes);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const proposed = new Set<string>();
  const promised = [...outcomesForPersona];
  const employed = new Set<string>();
  // The caseworker of the demo finds everything that is open on her own pages.
  const missing = new Set(openOutcomes.map(([outcome]) => outcome));
  let count = 0;
  // However small the world is, somebody is at work and accompanied.
  let isAnybodyAtWork = false;
  const inOrder = postings
    .filter((posting) => posting.fate === 'past' || posting.fate === 'open')
    .sort((a, b) => (a.approvedOn === b.approvedOn ? 0 : a.approvedOn < b.approvedOn ? -1 : 1));
  for (const [index, posting] of inOrder.entries()) {
    const isShown = posting.fate === 'open' && posting.company.id === demoCompanyId && promised.length > 0;
    const wanted = isShown ? promised.length : posting.fate === 'past' ? chance.between(1, 3) : chance.between(0, 3);
    const row = await findPosting(world.app.db, posting.id);
    if (row === null) continue;
    const { ranked } = await world.app.engine.profilesFor(world.app.db, {
      // People are free around today, so a posting of the past is asked as if it began soon.
      posting: postingDocument({ ...row, startsOn: addDays(world.today, 60) }),
      today: world.today,
      limit: 80,
    });
    const free = ranked
      .flatMap(({ profileId }) => byId.get(profileId) ?? [])
      .filter((person) => !proposed.has(person.id) && person.addedOn <= posting.approvedOn)
      .filter((person) => !person.isCanary || posting.company.id !== demoCompanyId);
    let isLeftOpen = false;
    for (let number = 0; number < wanted && free.length > 0; number += 1) {
      const isFirstAtWork: boolean = !isAnybodyAtWork && staysAtWork(world, posting);
      const drawn: Outcome = isFirstAtWork
        ? 'started'
        : ((isShown ? promised.shift() : undefined) ?? (posting.fate === 'past' ? nextPast() : nextOpen()));
      const isFull: boolean =
        outcomesWithSeat.includes(drawn) && (await countSeatsTaken(world.app.db, posting.id)) >= row.seats;
      const outcome: Outcome = isFull ? 'notFit' : drawn;
      const mayBeClosed = posting.fate === 'past' && !isRunning(world, posting, outcome);
      const mayBe = (person: DemoCandidate) => person.fate === 'published' || mayBeClosed;
      const own =
        posting.fate === 'open' && missing.has(outcome)
          ? free.findIndex((person) => mayBe(person) && person.caseworkerId === personas[0]?.id)
          : -1;
      if (own !== -1) missing.delete(outcome);
      const fits = own === -1 ? free.findIndex(mayBe) : own;
      const [person] = fits === -1 ? [] : free.splice(fits, 1);
      if (person === undefined) break;
      proposed.add(person.id);
      isLeftOpen ||= outcome === 'leftOpen';
      if (!(await playProposal(world, person, posting, outcome))) continue;
      count += 1;
      isAnybodyAtWork ||= isFirstAtWork && outcome === 'started';
      if (outcome === 'ended' || outcome === 'lasts') employed.add(person.id);
    }
    if (posting.fate === 'past') await closePast(world, posting, addDays(posting.startsOn, isLeftOpen ? 5 : 20));
    if (index % 40 === 39)
      world.log(`Demo world: proposals and placements of ${index + 1} of ${inOrder.length} postings`);
  }
  return { count, proposed, employed };
}

/** Would whoever started here still be at work today, with nothing over or settled? */
function staysAtWork(world: World, posting: DemoPosting): boolean {
  return (
    posting.fate === 'past' && !isTrial(posting.kind) && addDays(posting.startsOn, lastingAfterDays) >= world.today
  );
}

/** Would a placement with this outcome still be accompanied today? */
function isRunning(world: World, posting: DemoPosting, outcome: Outcome): boolean {
  return outcome === 'started' || (outcome === 'lasts' && addDays(posting.startsOn, lastingAfterDays) >= world.today);
}

async function closePast(world: World, posting: DemoPosting, closedOn: Day): Promise<void> {
  const on = officeDay(closedOn < world.today ? closedOn : addDays(world.today, -1));
  const officer = actorOf({ id: posting.company.officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
  const isFilled = world.chance.happens(0.6);
  await changePostingState(world.at(on), officer, {
    postingId: posting.id,
    version: await versionOf(world, posting.id),
    move: isFilled ? 'fill' : 'close',
    reason: isFilled ? null : 'expired',
  });
}
