import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import type { ListFields } from '#app/domain/imports/list-field.ts';
import type { ImportedLearner } from '#app/domain/mentoring/import/parse-learner-row.ts';
import type { LearnerRecord } from '#db/queries/mentoring/learner.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { personListFields } from './person-list-fields.server.ts';
import type { ListContext } from './read-people-list.server.ts';

/** What the portal knows of a learner the list may speak of. */
export interface KnownLearner {
  readonly profile: ProfileRecord;
  readonly person: { readonly name: PersonName; readonly contact: PersonContact };
  /** Null: she took her yes back, and what she wished is forgotten. */
  readonly wish: LearnerRecord | null;
}

/** What stands for somebody new of whom the list does not say it. An empty cell of these says nothing, and changes nothing. */
export const wishDefaults = { goal: { goal: 'everyday', goalLevel: null }, mode: 'inPerson' } as const;

const personFields = personListFields<ImportedLearner, KnownLearner>(({ profile }) => profile);

/** Names are those of namespace `imports` under `field`. */
export const learnerListFields: ListFields<ImportedLearner, KnownLearner, ListContext> = {
  name: personFields.name,
  phone: personFields.phone,
  email: { said: (row) => row.email, stored: (row) => row.email, here: ({ person }) => person.contact.email },
  postcode: personFields.postcode,
  town: personFields.town,
  germanAssessed: {
    said: (row) => (row.german?.length ? row.german : undefined),
    stored: (row) => row.german,
    here: ({ profile }) => profile.german.filter((item) => item.source === 'assessed'),
    isSet: true,
  },
  otherLanguages: {
    said: (row) => row.otherLanguages,
    stored: (row) => row.otherLanguages,
    here: ({ profile }) => profile.otherLanguages,
    isSet: true,
  },
  goal: {
    said: (row) => row.goal ?? undefined,
    stored: (row) => row.goal,
    here: ({ wish }) => (wish === null ? null : { goal: wish.goal, goalLevel: wish.goalLevel }),
  },
  slots: { said: (row) => row.slots, stored: (row) => row.slots, here: ({ wish }) => wish?.slots ?? [], isSet: true },
  mode: { said: (row) => row.mode ?? undefined, stored: (row) => row.mode, here: ({ wish }) => wish?.mode ?? null },
};
