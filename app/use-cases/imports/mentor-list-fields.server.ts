import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import type { ListFields } from '#app/domain/imports/list-field.ts';
import type { ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import type { MentorRecord } from '#db/queries/mentoring/mentor.ts';
import { personListFields } from './person-list-fields.server.ts';
import type { ListContext } from './read-people-list.server.ts';

/** What the portal knows of a volunteer the list may speak of. */
export interface KnownMentor {
  readonly mentor: MentorRecord;
  readonly person: { readonly name: PersonName; readonly contact: PersonContact };
}

/** What stands for somebody new of whom the list does not say it. An empty cell of these says nothing, and changes nothing. */
export const mentorDefaults = { offers: ['languagePractice'], mode: 'inPerson', capacity: 1 } as const;

/** Names are those of namespace `imports` under `field`. */
export const mentorListFields: ListFields<ImportedMentor, KnownMentor, ListContext> = {
  ...personListFields<ImportedMentor, KnownMentor>(({ mentor }) => mentor),
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
