import type { ColumnPlan } from '#app/domain/imports/columns.ts';

/** Headings of lists of postings, the usual one first. A table of facts: add what a house really writes. */
const headings = {
  externalNumber: ['Stellennummer', 'Stellen-Nr.', 'Stellennr.', 'Stelle Nr.', 'Stellen-ID', 'Referenznummer', 'Ref.-Nr.', 'Referenz', 'Chiffre', 'Auftragsnummer', 'posting number'],
  companyName: ['Betrieb', 'Firma', 'Unternehmen', 'Arbeitgeber', 'Firmenname', 'Name des Betriebs', 'AG', 'company'],
  companyNumber: ['Betriebsnummer', 'Betriebs-Nr.', 'BTNR', 'BBNR', 'BNR', 'Betriebsnr.'],
  street: ['Straße', 'Str.', 'Anschrift', 'Adresse', 'Straße und Hausnummer'],
  postcode: ['PLZ', 'Postleitzahl'],
  town: ['Ort', 'Arbeitsort', 'Einsatzort', 'Stadt', 'PLZ Ort', 'PLZ/Ort', 'Ort der Tätigkeit', 'town', 'place'],
  kind: ['Art', 'Stellenart', 'Art der Stelle', 'Angebotsart', 'Angebot', 'Typ', 'kind'],
  title: ['Bezeichnung', 'Stellenbezeichnung', 'Titel', 'Stelle', 'Stellentitel', 'Beruf', 'Tätigkeit', 'Berufsbezeichnung', 'title'],
  mustSkills: ['Muss-Kenntnisse', 'Muss', 'Kenntnisse', 'Anforderungen', 'Muss-Anforderungen', 'zwingend', 'Voraussetzungen', 'Muss Kenntnisse'],
  niceSkills: ['Kann-Kenntnisse', 'Kann', 'Wünschenswert', 'von Vorteil', 'Kann-Anforderungen', 'Kann Kenntnisse', 'erwünscht'],
  german: ['Deutsch mindestens', 'Deutsch', 'Deutsch mind.', 'Mindest-Deutsch', 'Deutschniveau', 'Sprachniveau', 'Sprachniveau mindestens', 'Deutschkenntnisse'],
  licences: ['Führerschein', 'FS', 'Fahrerlaubnis', 'Führerscheinklasse'],
  seats: ['Plätze', 'Anzahl', 'Anzahl Plätze', 'Stellen', 'Anzahl Stellen', 'freie Plätze', 'Zahl der Plätze', 'seats'],
  startsOn: ['Beginn', 'ab', 'Start', 'Eintritt', 'Eintrittsdatum', 'Beginn am', 'Startdatum', 'zu besetzen ab', 'frühester Beginn'],
  endsOn: ['Ende', 'bis', 'Befristet bis', 'Enddatum', 'Ende am', 'Befristung'],
  weeks: ['Dauer Wochen', 'Dauer', 'Dauer in Wochen', 'Wochen', 'Dauer (Wo.)', 'Dauer Wo.'],
  workTime: ['Arbeitszeit', 'Stunden', 'Wochenstunden', 'Stunden/Woche', 'Umfang', 'VZ/TZ', 'Vollzeit/Teilzeit', 'Arbeitszeitmodell'],
  shifts: ['Schicht', 'Schichten', 'Lage der Arbeitszeit', 'Schichtmodell'],
  pay: ['Vergütung', 'Lohn', 'Gehalt', 'Bezahlung', 'Entgelt', 'Stundenlohn', 'Lohn/Gehalt', 'Bruttolohn', 'pay'],
  contact: ['Ansprechpartner', 'Ansprechpartner/in', 'Kontakt', 'Ansprechperson', 'Kontaktperson', 'contact'],
  contactPhone: ['Telefon', 'Tel.', 'Telefonnummer', 'Rufnummer', 'Tel.-Nr.'],
  contactEmail: ['E-Mail', 'Mail', 'E-Mail-Adresse'],
  description: ['Beschreibung', 'Aufgaben', 'Stellenbeschreibung', 'Bemerkung', 'Bemerkungen', 'Text', 'Tätigkeiten'],
  temporaryWork: ['Zeitarbeit', 'Arbeitnehmerüberlassung', 'ANÜ', 'AÜ'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type PostingColumn = keyof typeof headings;

export const postingColumns: ColumnPlan<PostingColumn> = {
  headings,
  key: 'externalNumber',
  required: ['companyName', 'title'],
  ignored: ['Zeile', 'Row', 'Was ist zu tun?', 'What to do', 'Nr.', 'lfd. Nr.', 'lfd.', '#', 'Pos.'],
};
