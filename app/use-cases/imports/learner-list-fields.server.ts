import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import type { ListFields } from '#app/domain/imports/list-field.ts';
import { canonical, type ListedField } from '#app/domain/imports/plan-import.ts';
import type { ImportedLearner } from '#app/domain/mentoring/import/parse-learner-row.ts';
import type { LearnerRecord } from '#db/queries/learner.ts';
import type { ProfileRecord } from '#db/queries/profile.ts';
import { listedPlace } from './list-words.server.ts';
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

/** What `wishDefaults` look like as fields, so that a later list that says more is no conflict. */
export function defaultWishFields(): Record<string, ListedField> {
  return Object.fromEntries(
    Object.entries(wishDefaults).map(([name, value]) => [name, { said: 'null', stored: canonical(value) }]),
  );
}

export const learnerListFields: ListFields<ImportedLearner, KnownLearner, ListContext> = {
  name: { said: (row) => row.name, stored: (row) => row.name, here: ({ person }) => ({ ...person.name }) },
  phone: { said: (row) => row.phone, stored: (row) => row.phone, here: ({ person }) => person.contact.phone },
  email: { said: (row) => row.email, stored: (row) => row.email, here: ({ person }) => person.contact.email },
  postcode: {
    said: (row) => row.postcode,
    stored: (row) => row.postcode,
    here: ({ person }) => person.contact.postcode,
  },
  town: {
    said: (row) => (row.town === undefined && row.quarter === undefined ? undefined : [row.town, row.quarter]),
    stored: (row, context) => listedPlace(row.town ?? null, learnerSpot(row, context)),
    here: ({ person, profile }) => listedPlace(person.contact.town, profile),
  },
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

/** Town and quarter of a row; nulls where nobody knows it. */
export function learnerSpot(row: ImportedLearner, { words }: ListContext) {
  return words.spot(row.town ?? null, row.quarter ?? null, row.postcode ?? null);
}
