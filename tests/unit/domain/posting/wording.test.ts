import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWording, wordingGrounds, type PostingText } from '#app/domain/posting/wording.ts';
import { genderedForms } from '#db/seed/reference/gendered-forms.ts';
import { occupationRows } from '#db/seed/reference/occupations.ts';
import { wordingRows } from '#db/seed/reference/wording.ts';
import { harmlessSentences } from '../disclosure/harmless-sentences.ts';

const text = (over: Partial<PostingText>): PostingText => ({ title: '', description: '', must: '', nice: '', ...over });
const rules = (description: string) =>
  checkWording(wordingRows, text({ description }), null).map(({ ruleId }) => ruleId);

describe('wording of a posting is marked', () => {
  it.each([
    ['Deutsch als Muttersprache', 'language.nativeSpeaker'],
    ['Muttersprache Deutsch erforderlich', 'language.nativeSpeaker'],
    ['Wir suchen Muttersprachler', 'language.nativeSpeaker'],
    ['Deutsch auf muttersprachlichem Niveau', 'language.nativeSpeaker'],
    ['Sie sprechen akzentfrei', 'language.accent'],
    ['perfektes Deutsch in Wort und Schrift', 'language.perfectGerman'],
    ['nur deutsche Staatsangehörige', 'origin.nationality'],
    ['EU-Bürger bevorzugt', 'origin.nationality'],
    ['keine Flüchtlinge', 'origin.descent'],
    ['ein junges Team wartet auf Sie', 'age.young'],
    ['jung und dynamisch', 'age.young'],
    ['ein junges, motiviertes Team', 'age.young'],
    ['auch für Rentner geeignet', 'age.old'],
    ['Alter zwischen 25 und 35 Jahren', 'age.limit'],
    ['nicht älter als 40 Jahre', 'age.limit'],
    ['Berufsanfänger willkommen', 'age.beginner'],
    ['nur Frauen', 'sex.one'],
    ['starke Männer für den Umzug', 'sex.manpower'],
    ['christlicher Glaube erwünscht', 'religion.religion'],
    ['ohne Kopftuch', 'religion.headscarf'],
    ['voll belastbar', 'health.fit'],
    ['ohne körperliche Einschränkungen', 'health.fit'],
    ['ledig und flexibel', 'family.state'],
    ['ideal für Hausfrauen', 'family.parents'],
    ['Bewerbung mit Lichtbild', 'photo.photo'],
    ['aktuelles Foto beilegen', 'photo.photo'],
    ['gepflegtes Erscheinungsbild', 'photo.appearance'],
    ['Geburtsdatum angeben', 'photo.birthDate'],
  ])('%s', (sentence, rule) => {
    expect(rules(sentence)).toContain(rule);
  });

  it.each([
    ['Schweißer gesucht', true],
    ['Putzfrau für Büro', true],
    ['Kaufmann im Einzelhandel', true],
    ['Lagerhelfer', true],
    ['Schweißer (m/w/d)', false],
    ['Schweißer/in', false],
    ['Schweißer*innen', false],
    ['Schweißerin/Schweißer', false],
    ['Lagerhelfer (w/m/d) in Teilzeit', false],
    ['Kaufmann/-frau im Einzelhandel', false],
    ['Fachkraft für Lagerlogistik', false],
    ['Reinigungskraft', false],
    ['Mitarbeit im Lager', false],
  ])('a title for one gender: %s', (title, isMarked) => {
    expect(checkWording(wordingRows, text({ title }), null).some(({ ruleId }) => ruleId === 'sex.title')).toBe(
      isMarked,
    );
  });

  it('names the occupation for everybody where the vocabulary knows it', () => {
    const forms = { gendered: genderedForms('Koch/Köchin').slice(0, 2), paired: 'Koch/Köchin' };
    const [finding] = checkWording(wordingRows, text({ title: 'Koch für Kantine' }), forms);
    expect(finding).toMatchObject({ ruleId: 'sex.title', words: 'Koch', instead: 'Koch/Köchin (m/w/d)' });
    expect(checkWording(wordingRows, text({ title: 'Koch/Köchin' }), forms)).toEqual([]);
    expect(checkWording(wordingRows, text({ title: 'Koch (m/w/d)' }), forms)).toEqual([]);
  });

  it('leaves every occupation alone as the vocabulary writes it', () => {
    const marked = occupationRows
      .map(([, , title]) => title)
      .filter((title) => title.includes('/'))
      .filter(
        (title) =>
          checkWording(wordingRows, text({ title }), { gendered: genderedForms(title).slice(0, 2), paired: title })
            .length > 0,
      );
    expect(marked).toEqual([]);
  });

  it('of sixty harmless sentences none, but for two words that name one gender when a title is made of them', () => {
    const marked = harmlessSentences.flatMap((sentence) =>
      checkWording(wordingRows, text({ title: sentence, description: sentence }), null).map(
        ({ ruleId, field, words }) => `${ruleId} ${field}: ${words} | ${sentence}`,
      ),
    );
    expect(marked).toEqual([
      'sex.title title: Meister | Der Meister zeigt am ersten Tag alle Maschinen.',
      'sex.title title: Schweißer | Nach DIN EN ISO 9606-1 geprüfte Schweißer sind willkommen.',
    ]);
  });

  it('by rows that say what to write instead, on what they rest, since when, and that nobody checked them', () => {
    for (const row of wordingRows) {
      expect(row.instead.length, row.id).toBeGreaterThan(5);
      expect(row.legalBasis, row.id).toMatch(/AGG/);
      expect([row.id, row.confirmed, row.checkedOn]).toEqual([row.id, false, '2026-11-23']);
      expect(() => new RegExp(row.pattern, 'iu'), row.id).not.toThrow();
    }
    expect(new Set(wordingRows.map(({ id }) => id)).size).toBe(wordingRows.length);
    expect([...new Set(wordingRows.map(({ ground }) => ground))].sort()).toEqual([...wordingGrounds].sort());
  });

  it('in time in proportion to the text', () => {
    for (const piece of ['deutsche ', 'jung ', '25 - ', 'a', 'mitarbeiter-', 'keine '])
      for (const long of [piece.repeat(Math.floor(4000 / piece.length))]) {
        const begun = performance.now();
        rules(long);
        expect([piece, performance.now() - begun < 500]).toEqual([piece, true]);
      }
  });

  it('by the same comparison in the browser', () => {
    const script = readFileSync(new URL('../../../../public/wording.js', import.meta.url), 'utf8');
    const domain = readFileSync(new URL('../../../../app/domain/posting/wording.ts', import.meta.url), 'utf8');
    const compare = '(?<![\\\\p{L}\\\\p{N}])(?:${';
    expect(script).toContain(compare);
    expect(domain).toContain(compare);
  });
});
