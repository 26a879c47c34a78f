import type { PostingKind } from '../posting/posting.ts';
import type { PlacementEndReason, PlacementSide } from './placement.ts';
import type { AftercareCode } from './aftercare.ts';

/** What came of asking whether the employment still exists. */
export const checkOutcomes = ['holds', 'ended', 'unknown'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** Why a check-in is over. */
export const checkCloses = ['answered', 'late', 'placementEnded', 'consentWithdrawn'] as const;
export type CheckClose = (typeof checkCloses)[number];

/** Which way the answers came. */
export const checkChannels = ['link', 'account', 'talk'] as const;
export type CheckChannel = (typeof checkChannels)[number];

/** One thing that is asked, with one touch to answer it. */
export const checkQuestions = ['works', 'reason', 'mood', 'trouble', 'help', 'school', 'probation'] as const;
export type CheckQuestion = (typeof checkQuestions)[number];

const works = ['yes', 'no', 'noAnswer'] as const;
const moods = ['good', 'middling', 'bad'] as const;
/** How the vocational school goes: asked as a feeling, no marks are asked for or kept. */
const schoolAnswers = ['good', 'hard', 'absent'] as const;
const helps = ['tandem', 'course', 'none'] as const;
const probations = ['yes', 'unsure', 'no'] as const;

const reasonsOf = {
  candidate: [
    'language',
    'skillGap',
    'mobility',
    'childcare',
    'teamConflict',
    'betterOffer',
    'employerWithdrew',
    'decidedAgainst',
    'unknown',
  ],
  employer: [
    'language',
    'skillGap',
    'punctuality',
    'vocationalSchool',
    'teamConflict',
    'employerWithdrew',
    'decidedAgainst',
    'unknown',
  ],
} as const satisfies Record<PlacementSide, readonly PlacementEndReason[]>;

const troublesOf = {
  candidate: ['none', 'language', 'skillGap', 'hours', 'mobility', 'childcare', 'teamConflict', 'money', 'other'],
  employer: ['none', 'language', 'skillGap', 'punctuality', 'teamConflict', 'other'],
} as const;

/** What may be hard, whoever says it; what staff may enter of a talk with either side. */
export const talkedTroubles = [
  'language',
  'skillGap',
  'punctuality',
  'hours',
  'mobility',
  'childcare',
  'teamConflict',
  'money',
  'other',
] as const satisfies readonly (typeof troublesOf)[PlacementSide][number][];
export type TalkedTrouble = (typeof talkedTroubles)[number];

/** Answers so far, by question; `call`: somebody shall call. */
export type CheckAnswers = Partial<Record<CheckQuestion, string>> & { readonly call?: 'yes' };

/** What decides which questions a check-in has. */
export interface CheckFacts {
  readonly side: PlacementSide;
  readonly code: AftercareCode;
  readonly kind: PostingKind;
}

/** Kinds with lessons at a vocational school. */
export const schoolKinds: readonly PostingKind[] = ['apprenticeship', 'entryQualification'];

/** Whether the vocational school is watched in this kind of placement. */
export function hasSchool(kind: PostingKind): boolean {
  return schoolKinds.includes(kind);
}

/** What one side may answer to a question, in the order of the buttons. */
export function choicesOf(side: PlacementSide, question: CheckQuestion): readonly string[] {
  switch (question) {
    case 'works':
      return works;
    case 'reason':
      return reasonsOf[side];
    case 'mood':
      return moods;
    case 'trouble':
      return troublesOf[side];
    case 'help':
      return helps;
    case 'school':
      return schoolAnswers;
    case 'probation':
      return probations;
  }
}

/**
 * The questions of one check-in, as far as they follow from what was answered: three or four where all is well. Whoever no
 * longer works there is asked why and nothing else; help with German is offered only where German is the trouble.
 */
export function questionsOf({ side, code, kind }: CheckFacts, answers: CheckAnswers): CheckQuestion[] {
  if (answers.works === undefined) return ['works'];
  if (answers.works === 'no') return ['works', 'reason'];
  if (answers.works === 'noAnswer') return ['works'];
  return [
    'works',
    'mood',
    'trouble',
    ...(side === 'candidate' && answers.trouble === 'language' ? (['help'] as const) : []),
    ...(hasSchool(kind) ? (['school'] as const) : []),
    ...(side === 'employer' && code === 'checkMonth5' ? (['probation'] as const) : []),
  ];
}

/** The first question without an answer; null: all is said. */
export function nextQuestion(facts: CheckFacts, answers: CheckAnswers): CheckQuestion | null {
  return questionsOf(facts, answers).find((question) => answers[question] === undefined) ?? null;
}

/** Answers to questions that no longer follow (she corrected an earlier one) are left out. */
export function withAnswer(
  facts: CheckFacts,
  answers: CheckAnswers,
  question: CheckQuestion,
  value: string,
): CheckAnswers {
  const all: CheckAnswers = { ...answers, [question]: value };
  const asked = questionsOf(facts, all);
  const kept = Object.fromEntries(asked.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]]])));
  return all.call === undefined ? kept : { ...kept, call: all.call };
}

/** What these answers say of the employment; null: that question is still open. */
export function outcomeOf(answers: CheckAnswers): CheckOutcome | null {
  if (answers.works === undefined) return null;
  return answers.works === 'yes' ? 'holds' : answers.works === 'no' ? 'ended' : 'unknown';
}

/** Why somebody has to look after a placement. */
export const riskReasons = [
  'saidEnded',
  'vocationalSchool',
  'probation',
  'language',
  'skillGap',
  'punctuality',
  'hours',
  'mobility',
  'childcare',
  'teamConflict',
  'money',
  'other',
  'unwell',
  'callWish',
] as const;
export type RiskReason = (typeof riskReasons)[number];

/**
 * What in the answers asks for somebody's attention, the gravest first; null: nothing. A trouble that is named although all
 * goes well is no risk, German excepted where help was wished for.
 */
export function riskOf(answers: CheckAnswers): RiskReason | null {
  const { works: stillThere, mood, trouble, school, help, probation } = answers;
  if (stillThere === 'no') return 'saidEnded';
  if (probation === 'no' || probation === 'unsure') return 'probation';
  if (school === 'absent' || school === 'hard') return 'vocationalSchool';
  if (help === 'tandem' || help === 'course') return 'language';
  const named = riskReasons.find((reason) => reason === trouble);
  if (named !== undefined && mood !== 'good') return named;
  if (mood === 'bad') return 'unwell';
  return answers.call === 'yes' ? 'callWish' : null;
}

export type HelpOffer = 'tandem' | 'course' | 'tutoring';

/** What can be offered against a risk, what she wished for first: the portal names it, people decide. */
export function offersFor(risk: RiskReason, wished: string | undefined, kind: PostingKind): readonly HelpOffer[] {
  if (risk === 'language') return wished === 'course' ? ['course', 'tandem'] : ['tandem', 'course'];
  if (risk !== 'vocationalSchool') return [];
  const offers: HelpOffer[] = hasSchool(kind) ? ['tutoring'] : [];
  if (wished === 'tandem' || wished === 'course') offers.push(wished);
  return offers;
}
