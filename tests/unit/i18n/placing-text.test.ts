import { describe, expect, it } from 'vitest';
import { rungs, type Rung } from '#app/domain/disclosure/ladder.ts';
import type { ShownCell, ShownRegion } from '#app/domain/disclosure/shown-cell.ts';
import { occupationGroups } from '#app/domain/reference/occupation-group.ts';
import { occupationSegments } from '#app/domain/reference/occupation-segment.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { locales } from '#app/i18n/locale.ts';
import { placingReason } from '#app/i18n/placing-text.ts';
import { sourceFor } from '#app/i18n/texts.ts';

const herford: ShownRegion = { kind: 'county', name: 'Kreis Herford' };
const detmold: ShownRegion = { kind: 'governmentRegion', name: 'Detmold' };
const state: ShownRegion = { kind: 'state', name: 'Nordrhein-Westfalen' };
const chain: readonly ShownCell[] = [
  { rung: 1, occupation: '54', region: herford, german: 'B1' },
  { rung: 2, occupation: '54', region: detmold, german: 'B1' },
  { rung: 3, occupation: '54', region: state, german: 'B1' },
  { rung: 4, occupation: 'S53', region: state, german: 'B1' },
  { rung: 5, occupation: 'S5', region: state, german: 'B1' },
  { rung: 6, occupation: 'any', region: state, german: 'B1' },
  { rung: 7, occupation: 'any', region: state, german: 'fromB1' },
  { rung: 8, occupation: 'any', region: state, german: 'any' },
];
const cellOn = (rung: Rung) => chain[rung - 1] as ShownCell;
const reasonOn = (rung: Rung, few = 4, locale: 'de' | 'en' = 'de') =>
  placingReason(sourceFor(locale), {
    cell: cellOn(rung),
    similar: 11,
    finer: rung === 1 ? null : { cell: cellOn((rung - 1) as Rung), similar: few },
  });

describe('why a profile stands on its rung', () => {
  it('is said with the place that has too few and the one that has enough', () => {
    expect(reasonOn(2)).toBe(
      'Stufe 2 von 8: im Kreis Herford gibt es erst vier ähnliche Profile; mit dem Regierungsbezirk Detmold sind es elf.',
    );
    expect(reasonOn(3)).toBe(
      'Stufe 3 von 8: im Regierungsbezirk Detmold gibt es erst vier ähnliche Profile; mit ganz Nordrhein-Westfalen sind es elf.',
    );
    expect(reasonOn(2, 1)).toContain('im Kreis Herford gibt es erst dieses eine Profil;');
    expect(reasonOn(2, 4, 'en')).toBe(
      'Rung 2 of 8: in Kreis Herford there are only four similar profiles so far; with the government region of Detmold there are eleven.',
    );
  });

  it('names occupation and German where these became coarser', () => {
    expect(reasonOn(4)).toContain(
      'in der Berufsgruppe „Reinigungsberufe“ gibt es erst vier ähnliche Profile; mit dem Berufssegment „Reinigung“ sind es elf.',
    );
    expect(reasonOn(5)).toContain('im Berufssegment „Reinigung“');
    expect(reasonOn(6)).toContain('im Berufssektor „Sonstige Dienstleistungen“ gibt es');
    expect(reasonOn(6)).toContain('mit allen Berufen sind es elf');
    expect(reasonOn(7)).toContain('mit „Deutsch B1“ gibt es');
    expect(reasonOn(8)).toContain('mit „Deutsch auf jedem Niveau“ sind es elf');
  });

  it('says only what there is on the first rung', () => {
    expect(reasonOn(1)).toBe(
      'Stufe 1 von 8: Reinigungsberufe, Deutsch B1, Kreis Herford. Davon gibt es elf ähnliche Profile.',
    );
  });

  it.each(locales)('has words for every rung and every group (%s)', (locale) => {
    for (const { rung } of rungs) expect(reasonOn(rung, 3, locale)).not.toMatch(/undefined|where\.|with\.|\{\{/);
    for (const group of Object.values(occupationSegments).flatMap(({ groups }) => groups)) {
      const { occupation } = cellWords(sourceFor(locale), { ...cellOn(1), occupation: group });
      expect(occupation).toBe(occupationGroups[group][locale]);
    }
  });
});
