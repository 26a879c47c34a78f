/** Who a person is, as the vault holds it. Types only; values never leave app/identity without a grant. */
export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

/** How a person may want to be reached by a company after release. */
export const contactRoutes = ['phone', 'email', 'viaCaseworker'] as const;
export type ContactRoute = (typeof contactRoutes)[number];

export interface PersonContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** The way the person wants to be reached by a company after release. */
  readonly route: ContactRoute;
}

/** As the civil register knows it; `none`: no entry. Only for sums of reports: no list and no ranking reads it. */
export const sexes = ['female', 'male', 'diverse', 'none'] as const;
export type Sex = (typeof sexes)[number];

export interface PersonBirth {
  readonly birthOn: string | null;
  /** Missing in what was sealed before it was asked for. */
  readonly sex?: Sex | null;
}

/** § 12a AufenthG: where a person must live, and until when (null: no day noted). She may commute, not simply move. */
export interface ResidenceRule {
  readonly districtKey: string;
  readonly untilOn: string | null;
}

/** Papers: staff only, never shown to companies; rules read derived case facts instead. */
export interface PersonStatus {
  readonly residenceStatus: string | null;
  readonly validUntilOn: string | null;
  readonly permitText: string | null;
  readonly housing: 'receptionCentre' | 'municipality' | null;
  readonly enteredOn: string | null;
  readonly flags: readonly string[];
  /** Missing in what was sealed before anybody could note it. */
  readonly residenceRule?: ResidenceRule | null;
}

export interface PersonNumber {
  readonly customerNumber: string | null;
}

/** The sealed parts of a person; a reveal names the parts it needs. */
export interface IdentityParts {
  readonly name: PersonName;
  readonly contact: PersonContact;
  readonly birth: PersonBirth;
  readonly status: PersonStatus;
  readonly number: PersonNumber;
}
export type IdentityPart = keyof IdentityParts;

/** Somebody nothing is known of yet. */
export const emptyIdentity: IdentityParts = {
  name: { firstName: '', lastName: '' },
  contact: { email: null, phone: null, street: null, postcode: null, town: null, route: 'viaCaseworker' },
  birth: { birthOn: null },
  status: { residenceStatus: null, validUntilOn: null, permitText: null, housing: null, enteredOn: null, flags: [] },
  number: { customerNumber: null },
};

export const identityParts = [
  'name',
  'contact',
  'birth',
  'status',
  'number',
] as const satisfies readonly IdentityPart[];
