/**
 * People of the demo world whose every personal value is a token that exists nowhere else. Where a token shows up
 * without a grant, something leaks: e2e/anonymity.spec.ts looks for them everywhere.
 */
export interface Canary {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** ISO day; volunteers and guests give none. */
  readonly birthOn: string;
  readonly customerNumber: string;
  readonly permitText: string;
}

/** What tells candidates, volunteers and guests apart where figures are needed. */
const figures = { k: ['31', '41'], p: ['32', '42'], g: ['33', '43'] } as const;

function canary(index: number, kind: keyof typeof figures): Canary {
  const [year, line] = figures[kind];
  const token = `${kind}${String(index).padStart(2, '0')}`;
  return {
    firstName: `Zwitscher${token}`,
    lastName: `Kanarix${token}`,
    email: `kanarix.${token}@vogel.example`,
    phone: `0999 7${token.slice(1)}0${line}77`,
    street: `Voliere${token}weg ${index + 3}`,
    postcode: `PLZ-${token}-Nest`,
    town: `Nistort${token}hausen`,
    birthOn: `19${year}-04-${String(index + 9)}`,
    customerNumber: `888C${token.toUpperCase()}00${index}`,
    permitText: `Nebenbestimmung-${token}-Kanarix`,
  };
}

export const canaryCandidates: readonly Canary[] = Array.from({ length: 12 }, (_, index) => canary(index + 1, 'k'));
export const canaryVolunteers: readonly Canary[] = Array.from({ length: 6 }, (_, index) => canary(index + 1, 'p'));

/** A learner who is nobody's client: known to the coordinators of her volunteer organisation alone. */
export const canaryGuest: Canary = canary(1, 'g');

/** Every token, as it may appear in a page. */
export function canaryTokens(canaries: readonly Canary[]): string[] {
  return canaries.flatMap((canary) => [...canaryWords(canary), ...canaryDays(canary)]);
}

function canaryWords(canary: Canary): string[] {
  const { firstName, lastName, email, phone, street, postcode, town, customerNumber, permitText } = canary;
  return [firstName, lastName, email, phone, street, postcode, town, customerNumber, permitText];
}

/** The birthday as the database, a German and an English page write it. */
function canaryDays({ birthOn }: Canary): string[] {
  const [year = '', month = '', day = ''] = birthOn.split('-');
  return [birthOn, `${day}.${month}.${year}`, `${day}/${month}/${year}`];
}
