import { describe, expect, it } from 'vitest';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import { stepCodes } from '#app/domain/assistance/placement.ts';
import { fitBands, leadTimes, shownGermans } from '#app/domain/disclosure/job-fit.ts';
import { postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { namespaces } from '#app/i18n/namespaces.ts';
import { wordsVersion } from '#app/http/words-version.server.ts';
import { personSource, personWords } from '#app/i18n/person-texts.ts';
import { consentTextBodies } from '#db/seed/reference/consent-texts.ts';

function leaves(tree: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value as object, `${prefix}${key}.`),
  );
}
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const german = new Map(leaves(personWords.de));

describe.each(consentLanguages)('what a person reads on her own link in %s', (language) => {
  const words = new Map(leaves(personWords[language]));

  it('has every word German has, none empty', () => {
    expect([...words.keys()].sort()).toEqual([...german.keys()].sort());
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the same gaps to fill', () => {
    const different = [...german].filter(([key, text]) => gaps(text).join() !== gaps(words.get(key) ?? '').join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('has words for every kind of posting, shift and value of the card a company reads', () => {
    const t = personSource(language).texts('person');
    const card = personSource(language).texts('proposal');
    for (const kind of postingKinds) expect(t.find(`job.kind.${kind}`)).toBe(words.get(`page.job.kind.${kind}`));
    for (const shift of shifts) expect(t.find(`job.shifts.${shift}`)).toBeDefined();
    for (const band of fitBands) expect(card.find(`fit.band.${band}`)).toBe(words.get(`fit.band.${band}`));
    for (const band of shownGermans) expect(card.find(`fit.germanBand.${band}`)).toBeDefined();
    for (const time of leadTimes) expect(card.find(`fit.leadTimes.${time}`)).toBeDefined();
  });

  it('has a text for every purpose she may be asked about, with the same gaps and as many paragraphs', () => {
    for (const purpose of ['namelessProfile', 'detailedProfile', 'proposal', 'introduction', 'aftercare'] as const) {
      const textIn = (one: string) =>
        consentTextBodies.find((text) => text.purpose === purpose && text.language === one)?.body ?? '';
      expect(textIn(language), `${purpose} in ${language}`).not.toBe('');
      expect(gaps(textIn(language))).toEqual(gaps(textIn('de')));
      expect(textIn(language).split('\n\n')).toHaveLength(textIn('de').split('\n\n').length);
    }
  });

  it('says days and amounts with the digits of German papers', () => {
    const format = formatsFor(language);
    expect(format.day('2027-01-11')).toMatch(language === 'en' ? /^11 Jan 2027$/ : /^11\.01\.2027$/);
    for (const text of [
      format.euro(1390),
      format.km(14),
      format.longDay('2027-01-11'),
      format.calendarQuarter('2027-03-01'),
    ])
      expect(text).not.toMatch(/[٠-٩۰-۹]/);
    expect(format.calendarQuarter('2027-03-01')).toContain('2027');
  });
});

describe('texts of a person', () => {
  it('fall back to German where a language has no words, so that nobody reads a bare key', () => {
    const arabic = personSource('ar');
    expect(arabic.texts('assistance').find('step.interview')).toBe(namespaces.assistance.de.step.interview);
    expect(stepCodes).toContain('interview');
    expect(arabic.fallback?.language).toBe('de');
    expect(arabic.texts('person').find('neverHeardOf')).toBeUndefined();
  });

  it('have a version per language, so that a review is about exactly these words', () => {
    expect(new Set(consentLanguages.map(wordsVersion)).size).toBe(consentLanguages.length);
  });
});
