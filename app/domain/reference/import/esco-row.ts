import { foldText } from '#app/domain/reference/fold-text.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';

/** One occupation or skill of the ESCO release. */
export interface EscoConcept {
  readonly uri: string;
  readonly kind: ConceptKind;
  /** `occ.esco.<id>` or `skill.esco.<id>`; used unless the concept is a curated one. */
  readonly key: string;
  readonly label: string;
  /** Written forms by their folded text; the name first. */
  readonly terms: ReadonlyMap<string, string>;
  /** Folded forms of the name itself. */
  readonly names: readonly string[];
}

const uriForm = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/([0-9a-f][0-9a-f-]{7,58})$/i;
/** Longer labels are descriptions that slipped into the column. */
const longestLabel = 200;

/** What the address of a concept says; null for anything else (ISCO groups, broken cells). */
export function escoAddress(uri: string): { readonly kind: ConceptKind; readonly key: string } | null {
  const [, scheme, id = ''] = uriForm.exec(uri.trim()) ?? [];
  if (scheme === undefined) return null;
  return scheme.toLowerCase() === 'occupation'
    ? { kind: 'occupation', key: `occ.esco.${id.toLowerCase()}` }
    : { kind: 'skill', key: `skill.esco.${id.toLowerCase()}` };
}

/** One row of an ESCO file. @param otherLabels separated by line breaks (official) or `|` @returns null for another address or no label */
export function escoConcept(uri: string, label: string, otherLabels: string): EscoConcept | null {
  const address = escoAddress(uri);
  const name = label.replace(/\s+/gu, ' ').trim();
  if (address === null || name === '' || name.length > longestLabel) return null;
  const terms = new Map<string, string>();
  const add = (text: string) => {
    const term = text.replace(/\s+/gu, ' ').trim();
    const folded = foldText(term);
    if (folded !== '' && term.length <= longestLabel && !terms.has(folded)) terms.set(folded, term);
  };
  const isOccupation = address.kind === 'occupation';
  for (const form of isOccupation ? bothGenders(name) : [name]) add(form);
  const names = [...terms.keys()];
  for (const text of otherLabels.split(/[\n\r|]+/u))
    for (const form of isOccupation ? bothGenders(text) : [text]) add(form);
  return { uri: uri.trim(), ...address, label: isOccupation ? shortTitle(name) : name, terms, names };
}

/** "Drahtzieher/Drahtzieherin" -> both, and the whole as it is written. */
function bothGenders(title: string): string[] {
  const halves = title.split('/').map((half) => half.trim());
  const [masculine = '', feminine = ''] = halves;
  const isPair =
    halves.length === 2 && masculine.length > 3 && feminine.length > 3 && wordCount(masculine) === wordCount(feminine);
  const short = shortTitle(title);
  return [...(isPair ? halves : []), title.trim(), ...(short === title ? [] : [short])];
}

const wordCount = (text: string) => text.split(' ').length;

/** "Drahtzieher/Drahtzieherin" as the portal writes it: "Drahtzieher/in". */
function shortTitle(title: string): string {
  const [masculine = '', feminine, ...more] = title.split('/').map((half) => half.trim());
  return more.length === 0 && feminine === `${masculine}in` ? `${masculine}/in` : title;
}
