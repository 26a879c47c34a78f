import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIban } from '#app/domain/disclosure/contact-patterns.ts';
import type { OwnValues } from '#app/domain/disclosure/own-values.ts';
import { guardText, kindsOf, type TextFindingKind } from '#app/domain/disclosure/text-guard.ts';
import { harmlessSentences } from './harmless-sentences.ts';
import { latinInCyrillic } from '#tests/support/latin-in-cyrillic.ts';
import { arabicInLatin, cyrillicInLatin, withoutUmlauts } from './other-scripts.ts';

const nobody: OwnValues = {
  firstName: '',
  lastName: '',
  places: [],
  employers: [],
  street: null,
  postcode: null,
  email: null,
  phone: null,
  number: null,
  birthOn: null,
  permitText: null,
};
const own = (values: Partial<OwnValues>): OwnValues => ({ ...nobody, ...values });
const kinds = (text: string, values: Partial<OwnValues> = {}) => kindsOf(guardText(text, [own(values)]));

/** A name as Ukrainian writes them: it begins with a consonant and has vowels in it. */
const ukrainianName = fc
  .array(fc.tuple(fc.constantFrom(...'бвгдзклмнпрстфхцчшжщ'), fc.constantFrom(...'аеиіоуяює')), {
    minLength: 2,
    maxLength: 4,
  })
  .map((syllables) => syllables.flat().join(''))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const arabicName = fc.array(
  fc.tuple(fc.constantFrom(...'بتجحخدرزسشصطفقكلمن'), fc.constantFrom('a', 'i', 'u', 'o', 'e')),
  { minLength: 3, maxLength: 5 },
);
const latinName = fc
  .array(fc.tuple(fc.constantFrom(...'bdfgklmnprstwz'), fc.constantFrom(...'aeiou')), { minLength: 2, maxLength: 4 })
  .map((syllables) => syllables.flat().join(''))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const around = fc.tuple(
  fc.constantFrom(...harmlessSentences),
  fc.constantFrom(...harmlessSentences),
  fc.constantFrom(' ', ', ', ' - ', '\n', ': „', '('),
);

/** Is the spelling found where it stands, in the middle of other sentences? */
function found(
  spelling: string,
  values: Partial<OwnValues>,
  [before, after, gap]: readonly [string, string, string],
  kind: TextFindingKind,
): boolean {
  const start = before.length + gap.length;
  const text = `${before}${gap}${spelling}${gap.trim() === '(' ? ')' : ' '}${after}`;
  return guardText(text, [own(values)]).some(
    (finding) => finding.kind === kind && finding.start < start + spelling.length && finding.end > start,
  );
}

describe('the text guard finds what is known of a person', () => {
  it('in whatever Latin spelling a Cyrillic name is written, and the other way round', () => {
    fc.assert(
      fc.property(ukrainianName, around, (name, sentences) => {
        for (const latin of cyrillicInLatin(name)) {
          expect([latin, name, found(latin, { lastName: name }, sentences, 'name')]).toEqual([latin, name, true]);
          expect([name, latin, found(name, { lastName: latin }, sentences, 'name')]).toEqual([name, latin, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('whichever of two Latin spellings the record has and the text uses', () => {
    fc.assert(
      fc.property(ukrainianName, around, fc.nat(2), fc.nat(2), (name, sentences, one, other) => {
        const spellings = cyrillicInLatin(name);
        expect([
          name,
          one,
          other,
          found(spellings[one] ?? '', { firstName: spellings[other] ?? '' }, sentences, 'name'),
        ]).toEqual([name, one, other, true]);
      }),
      { numRuns: 150 },
    );
  });

  it('a Latin name that somebody wrote in Cyrillic letters', () => {
    fc.assert(
      fc.property(latinName, around, (name, sentences) => {
        expect([name, found(latinInCyrillic(name), { firstName: name }, sentences, 'name')]).toEqual([name, true]);
      }),
    );
  });

  it('an Arabic name in Arabic letters and in Latin ones with whatever vowels', () => {
    fc.assert(
      fc.property(arabicName, around, (pairs, sentences) => {
        const arabic = pairs.map(([letter]) => letter).join('');
        for (const latin of arabicInLatin(
          arabic,
          pairs.map(([, vowel]) => vowel),
        )) {
          expect([latin, arabic, found(latin, { firstName: arabic }, sentences, 'name')]).toEqual([
            latin,
            arabic,
            true,
          ]);
          expect([arabic, latin, found(arabic, { firstName: latin }, sentences, 'name')]).toEqual([
            arabic,
            latin,
            true,
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'Müller-Öztürk',
      [
        'Müller',
        'Oeztuerk',
        'MÜLLER-ÖZTÜRK',
        'Mueller Öztürk',
        'MüllerÖztürk',
        'Muller',
        'Frau Öztürks Termin',
        'die Müllersche Wohnung',
      ],
    ],
    ['Weiß', ['Weiss', 'WEISS', 'Weißens Kinder']],
    ['Al-Hassan', ['Alhassan', 'al hassan', 'Hassan', 'الحسن', "Hassan's", 'Hasan']],
    ['Шевченко', ['Schewtschenko', 'Shevchenko', 'Ševčenko', 'Sevcenko', 'Шевченком', 'Szewczenko-Schewtschenko']],
    ['Mohammed', ['Muhammad', 'Mohamad', 'Mohammeds', 'محمد', 'Мохаммед', 'M\u00adohammed', 'Mo\u200bhammed']],
    ['Youssef', ['Yousef', 'يوسف', 'Jussef']],
    ['Kowalczuk', ['KOWALCZUK', 'Kowalczuks']],
    ['Yıldız', ['Yildiz', 'YILDIZ', 'Yıldız’ın']],
    ['Abdulrahman', ['Abdul Rahman', 'Abdul-Rahman', 'عبد الرحمن', 'Abd al Rahman, das ist Abdul Rahman']],
    ['Karimi', ['کریمی', 'كريمي', 'Kareemi']],
  ])('the name %s as it is written, bent and joined', (name, spellings) => {
    for (const spelling of spellings)
      expect([spelling, kinds(`Bitte ${spelling} anrufen.`, { lastName: name })]).toEqual([spelling, ['name']]);
  });

  it('first and last name in either order, joined or in an address of the net', () => {
    const person = { firstName: 'Oxana', lastName: 'Erdacht' };
    for (const text of [
      'Erdacht, Oxana',
      'Oxana Erdacht',
      'oxanaerdacht',
      'ErdachtOxana',
      'oxana_erdacht',
      'O. Erdacht',
    ])
      expect([text, kinds(`Profil: ${text}`, person)]).toEqual([text, ['name']]);
  });

  it('umlauts written as two letters or without their dots', () => {
    fc.assert(
      fc.property(latinName, fc.constantFrom('ä', 'ö', 'ü', 'ß'), around, (name, umlaut, sentences) => {
        const lastName = `${name.slice(0, 3)}${umlaut}${name.slice(3)}rk`;
        for (const written of withoutUmlauts(lastName))
          expect([lastName, written, found(written, { lastName }, sentences, 'name')]).toEqual([
            lastName,
            written,
            true,
          ]);
      }),
    );
  });

  it('town, street, postcode, former employers, number, birthday, papers', () => {
    const person = own({
      firstName: 'Oxana',
      lastName: 'Erdacht',
      places: ['Bad Oeynhausen', 'Löhne'],
      employers: ['Exempel Metallbau GmbH'],
      street: 'Erdachter Straße 12 b',
      postcode: '32545',
      email: 'oxana@post.example',
      phone: '0171 555 01 99',
      number: '391A770123',
      birthOn: '1991-07-23',
      permitText: 'Erwerbstätigkeit nur bei Exempel erlaubt',
    });
    const said = (text: string) => kindsOf(guardText(text, [person]));
    expect(said('Sie kommt aus Bad Oeynhausen mit dem Bus.')).toEqual(['place']);
    expect(said('Sie wohnt in Loehne.')).toEqual(['place']);
    expect(said('Sie wohnt Erdachter Str. 12.')).toEqual(['address']);
    expect(said('in der Erdachter Straße')).toEqual(['place']);
    expect(said('PLZ 32545')).toEqual(['place']);
    expect(said('Vorher war sie bei Exempel in der Fertigung.')).toEqual(['employer']);
    expect(said('Nummer 391 A 770 123')).toEqual(['ownNumber']);
    expect(said('erreichbar unter +49 171-5550199')).toEqual(['phone']);
    for (const day of ['23.07.1991', '23.7.91', '1991-07-23', '23. Juli 1991', 'July 23, 1991', '23/07/1991'])
      expect([day, said(`geboren ${day}`)]).toEqual([day, ['birthday']]);
    expect(said('ERWERBSTÄTIGKEIT nur bei Exempel erlaubt')).toContain('papers');
  });

  it('says where, and nothing of what it compared with', () => {
    const text = 'Am Montag kommt Oxana in die Halle.';
    const [finding] = guardText(text, [own({ firstName: 'Оксана' })]);
    expect(finding).toEqual({ kind: 'name', start: 16, end: 21 });
    expect(text.slice(16, 21)).toBe('Oxana');
  });
});

describe('the text guard finds addresses and numbers of anybody', () => {
  it.each<readonly [string, TextFindingKind]>([
    ['Mail an oxana.erdacht@post.example bitte', 'email'],
    ['oxana (at) post punkt example', 'email'],
    ['oxana@müller-betrieb.example', 'email'],
    ['Tel. 0521 / 555-0199', 'phone'],
    ['Mobil: 01715550199', 'phone'],
    ['+49 (0)521 5550199', 'phone'],
    ['Handy 1715550199', 'phone'],
    ['0\u200b171\u00a0555 01 99', 'phone'],
    ['IBAN DE89 3704 0044 0532 0130 00 bei der Bank', 'iban'],
    ['de89370400440532013000', 'iban'],
    ['Kundennummer 391A770123', 'idNumber'],
    ['BG 31702//0001234', 'idNumber'],
    ['Betriebsnummer 12345678', 'idNumber'],
    ['Rentenversicherung 65 170839 J 008', 'idNumber'],
    ['Versichertennummer A123456789', 'idNumber'],
    ['Titel Y1234567A', 'idNumber'],
    ['Pass C01X0006H', 'idNumber'],
    ['Bielefelder Straße 12', 'address'],
    ['Musterstr. 5a', 'address'],
    ['Am Alten Markt, 33602 Bielefeld', 'address'],
    ['Lange Gasse 7', 'address'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('an IBAN by its check digits: one wrong digit, and it is another number', () => {
    expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 21 }), (digit, place) => {
        const good = 'DE89370400440532013000';
        const bent = good.slice(0, place) + String(digit) + good.slice(place + 1);
        expect(isIban(bent)).toBe(bent === good);
      }),
    );
  });

  it('needs time in proportion to the text, whatever stands in it', () => {
    for (const text of [
      '0 '.repeat(5000),
      'a'.repeat(10_000),
      '@'.repeat(5000),
      'A1 '.repeat(3000),
      'ш'.repeat(5000),
      'Str. '.repeat(2000),
    ]) {
      const begun = performance.now();
      guardText(text, [own({ firstName: 'Oxana', lastName: 'Erdacht', places: ['Bad Oeynhausen'] })]);
      expect([text.slice(0, 6), performance.now() - begun < 1500]).toEqual([text.slice(0, 6), true]);
    }
  });
});

describe('the text guard leaves harmless German alone', () => {
  const people = [
    own({
      firstName: 'Oxana',
      lastName: 'Schewtschenko',
      places: ['Herford'],
      employers: ['Exempel Metallbau GmbH'],
      street: 'Erdachter Weg 7',
      phone: '0171 5550199',
      number: '391A770123',
      birthOn: '1991-07-23',
    }),
    own({
      firstName: 'Mohammed',
      lastName: 'Al-Hassan',
      places: ['Bielefeld', 'Brackwede'],
      street: 'Musterweg 3',
      birthOn: '1988-02-11',
    }),
    own({ firstName: 'Fatima', lastName: 'Karimi', places: ['Minden'], birthOn: '2001-12-03' }),
    own({ firstName: 'Тарас', lastName: 'Коваль', places: ['Löhne'] }),
    own({ firstName: 'يوسف', lastName: 'النور', places: ['Gütersloh'] }),
  ];

  it('of sixty sentences about work one in three hundred readings: a small word that is somebody’s name', () => {
    expect(harmlessSentences).toHaveLength(60);
    const marked = harmlessSentences.flatMap((sentence) =>
      guardText(sentence, people).map(({ kind, start, end }) => `${kind}: ${sentence.slice(start, end)} | ${sentence}`),
    );
    // For whoever is called النور, „nur“ may be her name; for nobody else it is anything.
    expect(marked).toEqual(['name: nur | Bitte nur mit Helm in die Halle.']);
  });
});
