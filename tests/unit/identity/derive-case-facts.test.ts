import { describe, expect, it } from 'vitest';
import { deriveCaseFacts } from '#app/identity/derive-case-facts.ts';
import type { PersonStatus } from '#app/domain/identity/identity.ts';
import { accessFor } from '#app/domain/rule/work-access.ts';
import { workAccessRows } from '#db/seed/reference/rules.ts';

const today = '2026-11-23';
const nothing: PersonStatus = {
  residenceStatus: null,
  validUntilOn: null,
  permitText: null,
  housing: null,
  enteredOn: null,
  flags: [],
};
const derive = (status: Partial<PersonStatus>, birthOn: string | null = null, on = today) =>
  deriveCaseFacts({ birth: { birthOn }, status: { ...nothing, ...status } }, workAccessRows, on);

describe('what rules may know of a person', () => {
  it('is under 25 until her 25th year is over, born on 29 February too', () => {
    const isUnder25 = (birthOn: string, on: string) => derive({}, birthOn, on).isUnder25;
    expect([isUnder25('2001-11-24', today), isUnder25('2001-11-23', today)]).toEqual([true, false]);
    expect(isUnder25('2004-02-29', '2029-02-28')).toBe(true);
    expect(isUnder25('2004-02-29', '2029-03-01')).toBe(false);
    expect(derive({}).isUnder25).toBeNull();
  });

  it('holds an answer of its own for a purpose of an internship only where it is another one', () => {
    const asylum = derive({ residenceStatus: 'asylumPermission', housing: 'municipality', enteredOn: '2025-01-01' });
    expect(accessFor(asylum.workAccess, 'internship', null)?.needsAgencyConsent).toBe(true);
    expect(accessFor(asylum.workAccess, 'internship', 'orientation')?.needsAgencyConsent).toBe(false);
    expect(accessFor(asylum.workAccess, 'internship', 'careerOrientation')?.allowed).toBe('askAuthority');
    expect(accessFor(asylum.workAccess, 'internship', 'other')?.needsAgencyConsent).toBe(true);
    const recognised = derive({ residenceStatus: 'refugee25', validUntilOn: '2028-01-01' });
    expect(Object.keys(recognised.workAccess)).toHaveLength(6);
    expect(accessFor(recognised.workAccess, 'internship', 'orientation')).toEqual(recognised.workAccess.internship);
  });

  it('tells of a residence rule as long as it stands, also of what was sealed before there was a field for it', () => {
    const rule = { districtKey: '05711', untilOn: today };
    expect(derive({ residenceRule: rule })).toMatchObject({
      residenceRuleDistrictKey: '05711',
      residenceRuleUntilOn: today,
    });
    expect(derive({ residenceRule: rule }, null, '2026-11-24').residenceRuleDistrictKey).toBeNull();
    expect(derive({}).residenceRuleDistrictKey).toBeNull();
  });
});

describe('what sums may know of a person', () => {
  const factsOf = (birth: Parameters<typeof deriveCaseFacts>[0]['birth']) =>
    deriveCaseFacts({ birth, status: nothing }, workAccessRows, today);

  it('is whether she is a woman, and nothing where nobody recorded it', () => {
    expect(factsOf({ birthOn: null, sex: 'female' }).isWoman).toBe(true);
    for (const sex of ['male', 'diverse', 'none'] as const) expect(factsOf({ birthOn: null, sex }).isWoman).toBe(false);
    // Also of whoever was sealed before it was asked for.
    for (const birth of [{ birthOn: null }, { birthOn: null, sex: null }]) expect(factsOf(birth).isWoman).toBeNull();
  });

  it('holds no birthday and no sex', () => {
    const facts = JSON.stringify(factsOf({ birthOn: '2002-01-12', sex: 'diverse' }));
    expect(facts).not.toContain('2002-01-12');
    expect(facts).not.toContain('diverse');
  });
});
