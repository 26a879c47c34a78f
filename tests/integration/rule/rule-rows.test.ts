import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import type { PostingDraft } from '#app/domain/rule/posting-draft.ts';
import { workAccess } from '#app/domain/rule/work-access.ts';
import { ruleValues } from '#db/schema/rule.ts';
import { listWorkAccessRules, ruleAt, rulesAt } from '#db/queries/rule/rule.ts';
import { loadRules, ruleRows, workAccessRows } from '#db/seed/reference/rules.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const trial: PostingDraft = {
  kind: 'trialEmployment',
  internshipPurpose: null,
  startsOn: '2027-01-11',
  weeks: 8,
  endsOn: null,
  hoursPerWeekMin: 39,
  hoursPerWeekMax: 39,
  pay: { cents: 1410, per: 'hour' },
};

describe('rule rows in the database', () => {
  it('come with the reference data, once', async () => {
    const db = await openTestDatabase();
    await loadRules(db);
    await loadRules(db);
    expect((await rulesAt(db, '2026-11-23')).rules).toHaveLength(ruleRows.length);
    expect(await listWorkAccessRules(db)).toHaveLength(workAccessRows.length);
  });

  it('are the same as those entered', async () => {
    const db = await openTestDatabase();
    await loadRules(db);
    const { rules } = await rulesAt(db, '2026-11-23');
    expect(new Map(rules.map((rule) => [rule.id, rule]))).toEqual(new Map(ruleRows.map((rule) => [rule.id, rule])));
  });

  it('answer for a day', async () => {
    const db = await openTestDatabase();
    await loadRules(db);
    expect((await ruleAt(db, 'minijob.month', '2025-12-31'))?.value).toBe(55_600);
    expect((await ruleAt(db, 'minijob.month', '2026-01-01'))?.value).toBe(60_300);
    expect((await ruleAt(db, 'benefit.name', '2026-06-30'))?.detail).toEqual({ name: 'Bürgergeld' });
    expect((await ruleAt(db, 'benefit.name', '2026-07-01'))?.detail).toEqual({ name: 'Grundsicherungsgeld' });
    expect(await ruleAt(db, 'minimumWage.hour', '2024-12-31')).toBeNull();
  });

  it('change the answer of a form without a change of code', async () => {
    const db = await openTestDatabase();
    await loadRules(db);
    expect(checkPosting(await rulesAt(db, '2026-11-23'), trial).map((finding) => finding.code)).toEqual([
      'payBelowMinimumWage',
    ]);
    await db.update(ruleValues).set({ value: 1400 }).where(eq(ruleValues.id, 'minimumWage.hour@2027-01-01'));
    expect(checkPosting(await rulesAt(db, '2026-11-23'), trial)).toEqual([]);
    await loadRules(db);
    expect(checkPosting(await rulesAt(db, '2026-11-23'), trial)).toEqual([]);
  });

  it('decide on work access', async () => {
    const db = await openTestDatabase();
    await loadRules(db);
    const rows = await listWorkAccessRules(db);
    const facts = {
      status: 'asylumPermission' as const,
      validUntil: null,
      stayMonths: 12,
      housing: 'municipality' as const,
      flags: [],
    };
    expect(workAccess(rows, facts, 'internship:orientation', '2026-11-23')).toMatchObject({
      allowed: 'yes',
      needsImmigrationOffice: true,
      needsAgencyConsent: false,
    });
  });
});
