import { describe, expect, it } from 'vitest';
import { foldText, foldKey } from '#app/domain/reference/fold-text.ts';
import { sectorOf, segmentOf } from '#app/domain/reference/occupation-segment.ts';
import { genderedForms } from '#db/seed/reference/gendered-forms.ts';
import { conceptSeeds, relationSeeds, termSeeds } from '#db/seed/reference/terms.ts';

const concepts = conceptSeeds();

describe('the curated occupations and skills', () => {
  it('are as many as promised', () => {
    expect(concepts.filter(({ kind }) => kind === 'occupation').length).toBeGreaterThanOrEqual(160);
    expect(concepts.filter(({ kind }) => kind === 'skill').length).toBeGreaterThanOrEqual(420);
  });

  it('have keys and numbers of their own', () => {
    expect(new Set(concepts.map(({ key }) => key)).size).toBe(concepts.length);
    expect(new Set(concepts.map(({ number }) => number)).size).toBe(concepts.length);
  });

  it('carry a five-digit KldB code in a known segment, occupations only', () => {
    for (const { key, kind, kldb, escoUri } of concepts) {
      if (kind === 'skill') expect(kldb, key).toBeNull();
      else {
        expect(kldb, key).toMatch(/^\d{4}[1-4]$/);
        expect(segmentOf(kldb ?? ''), key).not.toBeNull();
        if (escoUri !== null) expect(escoUri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/);
      }
    }
    expect(sectorOf('24422')).toBe('S1');
    expect(sectorOf('00')).toBeNull();
  });

  it('share no ESCO occupation', () => {
    const uris = concepts.flatMap(({ escoUri }) => escoUri ?? []);
    expect(uris.filter((uri, index) => uris.indexOf(uri) !== index)).toEqual([]);
  });

  it('are related only to each other, never to themselves', () => {
    const keys = new Set(concepts.map(({ key }) => key));
    for (const [from, to, weight] of relationSeeds()) {
      expect(keys.has(from) && keys.has(to) && from !== to && weight > 0 && weight <= 1000, `${from} ${to}`).toBe(true);
    }
  });

  it('share no German word within one kind', () => {
    const kindOf = new Map(concepts.map(({ key, kind }) => [key, kind]));
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { folded, conceptKey, language } of termSeeds()) {
      if (language !== 'de') continue;
      const id = `${kindOf.get(conceptKey)} ${foldKey(folded)}`;
      if ((owners.get(id) ?? conceptKey) !== conceptKey) shared.push(id);
      owners.set(id, conceptKey);
    }
    expect(shared).toEqual([]);
  });
});

describe('written forms', () => {
  it('follow from a title with both genders', () => {
    expect(genderedForms('Schweißer/in')).toEqual(['Schweißer', 'Schweißerin', 'Schweißerinnen']);
    expect(genderedForms('Kaufmann/-frau im Einzelhandel')).toEqual([
      'Kaufmann im Einzelhandel',
      'Kauffrau im Einzelhandel',
      'Kaufleute im Einzelhandel',
    ]);
    expect(genderedForms('Koch/Köchin')).toEqual(['Koch', 'Köchin', 'Köchinnen']);
    expect(genderedForms('Medizinische/r Fachangestellte/r')).toContain('Medizinischer Fachangestellter');
    expect(genderedForms('Kautschuktechnologe/-technologin')).toContain('Kautschuktechnologin');
    expect(genderedForms('Tagesmutter / Tagesvater')).toEqual(['Tagesmutter', 'Tagesvater']);
    expect(genderedForms('Reinigungskraft')).toEqual(['Reinigungskraft']);
  });

  it('fold to one form, whatever the spelling', () => {
    expect(foldText('Änderungs-Schneiderei')).toBe('anderungs schneiderei');
    expect(foldKey('Aenderungsschneiderei')).toBe(foldKey('ÄNDERUNGSSCHNEIDEREI'));
    expect(foldKey('Groß')).toBe(foldKey('gross'));
    expect(foldKey('I\u0307nşaat')).toBe(foldKey('inşaat'));
  });
});
