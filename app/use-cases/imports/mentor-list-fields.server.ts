import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import type { ListFields } from '#app/domain/imports/list-field.ts';
import { canonical, type ListedField } from '#app/domain/imports/plan-import.ts';
import type { ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import type { MentorRecord } from '#db/queries/mentor.ts';
import { listedPlace } from './list-words.server.ts';
import type { ListContext } from './read-people-list.server.ts';

/** What the portal knows of a volunteer the list may speak of. */
export interface KnownMentor {
  readonly mentor: MentorRecord;
  readonly person: { readonly name: PersonName; readonly contact: PersonContact };
}

/** What stands for somebody new of whom the list does not say it. An empty cell of these says nothing, and changes nothing. */
export const mentorDefaults = { offers: ['languagePractice'], mode: 'inPerson', capacity: 1 } as const;

/** What `mentorDefaults` look like as fields, so that a later list that says more is no conflict. */
export function defaultMentorFields(): Record<string, ListedField> {
  return Object.fromEntries(
    Object.entries(mentorDefaults).map(([name, value]) => [name, { said: 'null', stored: canonical(value, true) }]),
  );
}

/** Names are those of namespace `imports` under `field`. */
export const mentorListFields: ListFields<ImportedMentor, KnownMentor, ListContext> = {
  name: { said: (row) => row.name, stored: (row) => row.name, here: ({ person }) => ({ ...person.name }) },
  phone: { said: (row) => row.phone, stored: (row) => row.phone, here: ({ person }) => person.contact.phone },
  postcode: {
    said: (row) => row.postcode,
    stored: (row) => row.postcode,
    here: ({ person }) => person.contact.postcode,
  },
  town: {
    said: (row) => (row.town === undefined && row.quarter === undefined ? undefined : [row.town, row.quarter]),
    stored: (row, context) => listedPlace(row.town ?? null, mentorSpot(row, context)),
    here: ({ person, mentor }) => listedPlace(person.contact.town, mentor),
  },
  offers: {
    said: (row) => (row.offers?.length ? row.offers : undefined),
    stored: (row) => row.offers,
    here: ({ mentor }) => mentor.offers,
    isSet: true,
  },
  languages: {
    said: (row) => row.languages,
    stored: (row) => row.languages,
    here: ({ mentor }) => mentor.languages,
    isSet: true,
  },
  slots: { said: (row) => row.slots, stored: (row) => row.slots, here: ({ mentor }) => mentor.slots, isSet: true },
  mode: {
    said: (row) => row.mode ?? undefined,
    stored: (row) => row.mode,
    here: ({ mentor }) => mentor.mode,
  },
  maxKm: { said: (row) => row.maxKm, stored: (row) => row.maxKm, here: ({ mentor }) => mentor.maxKm },
  capacity: {
    said: (row) => row.capacity ?? undefined,
    stored: (row) => row.capacity,
    here: ({ mentor }) => mentor.capacity,
  },
};

/** Town and quarter of a row; nulls where nobody knows it. */
export function mentorSpot(row: ImportedMentor, { words }: ListContext) {
  return words.spot(row.town ?? null, row.quarter ?? null, row.postcode ?? null);
}
