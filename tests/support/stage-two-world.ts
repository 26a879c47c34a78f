import type { Actor } from '#app/domain/account/actor.ts';
import type { PostingSkill } from '#app/domain/posting/posting.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { postingSkills } from '#db/schema/index.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import { insertPosting, insertProfile } from './factories.ts';
import { talk, type ProposalWorld } from './proposal-world.ts';
import type { TestApp } from './test-app.ts';

/** Skills that nothing else counts for in part, as many as asked. */
export function plainSkills(app: TestApp, count: number): string[] {
  const related = relatedConcepts(app.vocabulary.relations());
  return app.vocabulary
    .concepts()
    .filter(({ kind, key }) => kind === 'skill' && related.forAsked(key).length === 0)
    .slice(0, count)
    .map(({ key }) => key);
}

/** Another posting of a company that asks for these musts, approved. @returns its id */
export async function postingWithMusts(
  world: ProposalWorld,
  musts: readonly string[],
  over: Parameters<typeof insertPosting>[1] = {},
): Promise<string> {
  const posting = await insertPosting(world.app.db, {
    companyId: companyOf(world.company),
    kind: 'trialEmployment',
    startsOn: '2027-02-01',
    endsOn: '2027-03-28',
    weeks: 8,
    ...over,
  });
  await putMusts(world.app, posting.id, musts);
  return posting.id;
}

export async function putMusts(app: TestApp, postingId: string, musts: readonly string[]): Promise<void> {
  const rows = musts.map((concept, position) => ({ postingId, concept, weight: 'must' as const, position }));
  if (rows.length > 0) await app.db.insert(postingSkills).values(rows);
}

export function mustsOf(concepts: readonly string[]): PostingSkill[] {
  return concepts.map((concept) => ({ concept, weight: 'must' }));
}

/** Somebody published whose caseworker is the world's. @returns the profile's id */
export async function somebody(world: ProposalWorld, over: Parameters<typeof insertProfile>[1] = {}): Promise<string> {
  const profile = await insertProfile(world.app.db, {
    organisationId: world.organisationId,
    caseworkerId: world.caseworker.userId,
    wantedKinds: ['trialEmployment'],
    availableFrom: '2027-01-01',
    ...over,
  });
  return profile.id;
}

export function proposeFor(world: ProposalWorld, profileId: string, postingId: string, by: Actor = world.officer) {
  return proposeCandidate(world.app, by, { profileId, postingId, way: 'proposed', key: null });
}

/** The person said yes: the company reads of her from now on. */
export async function agree(world: ProposalWorld, proposalId: string, by: Actor = world.caseworker): Promise<void> {
  await answerProposal(world.app, by, { proposalId, version: 1, answer: 'yes', consent: talk });
}

/** Proposed and agreed. @returns the proposal's id */
export async function release(world: ProposalWorld, profileId: string, postingId: string): Promise<string> {
  const proposalId = await proposeFor(world, profileId, postingId);
  await agree(world, proposalId);
  return proposalId;
}

export function companyOf(actor: Actor): string {
  if (actor.companyId === null) throw new Error('no company user');
  return actor.companyId;
}
