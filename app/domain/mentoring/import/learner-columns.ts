import type { ColumnPlan } from '#app/domain/imports/columns.ts';

/** Headings of lists of learners a volunteer organisation keeps, the usual one first. A table of facts: add what a house really writes. */
const headings = {
  number: [
    'Nummer',
    'Lernenden-Nummer',
    'Nummer Lernende',
    'Teilnehmernummer',
    'Teilnehmer-Nr.',
    'TN-Nr.',
    'TN-Nummer',
    'Kennung',
    'Kontakt-ID',
    'ID',
    'number',
  ],
  lastName: [
    'Nachname',
    'Name',
    'Familienname',
    'Name, Vorname',
    'Lernende',
    'Lernende/r',
    'Teilnehmende',
    'last name',
  ],
  firstName: ['Vorname', 'Rufname', 'first name'],
  phone: ['Telefon', 'Tel.', 'Telefonnummer', 'Handy', 'Handynummer', 'Mobil', 'Rufnummer', 'phone'],
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'email'],
  postcode: ['PLZ', 'Postleitzahl', 'postcode'],
  town: ['Ort', 'Wohnort', 'Stadt', 'Gemeinde', 'PLZ Ort', 'PLZ/Ort', 'town', 'place'],
  quarter: ['Stadtteil', 'Stadtbezirk', 'Ortsteil', 'Bezirk'],
  german: ['Deutsch', 'Sprachniveau', 'Niveau', 'Deutschniveau', 'Sprachstand', 'Deutschkenntnisse', 'Stufe'],
  otherLanguages: ['Sprachen', 'Weitere Sprachen', 'Muttersprache', 'Erstsprache', 'Herkunftssprache', 'spricht'],
  goal: ['Ziel', 'Lernziel', 'Was üben?', 'Wunsch', 'Bedarf', 'möchte üben'],
  slots: ['Zeiten', 'Zeit', 'Verfügbarkeit', 'Wochentage', 'wann', 'Tage', 'Mögliche Zeiten'],
  mode: ['Art der Treffen', 'Treffen', 'Form', 'online/persönlich', 'Art'],
  waitingSince: ['Wartet seit', 'Angemeldet am', 'Anmeldung', 'gemeldet am', 'seit', 'Datum'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type LearnerColumn = keyof typeof headings;

/**
 * The number the house gave her is the key: telephones and addresses change and are shared in families. Running numbers are
 * none: sorted anew they mean somebody else.
 */
export const learnerColumns: ColumnPlan<LearnerColumn> = {
  headings,
  key: 'number',
  required: ['lastName'],
  ignored: ['Zeile', 'Row', 'Was ist zu tun?', 'What to do', 'Nr.', 'lfd. Nr.', 'lfd.', '#', 'Pos.'],
};
