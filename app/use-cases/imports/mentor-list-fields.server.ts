import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import { canonical, type ListedField } from '#app/domain/imports/plan-import.ts';
import type { ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import type { MentorRecord } from '#db/queries/mentor.ts';
import type { FoundSpot, ListWords } from './list-words.server.ts';

/** What the portal knows of a volunteer the list may speak of. */
export interface KnownMentor {
  readonly mentor: MentorRecord;
  readonly person: { readonly name: PersonName; readonly contact: PersonContact };
}

/** What turns a list's words into what is stored. */
export interface MentorListContext {
  readonly words: ListWords;
}

/** What stands for somebody new of whom the list does not say it. An empty cell of these says nothing, and changes nothing. */
export const mentorDefaults = { offers: ['languagePractice'], mode: 'inPerson', capacity: 1 } as const;

interface MentorListField {
  readonly said: (row: ImportedMentor) => unknown;
  readonly stored: (row: ImportedMentor, context: MentorListContext) => unknown;
  readonly here: (known: KnownMentor) => unknown;
  /** Order means nothing. */
  readonly isSet?: true;
}

/** What `mentorDefaults` look like as fields, so that a later list that says more is no conflict. */
export function defaultMentorFields(): Record<string, ListedField> {
  return Object.fromEntries(
    Object.entries(mentorDefaults).map(([name, value]) => [name, { said: 'null', stored: canonical(value, true) }]),
  );
}

/** Names are those of namespace `imports` under `field`. */
const mentorListFields: Readonly<Record<string, MentorListField>> = {
  name: { said: (row) => row.name, stored: (row) => row.name, here: ({ person }) => ({ ...person.name }) },
  phone: { said: (row) => row.phone, stored: (row) => row.phone, here: ({ person }) => person.contact.phone },
  postcode: {
    said: (row) => row.postcode,
    stored: (row) => row.postcode,
    here: ({ person }) => person.contact.postcode,
  },
  town: {
    said: (row) => (row.town === undefined && row.quarter === undefined ? undefined : [row.town, row.quarter]),
    stored: (row, context) => placeOf(row.town ?? null, mentorSpot(row, context)),
    here: ({ person, mentor }) => placeOf(person.contact.town, mentor),
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

/** Where she is: a place that is known, however it is written; else what was written. */
function placeOf(town: string | null, { placeId, quarterId }: FoundSpot) {
  return placeId === null ? town : { placeId, quarterId };
}

/** Town and quarter of a row; nulls where nobody knows it. */
export function mentorSpot(row: ImportedMentor, { words }: MentorListContext) {
  return words.spot(row.town ?? null, row.quarter ?? null, row.postcode ?? null);
}

/** The fields a row of the list has, as canonical texts: what it said and what would be stored. */
export function listedMentor(row: ImportedMentor, context: MentorListContext): Record<string, ListedField> {
  const listed: Record<string, ListedField> = {};
  for (const [name, field] of Object.entries(mentorListFields)) {
    const said = field.said(row);
    if (said === undefined) continue;
    listed[name] = { said: canonical(said, field.isSet), stored: canonical(field.stored(row, context), field.isSet) };
  }
  return listed;
}

/** The same fields as they are stored now. */
export function knownMentorFields(known: KnownMentor): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mentorListFields).map(([name, field]) => [name, canonical(field.here(known), field.isSet)]),
  );
}
