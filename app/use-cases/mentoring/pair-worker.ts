import { parentPort, workerData } from 'node:worker_threads';
import { planPairs, type Override, type PairPlan } from '#app/domain/mentoring/pairing/pair-plan.ts';
import type { MentorDocument } from '#search/documents/mentor-document.ts';
import { possiblePairs, type Distances, type LearnerAsking } from '#search/matching/possible-pairs.ts';

/** What a proposal is made from: no name, no id of a case. Who came first stands first. */
export interface PairOrder {
  readonly learners: readonly (LearnerAsking & { readonly need: number; readonly isLosing: boolean })[];
  readonly mentors: readonly MentorDocument[];
  readonly distances: Distances;
  readonly overrides: readonly Override[];
}

export interface PairAnswer extends Omit<PairPlan, 'chosen'> {
  /** Per learner her mentor's place in the list; -1: nobody. */
  readonly mentorOf: readonly number[];
  /** Per learner the mentors she could be moved to, those that fit best first. */
  readonly partnersOf: readonly (readonly number[])[];
}

/** Possible partners per learner that the proposal chooses from. */
const partnersPerLearner = 20;
const shownPartners = 6;

/** @param onProgress 0 to 1 */
function answerPairs(order: PairOrder, onProgress: (share: number) => void): PairAnswer {
  const { learners, mentors, distances, overrides } = order;
  const half = (share: number) => onProgress(share / 2);
  const possible = possiblePairs(learners, mentors, distances, partnersPerLearner, (done) =>
    half(done / Math.max(1, learners.length)),
  );
  const question = { learners, places: mentors.map(({ capacityFree }) => capacityFree), possible, overrides };
  const { chosen, ...plan } = planPairs(question, (share) => onProgress(0.5 + share / 2));
  const partnersOf = learners.map((): number[] => []);
  for (const { learner, mentor } of possible) {
    const partners = partnersOf[learner];
    if (partners !== undefined && partners.length < shownPartners) partners.push(mentor);
  }
  return { ...plan, mentorOf: chosen.map((index) => possible[index]?.mentor ?? -1), partnersOf };
}

/** Runs in a thread of its own: opens no database, answers with progress (a number) and at last the proposal. */
if (parentPort !== null) {
  const port = parentPort;
  port.postMessage(answerPairs(workerData as PairOrder, (share) => port.postMessage(share)));
}
