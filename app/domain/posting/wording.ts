import type { Day } from '../time/day.ts';

/** What wording may shut people out for: the grounds of § 1 AGG and of § 36(2) SGB III, and what leads to one of them. */
export const wordingGrounds = [
  'origin',
  'language',
  'age',
  'sex',
  'religion',
  'health',
  'family',
  'orientation',
  'photo',
] as const;
export type WordingGround = (typeof wordingGrounds)[number];

/** A row of the list: which wording is meant, and what could stand there instead. German, as postings are. */
export interface WordingRule {
  readonly id: string;
  readonly ground: WordingGround;
  /** Source of a regular expression over whole words, without regard to capitals. `public/wording.js` reads it too. */
  readonly pattern: string;
  /** Where this stands in the same field, the wording is fine: `(m/w/d)` behind a title. */
  readonly unless: string | null;
  readonly titleOnly: boolean;
  readonly instead: string;
  readonly legalBasis: string;
  readonly source: string;
  /** "Stand": the day the row was entered. */
  readonly checkedOn: Day;
  readonly confirmed: boolean;
}

export const wordingFields = ['title', 'description', 'must', 'nice'] as const;
export type WordingField = (typeof wordingFields)[number];

/** The texts of a posting that anybody may read one day. */
export type PostingText = Readonly<Record<WordingField, string>>;

export interface WordingFinding {
  readonly ruleId: string;
  readonly ground: WordingGround;
  readonly field: WordingField;
  /** As it stands in the text. */
  readonly words: string;
  readonly instead: string;
  readonly legalBasis: string;
  readonly checkedOn: Day;
  readonly confirmed: boolean;
}

/** Why an officer approves a posting as it is worded. Codes; § 8 AGG asks for the first. */
export const wordingReasons = ['jobNeedsIt', 'lawAsksForIt', 'meantOtherwise', 'helpsDisadvantaged'] as const;
export type WordingReason = (typeof wordingReasons)[number];

/** The row whose wording is a title for one gender. */
const titleRule = 'sex.title';

const compiled = new Map<string, RegExp>();

/** The same in `public/wording.js`: a test compares the two. Kept, because a list of postings asks for each row. */
function wordingPattern(source: string): RegExp {
  const pattern = compiled.get(source) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  if (compiled.size < 1000) compiled.set(source, pattern);
  return pattern;
}

/**
 * Wording that may shut people out, in the order of the list and the fields; each wording of a field once. A hint, never
 * a verdict: an officer decides.
 * @param titleForms how the vocabulary writes the occupation of the title, where it knows it: gendered forms, and both in one
 */
export function checkWording(
  rules: readonly WordingRule[],
  text: PostingText,
  titleForms: { readonly gendered: readonly string[]; readonly paired: string } | null,
): WordingFinding[] {
  const found: WordingFinding[] = [];
  for (const rule of rules) {
    const pattern = wordingPattern(rule.pattern);
    for (const field of wordingFields) {
      if (rule.titleOnly && field !== 'title') continue;
      if (isFine(rule, text[field])) continue;
      if (rule.id === titleRule && titleForms !== null && text.title.includes(titleForms.paired)) continue;
      const said = new Set<string>();
      for (const match of text[field].matchAll(pattern)) {
        const words = match[0].replace(/\s+/g, ' ').trim();
        if (words === '' || said.has(words.toLowerCase())) continue;
        said.add(words.toLowerCase());
        found.push(findingOf(rule, field, words, instead(rule, field, text, titleForms)));
      }
    }
  }
  const asked = titleForms === null ? undefined : genderedTitle(rules, text, titleForms, found);
  return asked === undefined ? found : [...found, asked];
}

function isFine({ unless }: WordingRule, text: string): boolean {
  return unless !== null && new RegExp(unless, 'iu').test(text);
}

function findingOf(rule: WordingRule, field: WordingField, words: string, better: string): WordingFinding {
  const { id, ground, legalBasis, checkedOn, confirmed } = rule;
  return { ruleId: id, ground, field, words, instead: better, legalBasis, checkedOn, confirmed };
}

/** The rule about titles names the occupation itself where the vocabulary knows it. */
function instead(
  rule: WordingRule,
  field: WordingField,
  text: PostingText,
  forms: Parameters<typeof checkWording>[2],
): string {
  if (rule.id !== titleRule || field !== 'title' || forms === null) return rule.instead;
  return `${forms.paired} (m/w/d)`;
}

/** A title whose occupation the vocabulary knows in one gender only, which no ending in the list gives away: "Koch", "Friseurin". */
function genderedTitle(
  rules: readonly WordingRule[],
  { title }: PostingText,
  { gendered, paired }: { readonly gendered: readonly string[]; readonly paired: string },
  found: readonly WordingFinding[],
): WordingFinding | undefined {
  const rule = rules.find(({ id }) => id === titleRule);
  if (rule === undefined || isFine(rule, title) || title.includes(paired)) return undefined;
  if (found.some(({ ruleId }) => ruleId === titleRule)) return undefined;
  const form = gendered.find((one) => title.search(wordingPattern(one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))) >= 0);
  return form === undefined ? undefined : findingOf(rule, 'title', form, `${paired} (m/w/d)`);
}
