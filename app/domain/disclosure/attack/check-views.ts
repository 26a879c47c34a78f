import { mondayOf } from '../../time/day.ts';
import { SMALLEST_K } from '../k-rule.ts';
import { linkability } from './linkability.ts';
import { bounds } from './acceptance.ts';
import { contentOf, type Snapshot, type Views } from './views.ts';

/** What recorded views may break. */
export const breachKinds = [
  'kTooSmall',
  'cardBelowK',
  'countNotRounded',
  'cardsDiffer',
  'countMoved',
  'cardAppeared',
  'rowsBelowK',
  'forbiddenField',
  'withdrawnShown',
  'pseudonymKept',
  'pseudonymShared',
  'linkable',
] as const;
export type BreachKind = (typeof breachKinds)[number];

/** One kind of breach: how often, and an example that names no person. */
export interface Breach {
  readonly kind: BreachKind;
  readonly times: number;
  readonly example: string;
}

/** Never before stage 3, whatever it is called: the words are looked for in the names of fields. */
const forbidden =
  /^(photo|name|first_?name|last_?name|e?mail|phone|birth.*|age|age_?band|sex|gender|title|nationality|origin|country|mother_?tongue|native.*|other_?languages|religion|arriv.*|entered.*|year_?of_?arrival|status|residence.*|permit.*|postcode|zip|municipality|town|city|quarter|street|address|accommodation|housing|employer.*|school.*|provider.*|certificate_?number|text|note.*|free_?text|case_?(code|worker|number).*|mentor.*|id|profile_?id|customer.*|created.*|updated.*|published.*|rank|order|position|score)$/i;
/** Ladder cells only: what else a card says is a field too many. */
const cardFields = new Set(['rung', 'occupation', 'region', 'german', 'count']);
/** At stage 1 a row without a choice of its own shows no match. */
const matchFields = new Set(['band', 'fit', 'match', 'skills', 'experience', 'licences', 'shifts']);

/** Checks recorded views of any kind against the rules of the gate. @returns nothing where all are kept */
export function checkViews(views: Views): Breach[] {
  const found = new Map<BreachKind, Breach>();
  const breach = (kind: BreachKind, example: string) => {
    const known = found.get(kind);
    found.set(kind, { kind, times: (known?.times ?? 0) + 1, example: known?.example ?? example });
  };
  if (views.K < SMALLEST_K) breach('kTooSmall', `K = ${views.K}`);
  const snapshots = [...views.snapshots].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const snapshot of snapshots) checkSnapshot(snapshot, views.K, breach);
  checkFrozen(snapshots, breach);
  checkPseudonyms(snapshots, breach);
  checkWithdrawals(views, breach);
  for (const row of views.stage2)
    for (const field of Object.keys(row)) if (forbidden.test(field)) breach('forbiddenField', `stage 2: ${field}`);
  const stage2Links = linkability(views.stage2);
  const people = new Set(views.stage2.map(({ person }) => person)).size;
  // Fewer people than combinations always stand apart: nothing follows from that.
  if (people >= 20 && stage2Links > bounds.linkable)
    breach('linkable', `${Math.round(100 * stage2Links)} % stand alone`);
  return [...found.values()];
}

type Report = (kind: BreachKind, example: string) => void;

function checkSnapshot({ day, cards, rows }: Snapshot, k: number, breach: Report): void {
  for (const card of cards) {
    if (card.count < k) breach('cardBelowK', `${day}: ${card.count}`);
    if (card.count % 5 !== 0) breach('countNotRounded', `${day}: ${card.count}`);
    for (const field of Object.keys(card)) if (!cardFields.has(field)) breach('forbiddenField', `card: ${field}`);
  }
  const alike = new Map<string, number>();
  const plain = rows.filter((row) => row['detailed'] !== true);
  for (const row of plain) alike.set(contentOf(row), (alike.get(contentOf(row)) ?? 0) + 1);
  for (const row of rows)
    for (const field of Object.keys(row)) if (forbidden.test(field)) breach('forbiddenField', `row: ${field}`);
  for (const row of plain)
    for (const field of Object.keys(row)) if (matchFields.has(field)) breach('forbiddenField', `row: ${field}`);
  for (const count of alike.values()) if (count < k) breach('rowsBelowK', `${day}: ${count} alike`);
}

/** All companies see the same cards; within a week none appears and no number moves. */
function checkFrozen(snapshots: readonly Snapshot[], breach: Report): void {
  const byDay = new Map<string, string>();
  const byWeek = new Map<string, ReadonlyMap<string, number>>();
  for (const { day, cards } of snapshots) {
    const now = new Map(cards.map((card) => [contentOf(card), card.count]));
    const text = JSON.stringify([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
    if ((byDay.get(day) ?? text) !== text) breach('cardsDiffer', day);
    byDay.set(day, text);
    const week = mondayOf(day.slice(0, 10));
    const before = byWeek.get(week);
    for (const [cell, count] of now) {
      const was = before?.get(cell);
      if (before !== undefined && was === undefined) breach('cardAppeared', day);
      if (was !== undefined && was !== count) breach('countMoved', `${day}: ${was} to ${count}`);
    }
    byWeek.set(week, now);
  }
}

/** A pseudonym of stage 1 lives one week in one company, and never reaches stage 2. */
function checkPseudonyms(snapshots: readonly Snapshot[], breach: Report): void {
  const weeks = new Map<string, string>();
  const companies = new Map<string, string>();
  for (const { day, company, rows } of snapshots)
    for (const { pseudonym } of rows) {
      const week = mondayOf(day.slice(0, 10));
      if ((weeks.get(pseudonym) ?? week) !== week) breach('pseudonymKept', day);
      if ((companies.get(pseudonym) ?? company) !== company) breach('pseudonymShared', day);
      weeks.set(pseudonym, week);
      companies.set(pseudonym, company);
    }
}

/** Nobody is seen after the day she withdrew. */
function checkWithdrawals({ snapshots, stage2, withdrawals }: Views, breach: Report): void {
  const left = new Map(withdrawals.map(({ person, day }) => [person, day]));
  const isGone = (person: string, day: string) => day > (left.get(person) ?? day);
  for (const { day, rows } of snapshots)
    for (const { person } of rows) if (isGone(person, day)) breach('withdrawnShown', day);
  for (const { person, day } of stage2) if (isGone(person, day)) breach('withdrawnShown', `stage 2, ${day}`);
}
