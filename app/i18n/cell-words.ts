import type { ShownCell, ShownRegion } from '#app/domain/disclosure/shown-cell.ts';
import { occupationName } from '#app/domain/reference/occupation-name.ts';
import type { TextSource } from './text-keys.ts';

/** The parts of a cell in the reader's language, as a card says them. */
export interface CellWords {
  /** "Reinigungsberufe", "Verkehr und Logistik", "alle Berufe" */
  readonly occupation: string;
  /** "Deutsch B1", "Deutsch bis A2" */
  readonly german: string;
  /** "Kreis Herford", "Regierungsbezirk Detmold" */
  readonly region: string;
}

/** A cell in words. */
export function cellWords(source: TextSource, cell: ShownCell): CellWords {
  const t = source.texts('disclosure');
  return {
    occupation: occupationWords(source, cell.occupation),
    german: t(`german.${cell.german}`),
    region: regionWords(source, cell.region),
  };
}

/** A group, segment or sector in words. @param occupation as in a cell: `24`, `S12`, `S1` or `any` */
export function occupationWords(source: TextSource, occupation: string): string {
  // An unknown code and `any` alike: nothing is said about the occupation.
  return occupationName(occupation, source.locale) || source.texts('disclosure')('anyOccupation');
}

/** A region in words. */
export function regionWords(source: TextSource, { kind, name }: ShownRegion): string {
  return kind === 'governmentRegion' ? source.texts('disclosure')('region.governmentRegion', { name }) : name;
}
