import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { dayFrom } from '#app/domain/imports/day-cell.ts';
import type { ListField, ListFields } from '#app/domain/imports/list-field.ts';
import { caseworkerField } from '#app/domain/imports/plan-import.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import type { LevelSource } from '#app/domain/profile/language-level.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import type { Course } from '#app/domain/profile/profile.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import type { UnderstoodWords } from './list-words.server.ts';
import type { ListContext } from './read-people-list.server.ts';

/** What the portal knows of a person the list may speak of. */
export interface KnownProfile {
  readonly profile: ProfileRecord;
  readonly person: IdentityParts;
  readonly words: readonly ProfileWords[];
}

/** What turns a list's words into what is stored. */
export interface ProfileListContext extends ListContext {
  readonly caseworkerOf: (name: string) => string | null;
}

type ProfileListField = ListField<ImportedProfile, KnownProfile, ProfileListContext>;

const plain = <K extends keyof ImportedProfile>(
  key: K,
  here: (known: KnownProfile) => unknown,
  isSet?: true,
): ProfileListField => ({
  said: (row) => row[key],
  stored: (row) => row[key],
  here,
  ...(isSet ? { isSet } : {}),
});
const allNull = (value: object) => Object.values(value).every((item) => item === null);
const orNull = <T extends object>(value: T): T | null => (allNull(value) ? null : value);
const unknownOf = (known: KnownProfile, field: ProfileWords['field']) =>
  known.words.filter((item) => item.field === field).map((item) => item.words);
const meaningOf = ({ concepts, unknown }: UnderstoodWords) =>
  concepts.length + unknown.length === 0 ? null : { concepts, unknown };
const sorted = ({ concepts, unknown }: UnderstoodWords) =>
  meaningOf({ concepts: [...concepts].sort(), unknown: [...unknown].sort() });
const courseOf = (course: Pick<Course, 'kind' | 'untilOn' | 'examOn' | 'goal'>) => ({
  kind: course.kind,
  untilOn: course.untilOn,
  examOn: course.examOn,
  goal: course.goal,
});

/** Certificates and observations apart: a list with only one of them leaves the other alone, so does one with empty cells. */
function germanOf(source: LevelSource): ProfileListField {
  const listed = (row: ImportedProfile) => {
    const found = row.german?.filter((item) => item.source === source) ?? [];
    return found.length === 0 ? undefined : found;
  };
  return {
    said: listed,
    stored: listed,
    here: ({ profile }) => profile.german.filter((item) => item.source === source),
    isSet: true,
  };
}

/** Names are those of namespace `imports` under `field`. */
export const profileListFields: ListFields<ImportedProfile, KnownProfile, ProfileListContext> = {
  name: plain('name', ({ person }) => ({ ...person.name })),
  birthOn: plain('birthOn', ({ person }) => person.birth.birthOn),
  sex: plain('sex', ({ person }) => person.birth.sex ?? null),
  email: plain('email', ({ person }) => person.contact.email),
  phone: plain('phone', ({ person }) => person.contact.phone),
  street: plain('street', ({ person }) => person.contact.street),
  postcode: plain('postcode', ({ person }) => person.contact.postcode),
  town: {
    said: (row) =>
      row.town === undefined && row.quarter === undefined
        ? undefined
        : { town: row.town ?? null, quarter: row.quarter ?? null },
    stored: (row, { words }) => orNull({ town: row.town ?? null, ...words.spot(row) }),
    here: ({ person, profile }) =>
      orNull({ town: person.contact.town, placeId: profile.placeId, quarterId: profile.quarterId }),
  },
  occupations: {
    said: (row) => row.occupations,
    stored: (row, { words }) => meaningOf(words.understand(row.occupations ?? [], 'occupation')),
    here: (known) => meaningOf({ concepts: known.profile.occupations, unknown: unknownOf(known, 'occupation') }),
  },
  skills: {
    said: (row) => row.skills,
    stored: (row, { words }) => sorted(words.understand(row.skills ?? [], 'skill')),
    here: (known) => sorted({ concepts: known.profile.skills, unknown: unknownOf(known, 'skill') }),
  },
  germanAttested: germanOf('attested'),
  germanAssessed: germanOf('assessed'),
  otherLanguages: plain('otherLanguages', ({ profile }) => profile.otherLanguages, true),
  course: {
    said: (row) => row.course,
    stored: (row) => (row.course ? courseOf({ ...row.course, goal: row.course.text }) : null),
    here: ({ profile }) => (profile.course === null ? null : courseOf(profile.course)),
  },
  availableFrom: {
    said: (row) => row.availableFrom,
    stored: (row, { today }) => dayFrom(row.availableFrom ?? null, today),
    here: ({ profile }) => profile.availableFrom,
  },
  workTime: plain('workTime', ({ profile }) => orNull({ hoursMin: profile.hoursMin, hoursMax: profile.hoursMax })),
  shifts: plain('shifts', ({ profile }) => profile.shifts, true),
  licences: plain('licences', ({ profile }) => profile.licences, true),
  withoutCar: {
    said: (row) => row.withoutCar,
    stored: (row) => row.withoutCar ?? false,
    here: ({ profile }) => profile.withoutCar,
  },
  maxKm: plain('maxKm', ({ profile }) => profile.maxKm),
  experienceYears: plain('experienceYears', ({ profile }) => profile.experienceYears),
  wantedKinds: plain('wantedKinds', ({ profile }) => profile.wantedKinds, true),
  residence: {
    said: (row) => row.residence,
    stored: (row) => (row.residence === undefined ? null : orNull({ ...row.residence })),
    here: ({ person: { status } }) =>
      orNull({ status: status.residenceStatus, untilOn: status.validUntilOn, permitText: status.permitText }),
  },
  enteredOn: plain('enteredOn', ({ person }) => person.status.enteredOn),
  [caseworkerField]: {
    said: (row) => row.caseworker,
    stored: (row, { caseworkerOf }) =>
      row.caseworker ? (caseworkerOf(row.caseworker) ?? { listName: row.caseworker }) : null,
    here: ({ profile }) =>
      profile.caseworkerId ?? (profile.unassignedName === null ? null : { listName: profile.unassignedName }),
  },
};
