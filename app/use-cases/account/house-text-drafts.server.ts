import type { HouseTextPage } from '#app/domain/account/house-text.ts';

/**
 * Drafts each house completes: `[[...]]` marks what only the house can know. Shown as drafts in demo mode,
 * written out by `npm run texts -- export <folder>`; production refuses to start with them.
 */
export const houseTextDrafts: Record<HouseTextPage, Partial<Record<'de' | 'en', string>>> = {
  imprint: {
    de: `## Angaben nach § 5 Digitale-Dienste-Gesetz

[[Name der Behörde]]
[[Straße und Hausnummer]]
[[Postleitzahl und Ort]]

## Vertreten durch

[[Name und Funktion]]

## Kontakt

Telefon: [[Telefonnummer]]
E-Mail: [[E-Mail-Adresse]]

## Aufsicht

[[Zuständige Aufsichtsbehörde]]

## Quellen

Orte: GeoNames, CC BY 4.0. Berufe: Klassifikation der Berufe 2010 der Bundesagentur für Arbeit und ESCO der Europäischen Kommission.`,
    en: `## Information according to section 5 of the German Digital Services Act

[[Name of the authority]]
[[Street and number]]
[[Postcode and town]]

## Represented by

[[Name and position]]

## Contact

Phone: [[phone number]]
E-mail: [[e-mail address]]

## Supervision

[[Supervisory authority]]

## Sources

Places: GeoNames, CC BY 4.0. Occupations: Classification of Occupations 2010 of the Federal Employment Agency and ESCO of the European Commission.`,
  },
  privacy: {
    de: `## Wer verantwortlich ist

[[Name und Anschrift der verantwortlichen Stelle]]

## Datenschutzbeauftragte oder Datenschutzbeauftragter

[[Name, Telefon, E-Mail]]

## Was wir verarbeiten und wozu

- Von Menschen, die Arbeit suchen: Berufe, Kenntnisse, Deutsch, Verfügbarkeit und Wohnort, damit passende Stellen gefunden werden. Name, Kontakt und Papiere liegen getrennt und verschlüsselt.
- Von Betrieben: Angaben zum Betrieb, zu Stellen und Ansprechpersonen.
- Von Sprachpatinnen und Sprachpaten: Kontakt, Sprachen und freie Zeiten.
- Von Mitarbeitenden: Konto, Aufgaben und ein Protokoll, wer welche Personendaten geöffnet hat.

## Was ein Betrieb sieht

Zuerst nur ein Profil ohne Namen, und nur zu einer eigenen Stelle. Name und Kontakt gibt eine Integrationsfachkraft erst frei, wenn die Person für genau diesen Betrieb Ja gesagt hat.

## Rechtsgrundlage

[[Rechtsgrundlagen, zum Beispiel § 35 SGB I, §§ 67 ff. SGB X, Artikel 6 Absatz 1 DSGVO]]

## Wie lange

[[Löschfristen des Hauses]]

## Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und eine Einwilligung jederzeit zurücknehmen. Ein Nein hat keine Nachteile. Beschweren können Sie sich bei [[zuständige Datenschutzaufsicht]].

## Cookies

Wir setzen nur Cookies, die für Anmeldung, Sprache und Darstellung nötig sind. Nichts wird zur Werbung ausgewertet.`,
    en: `## Who is responsible

[[Name and address of the controller]]

## Data protection officer

[[Name, phone, e-mail]]

## What we process and why

- Of people looking for work: occupations, skills, German, availability and place of residence, to find suitable positions. Name, contact and papers are kept apart and encrypted.
- Of companies: details of the company, its positions and contacts.
- Of language mentors: contact, languages and free times.
- Of staff: account, tasks and a log of who opened which personal data.

## What a company sees

At first only a profile without a name, and only for its own position. A caseworker releases name and contact only after the person has said yes to this very company.

## Legal basis

[[Legal bases, for example section 35 SGB I, sections 67 ff. SGB X, Article 6(1) GDPR]]

## How long

[[Deletion periods of the house]]

## Your rights

You can ask for access, correction, deletion and restriction, and withdraw a consent at any time. A No has no disadvantages. You can complain to [[data protection authority]].

## Cookies

We set only cookies that are needed for sign-in, language and appearance. Nothing is evaluated for advertising.`,
  },
  accessibility: {
    de: `## Erklärung zur Barrierefreiheit

[[Name der Behörde]] will, dass alle Menschen dieses Portal benutzen können. Grundlage sind das Behindertengleichstellungsgesetz und die BITV 2.0.

## Wie barrierefrei ist das Portal?

[[Ergebnis der Prüfung: vollständig, teilweise oder nicht vereinbar; Datum der Prüfung]]

## Was noch nicht barrierefrei ist

- [[Bekannte Barriere und Grund]]

## Eine Barriere melden

Am Ende jeder Seite finden Sie „Barriere melden“. Wir antworten innerhalb von zwei Wochen.

## Schlichtungsstelle

Wenn unsere Antwort Ihnen nicht hilft, können Sie sich an die Schlichtungsstelle wenden: [[Anschrift und Kontakt der Schlichtungsstelle]]`,
    en: `## Accessibility statement

[[Name of the authority]] wants everybody to be able to use this portal. The basis is German disability equality law and BITV 2.0.

## How accessible is the portal?

[[Result of the test: fully, partly or not compliant; date of the test]]

## What is not accessible yet

- [[Known barrier and reason]]

## Report a barrier

At the end of every page you find “Report a barrier”. We answer within two weeks.

## Arbitration

If our answer does not help you, you can turn to the arbitration body: [[address and contact]]`,
  },
  easyLanguage: {
    de: `## Was ist die Werkbrücke?

Die Werkbrücke ist eine Internet-Seite.
Sie hilft Menschen, Arbeit zu finden.

Viele Menschen suchen Arbeit.
Viele Betriebe suchen Menschen, die arbeiten.
Die Werkbrücke bringt sie zusammen.

## Wie geht das?

- Ihre Beraterin oder Ihr Berater schreibt auf, was Sie können.
- Die Werkbrücke sucht Stellen, die zu Ihnen passen.
- Sie sagen Ja oder Nein. Ein Nein ist immer in Ordnung.
- Der Betrieb sieht zuerst nicht Ihren Namen.
- Erst wenn Sie Ja sagen, bekommt der Betrieb Ihren Namen.

## Wer hilft mir?

[[Name, Telefon und Öffnungszeiten]]`,
  },
};
