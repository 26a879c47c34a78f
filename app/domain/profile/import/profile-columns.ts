import type { ColumnPlan } from '#app/domain/imports/columns.ts';

/** Headings of lists of people, the usual one first. A table of facts: add what a house really writes. */
const headings = {
  customerNumber: ['Kundennummer', 'Kundennr.', 'Kunden-Nr.', 'Kd.-Nr.', 'KdNr', 'KNR', 'Kunden-ID', 'Kundennummer BA', 'BA-Kundennummer', 'Kunden Nummer', 'customer number'],
  lastName: ['Nachname', 'Name', 'Familienname', 'Zuname', 'Name, Vorname', 'Nachname, Vorname', 'Kundenname', 'last name', 'surname'],
  firstName: ['Vorname', 'Vornamen', 'Rufname', 'Vorname(n)', 'first name'],
  birthOn: ['Geburtsdatum', 'geb. am', 'geb.', 'Geb.-Datum', 'Geb.dat.', 'Geburtstag', 'geboren am', 'GebDat', 'GebDatum', 'date of birth'],
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'email'],
  phone: ['Telefon', 'Tel.', 'Tel.-Nr.', 'Telefonnummer', 'Telefonnr.', 'Handy', 'Handynummer', 'Mobil', 'Mobilnummer', 'Rufnummer', 'phone'],
  street: ['Straße', 'Str.', 'Anschrift', 'Adresse', 'Straße und Hausnummer', 'Straße, Hausnummer', 'Straße Hausnr.', 'street'],
  postcode: ['PLZ', 'Postleitzahl', 'postcode'],
  town: ['Wohnort', 'Ort', 'Stadt', 'Wohnort/Stadt', 'Gemeinde', 'PLZ Ort', 'PLZ/Ort', 'PLZ Wohnort', 'town', 'place'],
  quarter: ['Stadtteil', 'Stadtbezirk', 'Ortsteil', 'Bezirk'],
  occupation: ['Beruf', 'Zielberuf', 'Wunschberuf', 'Hauptberuf', 'Berufswunsch', 'Tätigkeit', 'Beruf 1', 'erster Beruf', 'Berufsbezeichnung', 'occupation'],
  otherOccupations: ['Weiterer Beruf', 'Weitere Berufe', 'Beruf 2', 'Zweitberuf', '2. Beruf', 'Alternativberuf', 'Alternativberufe', 'auch möglich'],
  skills: ['Kenntnisse', 'Fähigkeiten', 'Kompetenzen', 'Fertigkeiten', 'Kenntnisse und Fertigkeiten', 'Kenntnisse/Fertigkeiten', 'Skills', 'Qualifikationen'],
  attestedLevel: ['Deutsch lt. Zertifikat', 'Deutsch laut Zertifikat', 'Deutsch Zertifikat', 'Sprachniveau', 'Deutschniveau', 'Deutsch', 'Sprachstand', 'Deutsch (Zertifikat)', 'Niveau', 'Zertifikatsniveau', 'GER', 'Niveau lt. Zertifikat', 'Sprachniveau lt. Zertifikat'],
  certificate: ['Zertifikat', 'Sprachzertifikat', 'Zertifikatsart', 'Zertifikat von', 'Art des Zertifikats', 'Prüfung'],
  certificateOn: ['Zertifikat vom', 'Zertifikatsdatum', 'Zertifikat Datum', 'Zertifikat am', 'Prüfung am', 'Prüfungsdatum', 'Datum Zertifikat'],
  listening: ['Hören', 'Hörverstehen', 'Hörverständnis', 'Deutsch Hören'],
  reading: ['Lesen', 'Leseverstehen', 'Leseverständnis', 'Deutsch Lesen'],
  writing: ['Schreiben', 'Schriftlicher Ausdruck', 'Deutsch Schreiben', 'schriftlich'],
  speaking: ['Sprechen', 'Mündlicher Ausdruck', 'Deutsch Sprechen', 'mündlich'],
  assessor: ['Beobachtet von', 'Einschätzung von', 'Eingeschätzt von', 'Einschätzung durch', 'Beurteilt von', 'Beobachter'],
  assessedOn: ['Beobachtet am', 'Einschätzung vom', 'Einschätzung am', 'Eingeschätzt am', 'Datum Einschätzung', 'beobachtet am/im'],
  otherLanguages: ['Sprachen', 'Weitere Sprachen', 'Fremdsprachen', 'Andere Sprachen', 'Sprachkenntnisse', 'Muttersprache'],
  course: ['Kurs', 'Aktueller Kurs', 'Sprachkurs', 'laufender Kurs', 'Kursart', 'Maßnahme Kurs'],
  courseUntilOn: ['Kurs bis', 'Kursende', 'Kurs endet', 'Kurs endet am', 'Ende Kurs', 'Kurs Ende', 'Sprachkurs bis'],
  courseExamOn: ['Prüfungstermin', 'Kursprüfung', 'Prüfung geplant am'],
  availableFrom: ['Verfügbar ab', 'frei ab', 'verfügbar', 'Einsetzbar ab', 'Arbeitsbeginn ab', 'Beginn möglich ab', 'ab wann', 'Verfügbarkeit'],
  workTime: ['Arbeitszeit', 'Arbeitszeitwunsch', 'Zeitmodell', 'Stunden', 'Stunden/Woche', 'Wochenstunden', 'VZ/TZ', 'Vollzeit/Teilzeit', 'Umfang'],
  shifts: ['Schicht', 'Schichten', 'Schichtbereitschaft', 'Lage der Arbeitszeit'],
  licences: ['Führerschein', 'Führerscheine', 'FS', 'Fahrerlaubnis', 'Führerscheinklasse', 'Führerscheinklassen', 'FS-Klasse'],
  hasCar: ['PKW', 'Pkw vorhanden', 'Auto', 'eigener PKW', 'Auto vorhanden', 'Fahrzeug', 'mobil mit PKW'],
  maxKm: ['max. Entfernung km', 'max. Entfernung', 'Entfernung', 'Entfernung km', 'Umkreis', 'Umkreis km', 'Radius', 'Radius km', 'Mobilität km', 'Pendelbereitschaft', 'Pendelbereitschaft km', 'max. Entf.', 'max. Entf. km', 'maximale Entfernung', 'max km', 'km'],
  experienceYears: ['Berufserfahrung Jahre', 'Berufserfahrung', 'Berufserfahrung in Jahren', 'BE Jahre', 'Erfahrung', 'Erfahrung Jahre', 'Jahre Berufserfahrung'],
  wantedKinds: ['Gewünschte Art', 'Sucht', 'Gesucht wird', 'Art der Stelle', 'Wunsch'],
  residenceStatus: ['Aufenthalt', 'Aufenthaltsstatus', 'Aufenthaltstitel', 'Status', 'Titel', 'Aufenthaltsrecht'],
  residenceUntilOn: ['Aufenthalt bis', 'Titel bis', 'Aufenthaltstitel bis', 'gültig bis', 'Aufenthaltstitel gültig bis', 'Aufenthalt gültig bis'],
  permitText: ['Nebenbestimmung', 'Nebenbestimmungen', 'Auflage', 'Arbeitserlaubnis', 'Erwerbstätigkeit'],
  enteredOn: ['Einreise', 'Einreisedatum', 'Einreise am', 'in Deutschland seit'],
  caseworker: ['Betreuer/in', 'Betreuer', 'Betreuung', 'IFK', 'Integrationsfachkraft', 'Vermittler/in', 'Vermittler', 'Arbeitsvermittler/in', 'Fallmanager/in', 'Fallmanager', 'Ansprechpartner/in', 'Ansprechpartner', 'Sachbearbeiter', 'zuständig', 'Betreuer/-in', 'pAp', 'Hauptbetreuer'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ProfileColumn = keyof typeof headings;

export const profileColumns: ColumnPlan<ProfileColumn> = {
  headings,
  key: 'customerNumber',
  required: ['lastName'],
  ignored: ['Zeile', 'Row', 'Was ist zu tun?', 'What to do', 'Nr.', 'lfd. Nr.', 'lfd.', '#', 'Pos.'],
};
