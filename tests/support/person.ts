import type { NewCandidate } from '#app/use-cases/profile/add-candidates.server.ts';

/** Somebody a caseworker records by hand: invented, complete enough to be published. */
export function newPerson(over: Partial<NewCandidate> = {}): NewCandidate {
  return {
    name: { firstName: 'Darya', lastName: 'Erdacht' },
    contact: { email: null, phone: '0521 5550123', street: null, postcode: null, town: null, route: 'phone' },
    birth: { birthOn: '1994-03-02' },
    status: {
      residenceStatus: 'protection24',
      validUntilOn: '2027-03-04',
      permitText: null,
      housing: null,
      enteredOn: null,
      flags: [],
    },
    number: { customerNumber: '999P1' },
    fields: { occupations: ['occ.welder'], skills: [], placeId: null, wantedKinds: ['employment'] },
    german: [{ skill: 'speaking', level: 'B1', source: 'attested', by: 'DTZ', on: '2026-06-01' }],
    ...over,
  };
}
