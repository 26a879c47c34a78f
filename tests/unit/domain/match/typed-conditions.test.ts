import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConditions, type TypedConditions } from '#app/domain/match/typed-conditions.ts';
import { levelRank } from '#app/domain/profile/language-level.ts';
import { curatedVocabulary } from '#tests/support/curated-vocabulary.ts';
import { typedText } from '#tests/support/typed-text.ts';

const nothing = {
  german: null,
  licences: [],
  distance: null,
  kinds: [],
  shifts: [],
  hours: null,
  isFreeNow: false,
};
const read = (text: string) => {
  const { rest, ...conditions } = readConditions(text);
  return { rest: rest.trim(), ...conditions };
};

describe('what a caseworker types beside occupation and place', () => {
  it.each<[string, string, Partial<TypedConditions>]>([
    ['Verkäuferin Deutsch B2', 'Verkäuferin', { german: levelRank('B2') }],
    ['Koch ab B1', 'Koch', { german: levelRank('B1') }],
    ['Koch Deutsch: mindestens B1 Niveau', 'Koch', { german: levelRank('B1') }],
    ['LKW Fahrer CE', 'LKW Fahrer', { licences: ['CE'] }],
    ['Fahrer Führerschein C1', 'Fahrer', { licences: ['C1'] }],
    ['CE-Führerschein', '', { licences: ['CE'] }],
    ['Hausmeister mit Führerschein', 'Hausmeister mit', { licences: ['B'] }],
    ['Lager Paderborn 50 km', 'Lager Paderborn', { distance: { km: 50, typed: '50 km' } }],
    ['Umkreis von 300 km um Herford', 'um Herford', { distance: { km: 100, typed: 'Umkreis von 300 km' } }],
    ['Reinigungskraft Teilzeit', 'Reinigungskraft', { hours: { from: 15, to: 34 } }],
    ['Koch 20-25 Stunden', 'Koch', { hours: { from: 20, to: 25 } }],
    ['Tischler Vollzeit sofort', 'Tischler', { hours: { from: 35, to: 40 }, isFreeNow: true }],
    ['Pfleger Nachtdienst', 'Pfleger', { shifts: ['night'] }],
    ['Früh- und Spätschicht Lager', 'Lager', { shifts: ['early', 'late'] }],
    ['Koch am Wochenende', 'Koch', { shifts: ['weekend'] }],
    ['Praktikum Kita', 'Kita', { kinds: ['internship'] }],
    ['Ausbildungsplatz Friseur', 'Friseur', { kinds: ['apprenticeship'] }],
  ])('reads "%s"', (text, rest, conditions) => {
    expect(read(text)).toEqual({ ...nothing, rest, ...conditions });
  });

  it('makes no filter of what is negated, of another language and of words that only look alike', () => {
    for (const text of [
      'Fahrer ohne Führerschein',
      'Pflege keine Nachtschicht',
      'Englisch B2',
      'Türkisch ab B1',
      'MAG',
      'Ausbildung Koch',
      'CE-Kennzeichnung',
      'Abendgarderobe',
    ])
      expect(read(text), text).toEqual({ ...nothing, rest: text });
  });

  it('takes no word of an occupation or skill for a condition', () => {
    for (const { labels } of curatedVocabulary().concepts())
      for (const label of Object.values(labels)) expect(readConditions(label).rest).toBe(label);
  });

  it('reads anything in no time', () => {
    fc.assert(fc.property(typedText, (text) => typeof readConditions(text).rest === 'string'));
    const begun = performance.now();
    for (const words of ['ab ', 'deutsch ab ', '1 ', 'umkreis von ', 'führerschein klasse ', 'früh- und ', ' '])
      readConditions(words.repeat(10_000 / words.length));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
