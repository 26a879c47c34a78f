import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { ConsentLanguage, ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { Handle } from '../../client.ts';
import { consentTexts } from '../../schema/consent.ts';
import arabic from './consent-translations/ar.ts';
import easyGerman from './consent-translations/de-simple.ts';
import persian from './consent-translations/fa.ts';
import russian from './consent-translations/ru.ts';
import turkish from './consent-translations/tr.ts';
import type { ConsentParagraphs } from './consent-translations/translated-purposes.ts';
import ukrainian from './consent-translations/uk.ts';

const translations: readonly (readonly [ConsentLanguage, ConsentParagraphs])[] = [
  ['de-simple', easyGerman],
  ['uk', ukrainian],
  ['ar', arabic],
  ['fa', persian],
  ['tr', turkish],
  ['ru', russian],
];

/**
 * What a person agrees to, in the words she reads or hears: one purpose per text. `{{company}}` and `{{posting}}` are
 * filled in when the text is shown. Paragraphs: the question, what is seen, what is not, what there is to know. A changed text is a new version; what was agreed to before keeps its own.
 * None of these has been reviewed: pages mark them as drafts.
 */
export const consentTextBodies: readonly {
  readonly purpose: ConsentPurpose;
  readonly language: ConsentLanguage;
  readonly body: string;
}[] = [
  {
    purpose: 'namelessProfile',
    language: 'de',
    body: [
      'Dürfen wir ein Profil ohne Ihren Namen anlegen und damit Arbeit für Sie suchen?',
      'In dem Profil steht, was Sie können, welche Arbeit Sie suchen, wie gut Sie Deutsch sprechen, wann Sie Zeit haben und wie weit Sie fahren können.',
      'Ihr Name, Ihre Adresse, Ihre Telefonnummer, Ihr Alter und Ihre Herkunft stehen nicht darin.',
      'Ihre Integrationsfachkraft und der Arbeitgeber-Service sehen das Profil. Firmen, die wir geprüft haben, sehen nur, wie viele ähnliche Profile es gibt: Beruf, Deutsch, Gegend und eine Zahl. Ihr eigenes Profil sieht eine Firma erst, wenn Sie zu einer bestimmten Stelle noch einmal Ja sagen.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können Ihr Ja jederzeit zurücknehmen. Dann nehmen wir das Profil sofort aus der Suche.',
    ].join('\n\n'),
  },
  {
    purpose: 'namelessProfile',
    language: 'en',
    body: [
      'May we set up a profile without your name and use it to look for work for you?',
      'The profile says what you can do, which work you are looking for, how well you speak German, when you have time and how far you can travel.',
      'Your name, address, phone number, age and origin are not in it.',
      'Your caseworker and the employer service see the profile. Companies we have checked only see how many similar profiles there are: occupation, German, area and a number. A company sees your own profile only after you have said yes again, to one particular job.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can take back your yes at any time. We then take the profile out of the search at once.',
    ].join('\n\n'),
  },
  {
    purpose: 'detailedProfile',
    language: 'de',
    body: [
      'Sollen Firmen Ihr Profil ohne Namen ausführlich sehen können?',
      'Dann sehen Firmen, die wir geprüft haben, Ihr Profil einzeln: Ihre Berufe und Kenntnisse, Ihr Deutsch im Hören, Lesen, Schreiben und Sprechen und woher wir es wissen, wie lange Sie ungefähr gearbeitet haben, Führerscheine, Schichten und Stunden, ab welchem Monat Sie Zeit haben, Ihren Kreis oder Ihre Stadt und wie weit Sie fahren können.',
      'Ihr Name, Ihre Adresse, Ihr Alter, Ihre Herkunft, Ihre Muttersprache und frühere Firmen stehen nicht darin.',
      'Wer Sie kennt, kann Sie vielleicht erkennen: zum Beispiel jemand, der mit Ihnen gearbeitet hat. Wir zeigen Ihnen vorher genau, was die Firmen sehen.',
      'Ohne dieses Ja zählt Ihr Profil nur mit: Firmen sehen dann, wie viele ähnliche Profile es gibt, aber nicht Ihres.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können Ihr Ja jederzeit zurücknehmen. Dann sieht keine Firma mehr das ausführliche Profil.',
    ].join('\n\n'),
  },
  {
    purpose: 'detailedProfile',
    language: 'en',
    body: [
      'Shall companies be able to see your profile without a name in detail?',
      'Companies we have checked then see your profile by itself: your occupations and skills, your German in listening, reading, writing and speaking and how we know it, roughly how long you have worked, licences, shifts and hours, from which month you have time, your district or city and how far you can travel.',
      'Your name, address, age, origin, native language and former companies are not in it.',
      'Somebody who knows you may be able to recognise you: for example somebody who worked with you. We show you beforehand exactly what companies see.',
      'Without this yes your profile is only counted: companies then see how many similar profiles there are, but not yours.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can take back your yes at any time. No company sees the detailed profile any more then.',
    ].join('\n\n'),
  },
  {
    purpose: 'proposal',
    language: 'de',
    body: [
      'Dürfen wir der Firma {{company}} Ihr Profil ohne Namen zeigen? Es geht um die Stelle „{{posting}}“.',
      'Die Firma liest: wie viele ihrer Anforderungen Sie erfüllen, Ihr Deutsch als eine Stufe, ob Arbeitszeit und Weg passen, und ab welchem Quartal Sie anfangen können.',
      'Die Firma liest nicht: Ihren Namen, Ihre Adresse, Ihre Telefonnummer, Ihr Alter, Ihre Herkunft, Ihren Aufenthalt und Ihr Geld vom Amt.',
      'Wenn die Firma Sie kennenlernen möchte, fragen wir Sie noch einmal. Erst danach bekommt sie Ihren Vornamen und einen Kontakt.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können Ihr Ja jederzeit zurücknehmen. Dann sieht die Firma das Profil nicht mehr.',
    ].join('\n\n'),
  },
  {
    purpose: 'proposal',
    language: 'en',
    body: [
      'May we show your profile without a name to the company {{company}}? It is about the job “{{posting}}”.',
      'The company reads: how many of its requirements you meet, your German as one level, whether working hours and the way to work fit, and from which quarter of the year you can start.',
      'The company does not read: your name, address, phone number, age, origin, residence status or benefits.',
      'If the company would like to meet you, we ask you again. Only then does it get your first name and a contact.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can take back your yes at any time. The company then no longer sees the profile.',
    ].join('\n\n'),
  },
  {
    purpose: 'introduction',
    language: 'de',
    body: [
      'Die Firma {{company}} möchte Sie kennenlernen. Es geht um die Stelle „{{posting}}“. Dürfen wir ihr Ihren Kontakt geben?',
      'Die Firma bekommt: Ihren Vornamen, Ihre Telefonnummer oder E-Mail-Adresse (so, wie Sie es gewählt haben, oder über Ihre Integrationsfachkraft), welche ihrer Anforderungen Sie erfüllen, und Ihr Deutsch beim Hören, Lesen, Schreiben und Sprechen.',
      'Die Firma bekommt nicht: Ihre Akte, Ihre Papiere zum Aufenthalt und Angaben zu Ihrem Geld.',
      'Die Firma darf die Angaben nur für diese Stelle benutzen und muss sie geheim halten.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können Ihr Ja jederzeit zurücknehmen. Was die Firma bis dahin gelesen hat, können wir nicht ungelesen machen. Wir sagen ihr, dass sie die Angaben löschen muss.',
    ].join('\n\n'),
  },
  {
    purpose: 'introduction',
    language: 'en',
    body: [
      'The company {{company}} would like to meet you. It is about the job “{{posting}}”. May we give it your contact?',
      'The company gets: your first name, your phone number or e-mail address (the way you chose, or through your caseworker), which of its requirements you meet, and your German in listening, reading, writing and speaking.',
      'The company does not get: your file, your residence papers or anything about your money.',
      'The company may use this for this job only and must keep it confidential.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can take back your yes at any time. What the company has read by then we cannot undo. We tell it to delete what it has.',
    ].join('\n\n'),
  },
  {
    purpose: 'mentoring',
    language: 'de',
    body: [
      'Möchten Sie mit einer Sprachpatin oder einem Sprachpaten Deutsch sprechen? Dürfen wir dafür eine passende Person suchen?',
      'Die Sprachpatin oder der Sprachpate erfährt: Ihren Vornamen, was Sie üben möchten und wann Sie Zeit haben. Sie oder er erfährt nicht, bei welchem Amt Sie sind und ob Sie Geld vom Amt bekommen.',
      'Was Sie bei den Treffen erzählen, entscheiden Sie selbst.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können jederzeit aufhören. Sagen Sie uns einfach Bescheid.',
    ].join('\n\n'),
  },
  {
    purpose: 'mentoring',
    language: 'en',
    body: [
      'Would you like to speak German with a volunteer? May we look for someone who fits?',
      'The volunteer learns: your first name, what you would like to practise and when you have time. He or she does not learn which office you are with or whether you receive benefits.',
      'What you tell when you meet is up to you.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can stop at any time. Just tell us.',
    ].join('\n\n'),
  },
  {
    purpose: 'aftercare',
    language: 'de',
    body: [
      'Dürfen wir nach dem Start fragen, wie es bei der Arbeit geht? Nach 2 Wochen und nach 1, 3, 5, 6 und 12 Monaten, auch wenn Sie kein Geld vom Amt mehr bekommen?',
      'Wir fragen Sie, ob Sie noch dort arbeiten und ob Sie Hilfe brauchen. Auch die Firma fragen wir, ob Sie noch dort arbeiten und wie es geht. Ihre Antworten liest die Firma nicht. Wir zählen auch, wie viele Menschen ihre Arbeit behalten, ohne Ihren Namen.',
      'Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.',
      'Sie können Ihr Ja jederzeit zurücknehmen. Dann fragen wir nicht mehr.',
    ].join('\n\n'),
  },
  {
    purpose: 'aftercare',
    language: 'en',
    body: [
      'May we ask after your start how things are going at work? After 2 weeks and after 1, 3, 5, 6 and 12 months, even when you no longer receive benefits?',
      'We ask you whether you still work there and whether you need help. We also ask the company whether you still work there and how it is going. The company does not read your answers. We also count how many people keep their job, without your name.',
      'You decide freely. Saying no here has no effect on your money. You do not have to give a reason.',
      'You can take back your yes at any time. We then stop asking.',
    ].join('\n\n'),
  },
  ...translations.flatMap(([language, texts]) =>
    (Object.keys(texts) as (keyof ConsentParagraphs)[]).map((purpose) => ({
      purpose,
      language,
      body: texts[purpose].join('\n\n'),
    })),
  ),
];

/** The version of a text: the SHA-256 of its body, so that a row can never say something else than was agreed to. */
export function consentTextVersion(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/**
 * Adds the texts that are not there yet and makes them the ones in force, unless the house has put a reviewed text of its
 * own into force for that purpose and language. May run at every start.
 * @param at when texts that are new count as added
 */
export async function loadConsentTexts(handle: Handle, at: Date): Promise<void> {
  const known = await handle
    .select({
      version: consentTexts.version,
      purpose: consentTexts.purpose,
      language: consentTexts.language,
      reviewedBy: consentTexts.reviewedBy,
      current: consentTexts.current,
    })
    .from(consentTexts);
  const versions = new Set(known.map((row) => row.version));
  for (const { purpose, language, body } of consentTextBodies) {
    const version = consentTextVersion(body);
    if (versions.has(version)) continue;
    const ofHouse = known.some(
      (row) => row.purpose === purpose && row.language === language && row.current && row.reviewedBy !== null,
    );
    if (!ofHouse) {
      await handle
        .update(consentTexts)
        .set({ current: false })
        .where(
          and(eq(consentTexts.purpose, purpose), eq(consentTexts.language, language), isNull(consentTexts.reviewedBy)),
        );
    }
    await handle.insert(consentTexts).values({
      version,
      purpose,
      language,
      body,
      reviewedBy: null,
      reviewedOn: null,
      current: !ofHouse,
      createdAt: at,
    });
  }
}
