import type { HouseTextPage } from '#app/domain/account/house-text.ts';

/** A draft of one legal page. Gaps stand in `[[...]]`; as long as one is left the page says so and production does not start. */
export interface HouseTextDraft {
  readonly page: HouseTextPage;
  readonly locale: 'de' | 'en';
  /** Paragraphs divided by blank lines, `## ` headlines, `- ` lists. */
  readonly body: string;
}

const imprintDe = `## Anbieter

[[Name der Behörde]]
[[Straße und Hausnummer]]
[[Postleitzahl und Ort]]

## Kontakt

Telefon: [[Telefonnummer]]
E-Mail: [[E-Mail-Adresse]]

## Vertretungsberechtigt

[[Name und Funktion der Leitung]]

## Verantwortlich für den Inhalt nach § 18 Absatz 2 Medienstaatsvertrag

[[Name und Anschrift]]

## Umsatzsteuer-Identifikationsnummer

[[Nummer, falls vorhanden]]

## Quellen

Ortsdaten: GeoNames, Lizenz CC BY 4.0. Gestaltung auf der Grundlage von KERN, Lizenz EUPL 1.2. Schrift: Fira Sans, SIL Open Font License 1.1.`;

const imprintEn = `## Provider

[[Name of the authority]]
[[Street and number]]
[[Postcode and town]]

## Contact

Phone: [[Phone number]]
E-mail: [[E-mail address]]

## Represented by

[[Name and function]]

## Responsible for the content (section 18 (2) Medienstaatsvertrag)

[[Name and address]]

## VAT identification number

[[Number, if there is one]]

## Sources

Places: GeoNames, licence CC BY 4.0. Design based on KERN, licence EUPL 1.2. Typeface: Fira Sans, SIL Open Font License 1.1.`;

const privacyDe = `## Wer ist verantwortlich?

[[Name und Anschrift der verantwortlichen Stelle]]

## Wen können Sie fragen?

Datenschutzbeauftragte oder Datenschutzbeauftragter: [[Name, Telefon, E-Mail]]

## Welche Angaben speichern wir und wozu?

- Von Menschen, die Arbeit suchen: was sie können, wann und wo sie arbeiten möchten. Damit suchen wir passende Stellen. Name und Kontakt liegen getrennt davon und verschlüsselt.
- Von Betrieben: Name, Anschrift, Ansprechperson und die Stellen. Damit machen wir Vorschläge.
- Von Sprachpatinnen und Sprachpaten: Name, Kontakt und Zeiten. Damit bringen wir sie mit Lernenden zusammen.
- Von Beschäftigten: Name, dienstliche Adresse und was sie im Portal ändern.

## Wer sieht was?

Ein Betrieb sieht ein Profil ohne Namen, und nur für seine eigene Stelle. Name und Kontakt erhält er erst, wenn die Person für genau diesen Betrieb zugestimmt hat. Wer was angesehen oder freigegeben hat, wird protokolliert.

## Rechtsgrundlage

[[Rechtsgrundlagen, geprüft von der oder dem Datenschutzbeauftragten]]

## Wie lange?

[[Löschfristen des Hauses]]

## Ihre Rechte

Sie können Auskunft verlangen, Angaben berichtigen oder löschen lassen, der Verarbeitung widersprechen und jede Einwilligung mit Wirkung für die Zukunft widerrufen. Ein Widerruf hat keine Folgen für Ihr Geld. Sie können sich bei der Aufsichtsbehörde beschweren: [[Aufsichtsbehörde mit Anschrift]]

## Cookies

Wir verwenden nur Cookies, ohne die das Portal nicht arbeitet: für Ihre Anmeldung, für Sprache und Darstellung und für einen Hinweis nach dem Speichern. Wir messen keine Besuche und binden nichts von anderen Anbietern ein.`;

const privacyEn = `## Who is responsible?

[[Name and address of the controller]]

## Whom can you ask?

Data protection officer: [[Name, phone, e-mail]]

## What do we store, and what for?

- Of people looking for work: what they can do, when and where they want to work. We use it to find fitting positions. Name and contact are stored apart from it and encrypted.
- Of employers: name, address, contact person and positions. We use it to make proposals.
- Of language mentors: name, contact and times. We use it to bring them together with learners.
- Of staff: name, office address and what they change in the portal.

## Who sees what?

An employer sees a profile without a name, and only for its own position. It receives name and contact only after the person has agreed for exactly this employer. Who has looked at or released what is logged.

## Legal basis

[[Legal bases, checked by the data protection officer]]

## How long?

[[Retention periods of the house]]

## Your rights

You can ask for access, correction and deletion, object to the processing and withdraw any consent for the future. Withdrawing has no consequences for your money. You can complain to the supervisory authority: [[Supervisory authority with address]]

## Cookies

We only use cookies the portal cannot work without: for your sign-in, for language and appearance and for a notice after saving. We do not measure visits and embed nothing of other providers.`;

const accessibilityDe = `[[Name der Behörde]] möchte dieses Portal barrierefrei zugänglich machen. Diese Erklärung gilt für die Werkbrücke.

## Wie barrierefrei ist das Portal?

Grundlage sind die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen und die Web Content Accessibility Guidelines 2.2, Stufe AA. Ergebnis der Prüfung: [[vereinbar / teilweise vereinbar / nicht vereinbar]], geprüft am [[Datum]] durch [[Selbstbewertung oder Prüfstelle]].

## Was ist noch nicht barrierefrei?

- [[Inhalt, Grund und barrierefreie Alternative]]

## Barriere melden

Schreiben Sie uns über „Barriere melden“ am Ende jeder Seite, oder rufen Sie an: [[Telefonnummer]]. Wir antworten innerhalb von zwei Wochen.

## Ombudsstelle

Wenn unsere Antwort Ihnen nicht hilft, wenden Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen: [[aktuelle Anschrift]]`;

const accessibilityEn = `[[Name of the authority]] wants to make this portal accessible to everybody. This statement applies to Werkbrücke.

## How accessible is the portal?

The basis is the accessible information technology ordinance of North Rhine-Westphalia and the Web Content Accessibility Guidelines 2.2, level AA. Result: [[compliant / partly compliant / not compliant]], checked on [[date]] by [[self-assessment or test centre]].

## What is not accessible yet?

- [[Content, reason and accessible alternative]]

## Report a barrier

Write to us with "Report a barrier" at the end of every page, or call: [[Phone number]]. We answer within two weeks.

## Ombuds office

If our answer does not help you, turn to the ombuds office for accessible information technology of North Rhine-Westphalia: [[current address]]`;

const easyDe = `## Was ist die Werkbrücke?

Die Werkbrücke ist eine Internet-Seite.
Die Werkbrücke hilft Menschen, Arbeit zu finden.
Die Werkbrücke hilft Firmen, Menschen für die Arbeit zu finden.

## Wie geht das?

Eine Firma sucht einen Menschen für eine Arbeit.
Das Jobcenter schlägt Menschen vor.
Die Firma sieht zuerst keinen Namen.
Die Firma sieht nur: Was kann der Mensch?

## Sie bestimmen

Sie sagen Ja: Dann darf die Firma Ihren Namen wissen.
Sie sagen Nein: Dann erfährt die Firma Ihren Namen nicht.
Ihr Nein hat keine Folgen für Ihr Geld.

## Sie haben Fragen?

Dann rufen Sie an: [[Telefonnummer]]
[[Prüfvermerk: Text durch eine Prüfgruppe für Leichte Sprache gelesen]]`;

const easyEn = `## What is Werkbrücke?

Werkbrücke is a website.
Werkbrücke helps people find work.
Werkbrücke helps companies find people.

## How does it work?

A company looks for a person for a job.
The jobcenter suggests people.
At first the company sees no name.
The company only sees: What can the person do?

## You decide

You say yes: Then the company may know your name.
You say no: Then the company does not learn your name.
Your no has no consequences for your money.

## Do you have questions?

Then call: [[Phone number]]`;

/** The drafts every house starts from. Written for this portal, not legally reviewed. */
export const houseTextDrafts: readonly HouseTextDraft[] = [
  { page: 'imprint', locale: 'de', body: imprintDe },
  { page: 'imprint', locale: 'en', body: imprintEn },
  { page: 'privacy', locale: 'de', body: privacyDe },
  { page: 'privacy', locale: 'en', body: privacyEn },
  { page: 'accessibility', locale: 'de', body: accessibilityDe },
  { page: 'accessibility', locale: 'en', body: accessibilityEn },
  { page: 'easyLanguage', locale: 'de', body: easyDe },
  { page: 'easyLanguage', locale: 'en', body: easyEn },
];
