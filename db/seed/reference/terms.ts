import type { LabelLanguage } from '#app/domain/reference/label-language.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import { genderedForms } from './gendered-forms.ts';
import { escoOccupationPrefix, occupationRows } from './occupations.ts';
import { arabicLabels } from './labels/ar.ts';
import { persianLabels } from './labels/fa.ts';
import { turkishLabels } from './labels/tr.ts';
import { ukrainianLabels } from './labels/uk.ts';
import { otherLanguageTerms } from './other-languages.ts';
import { nearGroups, oneWay, typicalSkills, typicalSkillWeight } from './relations.ts';
import { skillRows } from './skills.ts';

export interface ConceptSeed {
  readonly key: string;
  readonly number: number;
  readonly kind: 'occupation' | 'skill';
  readonly labels: Readonly<Record<LabelLanguage, string>>;
  readonly kldb: string | null;
  readonly escoUri: string | null;
}

export interface TermSeed {
  readonly folded: string;
  readonly conceptKey: string;
  readonly term: string;
  readonly language: string;
}

/** The curated concepts with full keys and URIs. */
export function conceptSeeds(): ConceptSeed[] {
  return [
    ...occupationRows.map(([number, slug, de, en, kldb, esco]): ConceptSeed => ({
      key: `occ.${slug}`,
      number,
      kind: 'occupation',
      labels: labelsOf(`occ.${slug}`, de, en),
      kldb,
      escoUri: esco === null ? null : escoOccupationPrefix + esco,
    })),
    ...skillRows.map(([number, slug, de, en]): ConceptSeed => ({
      key: `skill.${slug}`,
      number,
      kind: 'skill',
      labels: labelsOf(`skill.${slug}`, de, en),
      kldb: null,
      escoUri: null,
    })),
  ];
}

const otherLabels = { uk: ukrainianLabels, ar: arabicLabels, tr: turkishLabels, fa: persianLabels };

/** @throws Error for a concept without a label in one of the languages */
function labelsOf(key: string, de: string, en: string): Readonly<Record<LabelLanguage, string>> {
  const other = (language: keyof typeof otherLabels) => {
    const label = otherLabels[language][key];
    if (label === undefined) throw new Error(`labels/${language}.ts has no label for ${key}`);
    return label;
  };
  return { de, en, uk: other('uk'), ar: other('ar'), tr: other('tr'), fa: other('fa') };
}

/** Every written form of every concept, folded; one row per folded form and concept, the label's own form first. */
export function termSeeds(): TermSeed[] {
  const seeds = new Map<string, TermSeed>();
  const add = (conceptKey: string, term: string, language: string) => {
    const folded = foldText(term);
    const id = `${folded}\n${conceptKey}`;
    if (folded !== '' && !seeds.has(id)) seeds.set(id, { folded, conceptKey, term, language });
  };
  const addGerman = (key: string, titles: string) => {
    for (const title of titles.split('; ')) for (const form of genderedForms(title)) add(key, form, 'de');
  };
  for (const [, slug, de, en, , , synonyms] of occupationRows) {
    addGerman(`occ.${slug}`, `${de}; ${synonyms}`);
    // As shown, slash and all: what is read on a page can be pasted into a field.
    add(`occ.${slug}`, de, 'de');
    add(`occ.${slug}`, en, 'en');
  }
  for (const [, slug, de, en, synonyms] of skillRows) {
    // A skill's slash ("C/C++") and brackets are part of its name, not a gender mark.
    for (const term of [de, ...synonyms.split('; ')]) add(`skill.${slug}`, term, 'de');
    add(`skill.${slug}`, en, 'en');
  }
  for (const [key, terms] of otherLanguageTerms) {
    for (const [language, term] of Object.entries(terms)) add(key, term, language);
  }
  for (const [language, labels] of Object.entries(otherLabels)) {
    for (const [key, label] of Object.entries(labels)) add(key, label, language);
  }
  return [...seeds.values()];
}

/** The relations as rows; where two rules name the same pair, the stronger wins. */
export function relationSeeds(): [from: string, to: string, weight: number][] {
  const rows = new Map<string, [string, string, number]>();
  const add = (from: string, to: string, weight: number) => {
    const id = `${from}\n${to}`;
    if (from !== to && weight > (rows.get(id)?.[2] ?? 0)) rows.set(id, [from, to, weight]);
  };
  for (const [weight, ...keys] of nearGroups) for (const from of keys) for (const to of keys) add(from, to, weight);
  for (const [from, to, weight] of oneWay) add(from, to, weight);
  for (const [from, skills] of Object.entries(typicalSkills))
    for (const to of skills) add(from, to, typicalSkillWeight);
  return [...rows.values()];
}
