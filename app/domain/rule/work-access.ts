import type { Housing, ResidenceFlag, ResidenceStatus } from '../identity/residence-status.ts';
import { internshipPurposes, postingKinds, type InternshipPurpose, type PostingKind } from '../posting/posting.ts';
import type { Day } from '../time/day.ts';
import { dayAfterMonths, monthsBetween } from '../time/period.ts';

export const workAccessAnswers = ['yes', 'afterDate', 'no', 'askAuthority'] as const;
export type WorkAccessAnswer = (typeof workAccessAnswers)[number];

/** A kind of posting; internships differ by purpose. Plain `internship` (purpose not known) takes the stricter row. */
export type WorkKind = PostingKind | `internship:${InternshipPurpose}`;

/** Every kind that may have an answer of its own; an internship is one of its purposes. */
export const workKinds = [
  'internship:orientation',
  'internship:careerOrientation',
  'internship:mandatory',
  'internship:accompanying',
  'internship:other',
  'employerMeasure',
  'trialEmployment',
  'entryQualification',
  'apprenticeship',
  'employment',
] as const satisfies readonly WorkKind[];

/** The kind as the table knows it: internships by their purpose, as far as it is stated. */
function workKindOf(kind: PostingKind, purpose: InternshipPurpose | null): WorkKind {
  return kind === 'internship' && purpose !== null ? `internship:${purpose}` : kind;
}

/** One row of the table; null matches everything. */
export interface WorkAccessRule {
  readonly id: string;
  readonly status: ResidenceStatus;
  readonly housing: Housing | null;
  readonly kinds: readonly WorkKind[] | null;
  /** The person must have all of these. */
  readonly flags: readonly ResidenceFlag[];
  /** Months of stay, from (included) - to (excluded). */
  readonly stayMonthsFrom: number | null;
  readonly stayMonthsTo: number | null;
  readonly allowed: WorkAccessAnswer;
  /** With `afterDate`: months of stay until work may be allowed. */
  readonly waitMonths: number | null;
  readonly needsImmigrationOffice: boolean;
  readonly needsAgencyConsent: boolean;
  /** Titles whose printed end is on or after `extendedFrom` are valid until `extendedTo` by law. */
  readonly extendedFrom: Day | null;
  readonly extendedTo: Day | null;
  /** The title always has an end: as long as nobody has noted it, nobody can say whether it still holds. */
  readonly needsEnd: boolean;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly source: string;
  readonly checkedOn: Day;
  readonly confirmed: boolean;
}

/** What the vault knows, reduced to what decides. */
export interface ResidenceFacts {
  readonly status: ResidenceStatus;
  /** Printed end of the title; null: not known or unlimited. */
  readonly validUntil: Day | null;
  /** Full months of stay on the day asked; null: not known. */
  readonly stayMonths: number | null;
  /** First day of the stay; where known it wins over `stayMonths` and makes `waitUntil` exact. */
  readonly stayingSince?: Day | null;
  readonly housing: Housing | null;
  readonly flags: readonly ResidenceFlag[];
}

/** What a case stores per kind: staff only. Companies see a lead time, never this. */
export interface WorkAccessFact {
  readonly allowed: WorkAccessAnswer;
  readonly waitUntil: Day | null;
  /** Until when the title runs; null: not limited or not known. */
  readonly validUntil: Day | null;
  readonly needsImmigrationOffice: boolean;
  readonly needsAgencyConsent: boolean;
  /** The row that decided, or one of `title.expired`, `title.endMissing`, `unknown`. */
  readonly ruleId: string;
}

/**
 * May somebody with these papers do this kind of work on `day`? The most specific row that matches decides: more flags,
 * then named kinds, then longer stay, then housing. Nothing matches, a fact of the case is not covered by the row, or the
 * title has ended or its end is not noted: `askAuthority`. Never "yes" from silence. The authority decides in every case.
 */
export function workAccess(
  rows: readonly WorkAccessRule[],
  facts: ResidenceFacts,
  kind: WorkKind,
  day: Day,
): WorkAccessFact {
  const stay = facts.stayingSince == null ? facts.stayMonths : monthsBetween(facts.stayingSince, day);
  const asked: WorkKind = kind === 'internship' ? 'internship:other' : kind;
  const rule = rows.filter((row) => matches(row, facts, asked, stay, day)).sort(bySpecificity)[0];
  if (rule === undefined) return askAuthority('unknown', facts.validUntil);
  const flagsMatter = rows.some((row) => row.status === facts.status && row.flags.length > 0);
  const isCovered = !flagsMatter || facts.flags.every((flag) => rule.flags.includes(flag));
  if (!isCovered && rule.allowed !== 'no') return askAuthority('unknown', facts.validUntil);
  const validUntil = titleEnd(rule, facts.validUntil);
  if (validUntil !== null && validUntil < day && rule.allowed !== 'no')
    return askAuthority('title.expired', validUntil);
  if (validUntil === null && rule.needsEnd && rule.allowed !== 'no') return askAuthority('title.endMissing', null);
  return {
    allowed: rule.allowed,
    waitUntil: rule.allowed === 'afterDate' ? waitUntil(rule, facts, stay, day) : null,
    validUntil,
    needsImmigrationOffice: rule.needsImmigrationOffice,
    needsAgencyConsent: rule.needsAgencyConsent,
    ruleId: rule.id,
  };
}

/** What `case_facts` holds: an answer per kind, and per purpose of an internship where that answer is another one. */
export type WorkAccessByKind = Record<PostingKind, WorkAccessFact> & Partial<Record<WorkKind, WorkAccessFact>>;

/** The answer for each kind on `day`. */
export function workAccessByKind(rows: readonly WorkAccessRule[], facts: ResidenceFacts, day: Day): WorkAccessByKind {
  const answers = {} as WorkAccessByKind;
  for (const kind of postingKinds) answers[kind] = workAccess(rows, facts, kind, day);
  for (const purpose of internshipPurposes) {
    const kind: WorkKind = `internship:${purpose}`;
    const answer = workAccess(rows, facts, kind, day);
    if (answer.ruleId !== answers.internship.ruleId) answers[kind] = answer;
  }
  return answers;
}

/** The answer for a posting: that of the internship's purpose where it is stored, else the stricter one of the kind. */
export function accessFor(
  access: Partial<WorkAccessByKind>,
  kind: PostingKind,
  purpose: InternshipPurpose | null,
): WorkAccessFact | null {
  return access[workKindOf(kind, purpose)] ?? access[kind] ?? null;
}

/** The same answer for a later day: when the title has ended by then, nobody but the authority can say. */
export function accessOn(fact: WorkAccessFact, day: Day): WorkAccessFact {
  const hasEnded = fact.validUntil !== null && fact.validUntil < day && fact.allowed !== 'no';
  return hasEnded ? askAuthority('title.expired', fact.validUntil) : fact;
}

/** Is a permit still to be got before the first day? True also where nobody knows: asking comes first. */
export function needsPermit(fact: WorkAccessFact | null): boolean {
  return fact === null || fact.allowed !== 'yes' || fact.needsImmigrationOffice || fact.needsAgencyConsent;
}

/** The title runs out between `from` and `to` (null: open end): "Titel endet während der Beschäftigung". */
export function titleEndsDuring(validUntil: Day | null, from: Day, to: Day | null): boolean {
  return validUntil !== null && validUntil >= from && (to === null || validUntil < to);
}

function matches(row: WorkAccessRule, facts: ResidenceFacts, kind: WorkKind, stay: number | null, day: Day): boolean {
  if (row.status !== facts.status || row.validFrom > day || (row.validTo !== null && row.validTo < day)) return false;
  if (row.housing !== null && row.housing !== facts.housing) return false;
  if (row.kinds !== null && !row.kinds.includes(kind)) return false;
  if (!row.flags.every((flag) => facts.flags.includes(flag))) return false;
  if (row.stayMonthsFrom === null && row.stayMonthsTo === null) return true;
  return stay !== null && stay >= (row.stayMonthsFrom ?? 0) && (row.stayMonthsTo === null || stay < row.stayMonthsTo);
}

function bySpecificity(a: WorkAccessRule, b: WorkAccessRule): number {
  const weight = (row: WorkAccessRule) => [
    row.flags.length,
    row.kinds === null ? 0 : 1,
    row.stayMonthsFrom ?? -1,
    row.housing === null ? 0 : 1,
  ];
  const [left, right] = [weight(a), weight(b)];
  for (const [index, value] of right.entries()) if (value !== left[index]) return value - (left[index] ?? 0);
  return b.validFrom.localeCompare(a.validFrom);
}

function titleEnd(rule: WorkAccessRule, printed: Day | null): Day | null {
  if (rule.extendedFrom === null || rule.extendedTo === null) return printed;
  if (printed === null) return rule.extendedTo;
  return printed >= rule.extendedFrom && printed < rule.extendedTo ? rule.extendedTo : printed;
}

function waitUntil(rule: WorkAccessRule, facts: ResidenceFacts, stay: number | null, day: Day): Day | null {
  if (rule.waitMonths === null) return null;
  if (facts.stayingSince != null) return dayAfterMonths(facts.stayingSince, rule.waitMonths);
  return stay === null ? null : dayAfterMonths(day, Math.max(1, rule.waitMonths - stay));
}

function askAuthority(ruleId: string, validUntil: Day | null): WorkAccessFact {
  return {
    allowed: 'askAuthority',
    waitUntil: null,
    validUntil,
    needsImmigrationOffice: true,
    needsAgencyConsent: true,
    ruleId,
  };
}
