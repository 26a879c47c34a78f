import { and, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import { ruleOn, type RuleBook, type RuleValue } from '#app/domain/rule/rule-book.ts';
import type { WorkAccessRule } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import type { Handle, Tx } from '#db/client.ts';
import { ruleValues, workAccessRules } from '#db/schema/rule.ts';
import { packRows, unpackRows } from '../../packed-rows.ts';

const columns = {
  id: ruleValues.id,
  key: ruleValues.key,
  value: ruleValues.value,
  unit: ruleValues.unit,
  detail: ruleValues.detail,
  origin: ruleValues.origin,
  legalBasis: ruleValues.legalBasis,
  validFrom: ruleValues.validFrom,
  validTo: ruleValues.validTo,
  source: ruleValues.source,
  checkedOn: ruleValues.checkedOn,
  confirmed: ruleValues.confirmed,
};

const packedRules = keptQuery((handle) =>
  handle
    .select({ packed: packRows(columns) })
    .from(ruleValues)
    .prepare(),
);

/** The rules as they were unpacked last, and from what: as long as the same text comes, nothing has changed. */
let lastRead: { readonly packed: string; readonly rules: readonly RuleValue[] } | null = null;

/**
 * The whole book as asked on `day`: all versions, earlier and later ones too, because a posting may have begun last year
 * and its pay is checked on every day to come. Read per request, so a changed row counts at once.
 */
export async function rulesAt(handle: Handle, day: Day): Promise<RuleBook> {
  const [row] = await packedRules(handle).all();
  const packed = row?.packed ?? '[]';
  if (lastRead?.packed !== packed) {
    const rules: RuleValue[] = unpackRows(columns, packed).map((rule) => rule.row);
    rules.sort((a, b) => compare(a.key, b.key) || compare(a.validFrom, b.validFrom));
    lastRead = { packed, rules };
  }
  return { day, rules: lastRead.rules };
}

const packedRulesNamed = keptQuery((handle) =>
  handle
    .select({ packed: packRows(columns) })
    .from(ruleValues)
    .where(sql`${ruleValues.key} in ${listGiven('keys')}`)
    .prepare(),
);

/** The book with these keys alone, all versions: for whoever needs a value or two of it. */
export async function rulesNamed(handle: Handle, day: Day, keys: readonly string[]): Promise<RuleBook> {
  const [row] = await packedRulesNamed(handle).all({ keys: JSON.stringify(keys) });
  return { day, rules: unpackRows(columns, row?.packed ?? null).map((rule) => rule.row) };
}

/** The version of one value in force on `day`; null when none covers it. */
export async function ruleAt(handle: Handle, key: string, day: Day): Promise<RuleValue | null> {
  return ruleOn(await rulesNamed(handle, day, [key]), key);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const accessColumns = {
  id: workAccessRules.id,
  status: workAccessRules.status,
  housing: workAccessRules.housing,
  kinds: workAccessRules.kinds,
  flags: workAccessRules.flags,
  stayMonthsFrom: workAccessRules.stayMonthsFrom,
  stayMonthsTo: workAccessRules.stayMonthsTo,
  allowed: workAccessRules.allowed,
  waitMonths: workAccessRules.waitMonths,
  needsImmigrationOffice: workAccessRules.needsImmigrationOffice,
  needsAgencyConsent: workAccessRules.needsAgencyConsent,
  extendedFrom: workAccessRules.extendedFrom,
  extendedTo: workAccessRules.extendedTo,
  needsEnd: workAccessRules.needsEnd,
  legalBasis: workAccessRules.legalBasis,
  validFrom: workAccessRules.validFrom,
  validTo: workAccessRules.validTo,
  source: workAccessRules.source,
  checkedOn: workAccessRules.checkedOn,
  confirmed: workAccessRules.confirmed,
};

const packedAccess = keptQuery((handle) =>
  handle
    .select({ packed: packRows(accessColumns) })
    .from(workAccessRules)
    .prepare(),
);

/** All rows of the work access table; `workAccess` picks by day. Staff side only. */
export async function listWorkAccessRules(handle: Handle): Promise<WorkAccessRule[]> {
  const [row] = await packedAccess(handle).all();
  const rules = unpackRows(accessColumns, row?.packed ?? null).map((rule) => rule.row);
  return rules.sort((a, b) => compare(a.id, b.id));
}

/**
 * A value the house sets for itself, from a day on: versions that run on end the day before. Set twice on one day, the second
 * counts. Nobody has confirmed it.
 * @param row `value` null: no value from then on
 */
export async function putHouseValue(
  tx: Tx,
  row: { key: string; value: number | null; unit: RuleValue['unit']; from: Day; until: Day },
): Promise<void> {
  const { key, value, unit, from, until } = row;
  await tx
    .update(ruleValues)
    .set({ validTo: until })
    .where(
      and(
        eq(ruleValues.key, key),
        lt(ruleValues.validFrom, from),
        or(isNull(ruleValues.validTo), gte(ruleValues.validTo, from)),
      ),
    );
  const said = { value, unit, validTo: null, checkedOn: from, confirmed: false };
  await tx
    .insert(ruleValues)
    .values({
      id: `${key}@${from}`,
      key,
      origin: 'house',
      legalBasis: 'Vorgabe des Hauses',
      validFrom: from,
      source: 'In der Verwaltung des Portals eingetragen',
      ...said,
    })
    .onConflictDoUpdate({ target: ruleValues.id, set: said });
}
