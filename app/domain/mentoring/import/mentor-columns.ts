import type { ColumnPlan } from '#app/domain/imports/columns.ts';

/** Headings of lists of volunteers, the usual one first. A table of facts: add what a house really writes. */
const headings = {
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'Email', 'email'],
  lastName: ['Name', 'Nachname', 'Familienname', 'Name, Vorname', 'Ehrenamtliche', 'Freiwillige', 'last name'],
  firstName: ['Vorname', 'Rufname', 'first name'],
  phone: ['Telefon', 'Tel.', 'Telefonnummer', 'Handy', 'Mobil', 'Rufnummer', 'phone'],
  postcode: ['PLZ', 'Postleitzahl', 'postcode'],
  town: ['Ort', 'Wohnort', 'Stadt', 'Gemeinde', 'PLZ Ort', 'PLZ/Ort', 'town', 'place'],
  quarter: ['Stadtteil', 'Stadtbezirk', 'Ortsteil', 'Bezirk'],
  offers: ['Angebot', 'Angebote', 'bietet an', 'Aufgabe', 'Aufgaben', 'Einsatz', 'Tätigkeit', 'Einsatzbereich'],
  languages: ['Sprachen', 'Weitere Sprachen', 'Fremdsprachen', 'Sprachkenntnisse', 'spricht'],
  slots: ['Zeiten', 'Zeit', 'Verfügbarkeit', 'Wochentage', 'wann', 'Tage', 'Mögliche Zeiten'],
  mode: ['Art der Treffen', 'Treffen', 'Form', 'online/persönlich', 'Art'],
  maxKm: ['Umkreis', 'Umkreis km', 'Entfernung km', 'max. Entfernung', 'Radius', 'km'],
  capacity: ['Plätze', 'Anzahl Lernende', 'Lernende', 'Kapazität', 'Anzahl'],
  registeredOn: ['Angemeldet am', 'Anmeldung', 'seit', 'dabei seit', 'Eintritt', 'Datum'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type MentorColumn = keyof typeof headings;

/** The address is the key: volunteers have no number, and she signs in with it. */
export const mentorColumns: ColumnPlan<MentorColumn> = {
  headings,
  key: 'email',
  required: ['lastName'],
  ignored: ['Zeile', 'Row', 'Was ist zu tun?', 'What to do', 'Nr.', 'lfd. Nr.', 'lfd.', '#', 'Pos.'],
};
