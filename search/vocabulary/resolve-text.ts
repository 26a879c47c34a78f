import { foldKey, foldText, joinFolded } from '#app/domain/reference/fold-text.ts';
import type { AmbiguousText, MatchManner, Understood, UnderstoodConcept } from '#app/domain/reference/understood.ts';
import { fillerWords } from './filler-words.ts';
import { isImportedNumber } from '#app/domain/reference/imported-concept.ts';
import { coreKey, type Term, type TermIndex, type TermIndexes } from './term-index.ts';
import { joinedParts, listParts, visibleText, withoutGenderMarks } from './tidy-text.ts';

/**
 * Words that stand for two things. "MAG" is a measure at an employer (Maßnahme bei einem Arbeitgeber) and a way of
 * welding: asked, unless the text speaks of welding.
 */
const ambiguousWords: ReadonlyMap<string, { choices: readonly string[]; context: RegExp; meant: string }> = new Map([
  ['mag', { choices: ['skill.mag-welding', 'kind.employerMeasure'], context: /schweis/, meant: 'skill.mag-welding' }],
]);

/** More words of one part than this are prose: only the first ones are looked at for near misses. */
const mostWords = 400;
const longestWindow = 6;
/** Heads of titles that say nothing alone; taken for filler where something else was understood. */
const bareHeads = new Set([
  'fachkraft',
  'fachkrafte',
  'helfer',
  'helferin',
  'mitarbeiter',
  'mitarbeiterin',
  'kaufmann',
  'kauffrau',
  'fachmann',
  'fachfrau',
  'aushilfe',
]);
/** Verbs with which published lists turn a thing into a skill; folded. */
const bareVerbs = new Set(
  'anwenden ausfuhren benutzen durchfuhren fahren fuhren handhaben nutzen verwenden'.split(' '),
);
/** In a sentence a short word is near too many others. */
const shortestLooseWord = 6;
/** Near misses cost the most; a long text gets this many. */
const mostNearMisses = 60;
/** Among tens of thousands of imported words they cost more, and short words are near too many. */
const mostImportedNearMisses = 5;
const shortestImportedTypo = 8;
const shortestImportedTwoTypos = 13;

interface Word {
  readonly typed: string;
  readonly key: string;
}

interface Reading {
  concepts: UnderstoodConcept[];
  unknown: string[];
  ambiguous: AmbiguousText[];
  folded: string;
  nearMisses: number;
  importedNearMisses: number;
}

/**
 * What a free text means: a list of parts, each tried as a whole, joined, in pieces, word by word. Imported words answer
 * only where own ones say nothing as surely: a whole part as written, or what stays unknown.
 * Gives an answer for any string and never throws.
 */
export function resolveText(indexes: TermIndexes, text: string): Understood {
  const visible = visibleText(text);
  const reading: Reading = {
    concepts: [],
    unknown: [],
    ambiguous: [],
    folded: foldText(visible),
    nearMisses: 0,
    importedNearMisses: 0,
  };
  // A name with commas ("Technischer Leiter für Bühne, Film und Fernsehen") is one part.
  const isOneName = visible.includes(',') && readImported(indexes, visible.trim(), reading);
  for (const part of isOneName ? [] : listParts(visible)) readPart(indexes, part, reading);
  const seen = new Set<string>();
  return {
    concepts: reading.concepts.filter(({ key }) => !seen.has(key) && seen.add(key)),
    unknown: [...new Set(reading.unknown)],
    ambiguous: [...new Map(reading.ambiguous.map((one) => [one.text, one])).values()],
  };
}

function readPart(indexes: TermIndexes, part: string, reading: Reading): void {
  if (readWhole(indexes.own, part, reading) || readImported(indexes, part, reading)) return;
  const pieces = joinedParts(part);
  for (const piece of pieces.length > 1 ? pieces : [part]) {
    if (pieces.length > 1 && (readWhole(indexes.own, piece, reading) || readImported(indexes, piece, reading)))
      continue;
    if (foldKey(piece) !== '') readWords(indexes, piece, reading);
  }
}

/**
 * Reads a text that is an imported word as it stands; false when it is not. Where own words say it all they win: "Gabelstapler
 * nutzen" of ESCO is the forklift that profiles here have.
 */
function readImported({ own, imported }: TermIndexes, text: string, reading: Reading): boolean {
  const bare = withoutGenderMarks(text);
  for (const candidate of bare === text ? [text] : [bare, text]) {
    const terms = mostMeant(imported.withKey(foldKey(candidate)));
    if (terms.length === 0) continue;
    if (readOwnWords(own, bare, reading)) return true;
    take(terms, text, candidate, reading);
    return true;
  }
  return false;
}

/** Reads a part that consists of own words, and words that add nothing to them; false when it does not. */
function readOwnWords(own: TermIndex, part: string, reading: Reading): boolean {
  const inside: Reading = { ...reading, concepts: [], unknown: [], ambiguous: [] };
  const rest = readKnownWords(own, wordsOf(part), inside).flat();
  if (inside.concepts.length === 0 || !rest.every(({ key }) => fillerWords.has(key) || bareVerbs.has(key)))
    return false;
  reading.concepts.push(...inside.concepts);
  reading.ambiguous.push(...inside.ambiguous);
  return true;
}

/** Published lists give one word to many occupations: a curated concept is meant first, then one that is called so. */
function mostMeant(terms: readonly Term[]): readonly Term[] {
  const curated = terms.filter((term) => !isImportedNumber(term.number));
  if (curated.length > 0) return curated;
  const named = terms.filter((term) => term.isName === true);
  return named.length > 0 ? named : terms;
}

/** Reads a part that is one term as it stands; false when it is not. */
function readWhole(index: TermIndex, part: string, reading: Reading): boolean {
  const bare = withoutGenderMarks(part);
  for (const candidate of bare === part ? [part] : [bare, part]) {
    const key = foldKey(candidate);
    if (key === '') continue;
    if (readAmbiguous(key, part, reading)) return true;
    const terms = index.withKey(key);
    if (terms.length > 0) {
      take(terms, part, candidate, reading);
      return true;
    }
  }
  return false;
}

function readAmbiguous(key: string, typed: string, reading: Reading): boolean {
  const word = ambiguousWords.get(key);
  if (!word) return false;
  if (word.context.test(reading.folded)) reading.concepts.push({ key: word.meant, matchedText: typed, how: 'exact' });
  else reading.ambiguous.push({ text: typed, choices: word.choices });
  return true;
}

/** Takes what is written like this: one concept, one of each kind, or a question when two of one kind are. */
function take(terms: readonly Term[], typed: string, candidate: string, reading: Reading): void {
  const spelled = terms.filter((term) => term.term.toLowerCase() === candidate.trim().toLowerCase());
  const how: MatchManner = spelled.length > 0 ? 'exact' : 'folded';
  for (const kind of ['occupation', 'skill'] as const) {
    const ofKind = (list: readonly Term[]) => [
      ...new Set(list.filter((term) => term.kind === kind).map((term) => term.conceptKey)),
    ];
    // Two words that only fold to the same key are told apart by their spelling.
    const keys = ofKind(spelled).length === 1 ? ofKind(spelled) : ofKind(terms);
    if (keys.length > 1) reading.ambiguous.push({ text: typed, choices: keys.sort() });
    else if (keys[0] !== undefined) reading.concepts.push({ key: keys[0], matchedText: typed, how });
  }
}

function wordsOf(text: string): Word[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}+#§]+/u)
    .map((typed): Word => ({ typed, key: foldKey(typed) }))
    .filter(({ key }) => key !== '')
    .slice(0, mostWords);
}

/** A part that is no term as a whole: known words inside it, else a near miss or compound of all of it, else word by word. */
function readWords(indexes: TermIndexes, part: string, reading: Reading): void {
  const index = indexes.own;
  const bare = withoutGenderMarks(part);
  const words = wordsOf(bare);
  const core = index.withKey(coreKey(words.map(({ key }) => key)) ?? '');
  if (core.length > 0) {
    take(core, part, part, reading);
    return;
  }
  const inside: Reading = { ...reading, concepts: [], unknown: [], ambiguous: [] };
  const rest = readKnownWords(index, words, inside);
  const isCovered = inside.concepts.length + inside.ambiguous.length > 0;
  const isFiller = ({ key }: Word) => fillerWords.has(key) || (isCovered && bareHeads.has(key));
  const loose = rest.map((run) => run.filter((word) => !isFiller(word))).filter((run) => run.length > 0);
  if (!(isCovered && loose.length === 0)) {
    // With something known inside, the whole must be a very near miss to be preferred ("Gabelstapler fahrn").
    const whole = readLoosely(index, foldKey(bare), reading, isCovered ? 1 : 3, !isCovered);
    if (whole !== null) {
      reading.concepts.push({ key: whole.key, matchedText: part, how: whole.how });
      return;
    }
    if (!isCovered && readImportedLoosely(indexes, words, part, reading)) return;
  }
  reading.concepts.push(...inside.concepts);
  reading.ambiguous.push(...inside.ambiguous);
  if (!isCovered && loose.length === 0) reading.unknown.push(part);
  for (const run of loose) readLooseRun(index, run, part, words.length, reading);
}

/** A part in which no own word was found: an imported one without the words in between, or with few mistakes. */
function readImportedLoosely(
  { imported }: TermIndexes,
  words: readonly Word[],
  part: string,
  reading: Reading,
): boolean {
  const core = mostMeant(imported.withKey(coreKey(words.map(({ key }) => key)) ?? ''));
  if (core.length > 0) {
    take(core, part, part, reading);
    return true;
  }
  const key = joinFolded(words.map((word) => word.key).join(' '));
  if (key.length < shortestImportedTypo || reading.importedNearMisses >= mostImportedNearMisses) return false;
  reading.importedNearMisses += 1;
  const found = imported.withTypo(key, key.length < shortestImportedTwoTypos ? 1 : 2);
  if (found !== null) reading.concepts.push({ key: found.term.conceptKey, matchedText: part, how: 'typo' });
  return found !== null;
}

/** Longest known runs of words, left to right; returns the runs in between. */
function readKnownWords(index: TermIndex, words: readonly Word[], reading: Reading): Word[][] {
  const rest: Word[][] = [[]];
  let start = 0;
  while (start < words.length) {
    let length = Math.min(longestWindow, words.length - start);
    while (length > 0 && !readWindow(index, words.slice(start, start + length), reading)) length -= 1;
    if (length > 0) rest.push([]);
    else rest.at(-1)?.push(...words.slice(start, start + 1));
    start += Math.max(1, length);
  }
  return rest.filter((run) => run.length > 0);
}

function readWindow(index: TermIndex, words: readonly Word[], reading: Reading): boolean {
  const key = joinFolded(words.map((word) => word.key).join(' '));
  if (words.length === 1 && fillerWords.has(key)) return false;
  const typed = words.map((word) => word.typed).join(' ');
  if (readAmbiguous(key, typed, reading)) return true;
  const terms = index.withKey(key);
  if (terms.length > 0) take(terms, typed, typed, reading);
  return terms.length > 0;
}

/** Words between known ones: each by near miss or compound, else unknown together. */
function readLooseRun(index: TermIndex, run: readonly Word[], part: string, wordCount: number, reading: Reading): void {
  const unknown: string[] = [];
  for (const { typed, key } of run) {
    const isWorthTrying = wordCount > 1 && key.length >= shortestLooseWord;
    const found = isWorthTrying ? readLoosely(index, key, reading, 2, true) : null;
    if (found !== null) reading.concepts.push({ key: found.key, matchedText: typed, how: found.how });
    else unknown.push(typed);
  }
  if (unknown.length > 0) reading.unknown.push(unknown.length === wordCount ? part : unknown.join(' '));
}

/**
 * The same stem, then one mistake, then a known ending, then more mistakes: "Gabelstablerfahrer" is a typo, not some
 * kind of driver. @param most how many mistakes at most
 */
function readLoosely(
  index: TermIndex,
  key: string,
  reading: Reading,
  most: number,
  mayBeCompound: boolean,
): { key: string; how: MatchManner } | null {
  if (reading.nearMisses >= mostNearMisses) return null;
  reading.nearMisses += 1;
  const compound = (term: Term | null) => (term === null ? null : { key: term.conceptKey, how: 'compound' as const });
  const typo = (mistakes: number) => {
    const found = index.withTypo(key, mistakes);
    return found === null ? null : { key: found.term.conceptKey, how: 'typo' as const };
  };
  return (
    (mayBeCompound ? compound(index.withStem(key)) : null) ??
    typo(1) ??
    (mayBeCompound ? compound(index.withHead(key)) : null) ??
    (most > 1 ? typo(most) : null)
  );
}
