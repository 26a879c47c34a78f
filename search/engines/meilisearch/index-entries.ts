import { createHash } from 'node:crypto';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import type { MentorDocument } from '../../documents/mentor-document.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import { isOpenToAll } from '../../matching/asked-concepts.ts';
import { postingColumns, profileColumns } from '../../matching/match-columns.ts';
import type { ConceptNumbers } from '../embedded/concept-numbers.ts';
import { foldedWords } from '../embedded/posting-text.ts';
import type { IndexKind, StoredDocument } from '../embedded/stored-documents.ts';
import { layoutOf } from './index-settings.ts';

/** What Meilisearch stores of a subject: its id, numbers to filter and score by, and folded words of a posting's title. */
export interface IndexEntry {
  readonly id: string;
  /** Equal marks, equal entries: how a copy is compared without reading it. */
  readonly mark: string;
  readonly [attribute: string]: unknown;
}

/** The positions of set bits: Meilisearch compares values, not bits. */
export function bitPositions(mask: number): number[] {
  return Array.from({ length: 31 }, (_, position) => position).filter((position) => (mask & (1 << position)) !== 0);
}

/** A candidate's numbers, in this order in `facts`: enough to score her without her document. */
export const candidateFacts = [
  'version',
  'spot',
  'maxKm',
  'freeDay',
  ...languageSkills.map((skill) => `higher.${skill}` as const),
  ...languageSkills.map((skill) => `blended.${skill}` as const),
] as const;

/** Concept keys a document names; their numbers have to be known before its entry is made. */
export const conceptsOf: { readonly [Kind in IndexKind]: (document: StoredDocument[Kind]) => readonly string[] } = {
  profile: ({ occupations, skills }) => [...occupations, ...skills],
  posting: ({ musts, nices, occupation }) => [...musts, ...nices, ...(occupation === null ? [] : [occupation])],
  mentor: () => [],
};

/** The entry of each kind, field by field from its document. */
export const entryOf: {
  readonly [Kind in IndexKind]: (document: StoredDocument[Kind], concepts: ConceptNumbers) => IndexEntry;
} = {
  profile(document: MatchDocument, concepts) {
    const columns = profileColumns(document);
    return marked('profile', document.id, {
      organisation: document.organisationId,
      spot: columns.spot,
      maxKm: columns.maxKm,
      kinds: bitPositions(columns.kinds),
      shifts: bitPositions(columns.shifts),
      licences: bitPositions(columns.licences),
      hoursMin: columns.hoursMin,
      hoursMax: columns.hoursMax,
      freeDay: columns.freeDay,
      withoutCar: columns.withoutCar,
      ...columns.higher,
      concepts: numbersOf(conceptsOf.profile(document), concepts),
      facts: [
        document.version,
        columns.spot,
        columns.maxKm,
        columns.freeDay,
        ...languageSkills.map((skill) => columns.higher[skill]),
        ...languageSkills.map((skill) => columns.blended[skill]),
      ],
    });
  },
  posting(document: PostingDocument, concepts) {
    const columns = postingColumns(document);
    const words = titleWords(document.title);
    return marked('posting', document.id, {
      version: document.version,
      spot: columns.spot,
      kind: columns.kind,
      shifts: bitPositions(columns.shifts),
      licences: bitPositions(columns.licences),
      hoursMin: columns.hoursMin,
      hoursMax: columns.hoursMax,
      startDay: columns.startDay,
      needsCar: columns.needsCar,
      isOpen: isOpenToAll(document) ? 1 : 0,
      ...columns.asked,
      concepts: numbersOf(conceptsOf.posting(document), concepts),
      words,
      wordCount: words.length,
    });
  },
  mentor: (document: MentorDocument) =>
    marked('mentor', document.id, { version: document.version, mode: document.mode }),
};

/** Longer words are cut: Meilisearch keeps only the beginning of a long value. */
const LONGEST_WORD = 80;

/** Words as they are stored and looked for. */
export function titleWords(text: string): string[] {
  return [...new Set(foldedWords(text).map((word) => [...word].slice(0, LONGEST_WORD).join('')))];
}

function numbersOf(keys: readonly string[], concepts: ConceptNumbers): number[] {
  return [...new Set(keys.flatMap((key) => concepts.numberOf(key) ?? []))];
}

function marked(kind: IndexKind, id: string, content: Readonly<Record<string, unknown>>): IndexEntry {
  const entry = { id, layout: layoutOf(kind), ...content };
  return { ...entry, mark: createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 12) };
}
