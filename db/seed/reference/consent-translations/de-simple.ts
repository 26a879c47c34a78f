import type { ConsentParagraphs } from './translated-purposes.ts';

/** Easy German. Reviewed by nobody. */
export default {
  namelessProfile: [
    'Dürfen wir mit einem Profil ohne Ihren Namen Arbeit für Sie suchen?',
    'Im Profil steht: was Sie können, welche Arbeit Sie suchen, wie gut Sie Deutsch sprechen, wann Sie Zeit haben und wie weit Sie fahren können.',
    'Nicht im Profil stehen: Ihr Name, Ihre Adresse, Ihre Telefonnummer, Ihr Alter und Ihr Land.',
    'Ihre Beratung und der Arbeitgeber-Service sehen das Profil. Firmen, die wir geprüft haben, sehen nur: Wie viele ähnliche Profile gibt es? Also Beruf, Deutsch, Gegend und eine Zahl. Ihr eigenes Profil sieht eine Firma erst, wenn Sie zu einer Stelle noch einmal Ja sagen.',
    'Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.',
    'Sie können Ihr Ja immer zurücknehmen. Dann sucht niemand mehr mit dem Profil.',
  ],
  detailedProfile: [
    'Sollen Firmen Ihr langes Profil ohne Namen sehen können?',
    'Firmen, die wir geprüft haben, sehen dann Ihr Profil allein: Ihre Berufe und was Sie können. Wie gut Sie Deutsch hören, lesen, schreiben und sprechen, und woher wir das wissen. Wie lange Sie ungefähr gearbeitet haben. Führerscheine, Arbeits-Zeiten und Stunden. Ab welchem Monat Sie Zeit haben. Ihren Kreis oder Ihre Stadt und wie weit Sie fahren können.',
    'Nicht im Profil stehen: Ihr Name, Ihre Adresse, Ihr Alter, Ihr Land, Ihre Muttersprache und frühere Firmen.',
    'Wer Sie kennt, kann Sie vielleicht erkennen: zum Beispiel ein früherer Kollege. Wir zeigen Ihnen vorher genau, was die Firmen sehen.',
    'Sie sagen Nein? Dann wird Ihr Profil nur mitgezählt: Firmen sehen, wie viele ähnliche Profile es gibt. Ihr Profil sehen sie nicht.',
    'Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.',
    'Sie können Ihr Ja immer zurücknehmen. Dann sieht keine Firma mehr das lange Profil.',
  ],
  proposal: [
    'Darf die Firma {{company}} Ihr Profil ohne Namen sehen? Es geht um die Arbeit „{{posting}}“.',
    'Die Firma liest: wie viel Sie von dem können, was sie braucht. Wie gut Ihr Deutsch ist. Ob die Arbeits-Zeit und der Weg passen. Wann Sie ungefähr anfangen können.',
    'Die Firma liest nicht: Ihren Namen, Ihre Adresse, Ihre Telefonnummer, Ihr Alter, Ihr Land, Ihre Papiere und Ihr Geld vom Amt.',
    'Möchte die Firma Sie kennenlernen? Dann fragen wir Sie noch einmal. Erst dann bekommt die Firma Ihren Vornamen und einen Kontakt.',
    'Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.',
    'Sie können Ihr Ja immer zurücknehmen. Dann sieht die Firma das Profil nicht mehr.',
  ],
  introduction: [
    'Die Firma {{company}} möchte Sie kennenlernen. Es geht um die Arbeit „{{posting}}“. Dürfen wir der Firma Ihren Kontakt geben?',
    'Die Firma bekommt: Ihren Vornamen. Ihre Telefonnummer oder E-Mail-Adresse, so wie Sie es möchten (oder sie spricht mit Ihrer Beratung). Was Sie von dem können, was sie braucht. Wie gut Sie Deutsch hören, lesen, schreiben und sprechen.',
    'Die Firma bekommt nicht: Ihre Akte, Ihre Papiere und Angaben zu Ihrem Geld.',
    'Die Firma darf das nur für diese Arbeit benutzen. Sie darf es niemandem sagen.',
    'Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.',
    'Sie können Ihr Ja immer zurücknehmen. Was die Firma schon gelesen hat, hat sie gelesen. Wir sagen ihr: Sie muss es löschen.',
  ],
  aftercare: [
    'Dürfen wir nach dem Start fragen: Wie geht es bei der Arbeit? Nach 2 Wochen und nach 1, 3, 5, 6 und 12 Monaten, auch wenn Sie kein Geld vom Amt mehr bekommen?',
    'Wir fragen Sie: Arbeiten Sie noch dort? Brauchen Sie Hilfe? Wir fragen auch die Firma: Arbeiten Sie noch dort? Wie geht es? Die Firma liest Ihre Antworten nicht. Wir zählen auch: Wie viele Menschen behalten ihre Arbeit? Ohne Ihren Namen.',
    'Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.',
    'Sie können Ihr Ja immer zurücknehmen. Dann fragen wir nicht mehr.',
  ],
} satisfies ConsentParagraphs;
