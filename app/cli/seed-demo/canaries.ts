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
  /** ISO day; volunteers give none. */
  readonly birthOn: string;
  readonly customerNumber: string;
  readonly permitText: string;
}

function canary(index: number, kind: 'k' | 'p'): Canary {
  const token = `${kind}${String(index).padStart(2, '0')}`;
  return {
    firstName: `Zwitscher${token}`,
    lastName: `Kanarix${token}`,
    email: `kanarix.${token}@vogel.example`,
    phone: `0999 7${token.slice(1)}0${kind === 'k' ? '41' : '42'}77`,
    street: `Voliere${token}weg ${index + 3}`,
    postcode: `PLZ-${token}-Nest`,
    town: `Nistort${token}hausen`,
    birthOn: `19${kind === 'k' ? 31 : 32}-04-${String(index + 9)}`,
    customerNumber: `888C${token.toUpperCase()}00${index}`,
    permitText: `Nebenbestimmung-${token}-Kanarix`,
  };
}

export const canaryCandidates: readonly Canary[] = Array.from({ length: 12 }, (_, index) => canary(index + 1, 'k'));
export const canaryVolunteers: readonly Canary[] = Array.from({ length: 6 }, (_, index) => canary(index + 1, 'p'));

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
