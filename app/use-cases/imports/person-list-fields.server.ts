import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import type { ListField } from '#app/domain/imports/list-field.ts';
import { canonical, type ListedField } from '#app/domain/imports/plan-import.ts';
import { listedPlace, type FoundSpot, type ListedSpot } from './list-words.server.ts';
import type { ListContext } from './read-people-list.server.ts';

/** Who a row is about and how to reach her. */
interface ListedPerson extends ListedSpot {
  readonly name?: PersonName;
  readonly phone?: string | null;
}

interface KnownPerson {
  readonly person: { readonly name: PersonName; readonly contact: PersonContact };
}

type PersonField = 'name' | 'phone' | 'postcode' | 'town';

/** What every list of learners and volunteers says. @param spotOf where somebody who is here lives, as it is stored */
export function personListFields<Row extends ListedPerson, Known extends KnownPerson>(
  spotOf: (known: Known) => FoundSpot,
): Record<PersonField, ListField<Row, Known, ListContext>> {
  return {
    name: { said: (row) => row.name, stored: (row) => row.name, here: ({ person }) => ({ ...person.name }) },
    phone: { said: (row) => row.phone, stored: (row) => row.phone, here: ({ person }) => person.contact.phone },
    postcode: {
      said: (row) => row.postcode,
      stored: (row) => row.postcode,
      here: ({ person }) => person.contact.postcode,
    },
    town: {
      said: (row) => (row.town === undefined && row.quarter === undefined ? undefined : [row.town, row.quarter]),
      stored: (row, { words }) => listedPlace(row.town ?? null, words.spot(row)),
      here: (known) => listedPlace(known.person.contact.town, spotOf(known)),
    },
  };
}

/** What stands for somebody new of whom the list does not say it, as fields: so a later list that says more is no conflict. */
export function defaultFields(defaults: Readonly<Record<string, unknown>>): Record<string, ListedField> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { said: 'null', stored: canonical(value, true) }]),
  );
}
