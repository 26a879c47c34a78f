import type { PostingContent } from '#app/domain/posting/posting.ts';

/** What is offered: a lawful trial employment of eight weeks, every part can be overridden. */
export function postingContent(over: Partial<PostingContent> = {}): PostingContent {
  return {
    wish: 'paidTrial',
    kind: 'trialEmployment',
    internshipPurpose: null,
    title: 'Schweißer/in',
    description: 'Träger schweißen und prüfen.',
    occupation: 'occ.welder',
    lateralEntry: false,
    seats: 2,
    german: 'B1',
    germanPerSkill: null,
    shifts: ['early'],
    licences: [],
    hoursPerWeekMin: 38,
    hoursPerWeekMax: 40,
    startsOn: '2027-02-01',
    weeks: 8,
    pay: { cents: 1750, per: 'hour' },
    hasCollectiveAgreement: false,
    isMinijob: false,
    placeId: null,
    reachableWithoutCar: true,
    isTemporaryWork: false,
    skills: [],
    unknownWords: [],
    ...over,
  };
}
