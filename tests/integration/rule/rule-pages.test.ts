import { describe, expect, it } from 'vitest';
import { ruledKinds } from '#app/domain/rule/kind-rules.ts';
import { shownRule } from '#app/i18n/shown-rule.ts';
import { papersText } from '#app/i18n/rule-name.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { askWorkAccess, listAccessRules } from '#app/use-cases/rule/ask-work-access.server.ts';
import { listKindRules } from '#app/use-cases/rule/list-kind-rules.server.ts';
import { listRuleValues } from '#app/use-cases/rule/list-rule-values.server.ts';
import type { ResidenceFacts } from '#app/domain/rule/work-access.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function open() {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  return { app, officer };
}

const german = sourceFor('de');

describe('the page of kinds', () => {
  it('says of every kind who decides and on what that rests', async () => {
    const { app, officer } = await open();
    const { kinds } = await listKindRules(app, officer);
    expect(kinds.map(({ kind }) => kind)).toEqual([...ruledKinds]);
    for (const { kind, rules } of kinds) {
      const decides = rules.find(({ key }) => key === `decides.${kind}`);
      expect(decides?.legalBasis, kind).toBeTruthy();
      expect(
        rules.flatMap((rule) => papersText(german, rule)),
        kind,
      ).not.toEqual([]);
    }
  });

  it('tells of an employer measure its length, its pay and its authority in words', async () => {
    const { app, officer } = await open();
    const { kinds, today } = await listKindRules(app, officer);
    const rules = kinds.find(({ kind }) => kind === 'employerMeasure')?.rules ?? [];
    expect(rules.map((rule) => shownRule(german, rule, today).value)).toEqual([
      '6 Wochen',
      '12 Wochen',
      '8 Wochen',
      'kein Lohn, die Leistung läuft weiter',
      'Arbeit, die sonst bezahlt wird; Vertretung bei Urlaub oder Krankheit; Auftragsspitzen',
      'die Integrationsfachkraft (Ermessen, kein Anspruch)',
    ]);
  });

  it('leaves out what has no row in force, rather than telling an old value', async () => {
    const { app, officer } = await open();
    app.clock.set('2023-06-01T10:00:00Z');
    const { kinds } = await listKindRules(app, officer);
    expect(kinds.find(({ kind }) => kind === 'minijob')?.rules).toEqual([]);
  });
});

describe('the versions of a rule', () => {
  it('stand beside each other with validity, source, "Stand" and whether somebody checked them', async () => {
    const { app, officer } = await open();
    app.clock.set('2026-11-23T10:00:00Z');
    const wages = (await listRuleValues(app, officer)).filter(({ key }) => key === 'minimumWage.hour');
    const shown = wages.map((rule) => shownRule(german, { ...rule, confirmed: rule.confirmed === true }, '2026-11-23'));
    expect(
      shown.map(({ value, phase, validFrom, validTo, confirmed }) => [value, phase, validFrom, validTo, confirmed]),
    ).toEqual([
      ['12,82\u00a0€', 'past', '01.01.2025', '31.12.2025', false],
      ['13,90\u00a0€', 'now', '01.01.2026', '31.12.2026', true],
      ['14,60\u00a0€', 'coming', '01.01.2027', '', true],
    ]);
    expect(shown.every(({ source, checkedOn }) => source !== '' && checkedOn === '23.11.2026')).toBe(true);
  });

  it('of laws in motion come in two: who supports people with § 24, who is admitted to a course', async () => {
    const { app, officer } = await open();
    const all = await listRuleValues(app, officer);
    const said = (key: string) =>
      all
        .filter((rule) => rule.key === key)
        .map((rule) => [rule.validFrom, shownRule(german, { ...rule, confirmed: false }, '2026-11-23').value]);
    expect(said('protection24.support')).toEqual([
      ['2024-01-01', 'das Jobcenter (SGB II)'],
      ['2026-07-01', expect.stringContaining('nach dem 31.03.2025') as string],
    ]);
    expect(said('integrationCourse.admissionStop').map(([from]) => from)).toEqual(['2024-01-01', '2026-02-09']);
  });
});

describe('asking whether somebody may work', () => {
  const facts: ResidenceFacts = {
    status: 'asylumPermission',
    validUntil: null,
    stayMonths: 12,
    housing: 'municipality',
    flags: [],
  };

  it('answers with the row, its source and "Stand"', async () => {
    const { app, officer } = await open();
    const on = '2027-02-01';
    expect(await askWorkAccess(app, officer, { facts, kind: 'internship:orientation', on })).toMatchObject({
      allowed: 'yes',
      needsImmigrationOffice: true,
      needsAgencyConsent: false,
      legalBasis: '§ 61 AsylG; § 32 Abs. 2, 4 BeschV',
      source: 'urteile-gesetze.de beschv/32; esf-netwin.de 1.6',
      checkedOn: '2026-11-23',
      confirmed: true,
    });
  });

  it('is never answered with yes where no row speaks', async () => {
    const { app, officer } = await open();
    const unknown = { ...facts, housing: null, stayMonths: null };
    expect(await askWorkAccess(app, officer, { facts: unknown, kind: 'employment', on: '2027-02-01' })).toMatchObject({
      allowed: 'askAuthority',
      legalBasis: null,
      source: null,
    });
  });

  it('is for staff alone', async () => {
    const { app } = await open();
    const company = actorOf(
      await insertUser(app.db, { roles: ['company'], companyId: (await insertCompany(app.db)).id }),
    );
    const forbidden = { code: 'forbidden' };
    await expect(askWorkAccess(app, company, { facts, kind: 'employment', on: '2027-02-01' })).rejects.toMatchObject(
      forbidden,
    );
    await expect(listAccessRules(app, company)).rejects.toMatchObject(forbidden);
    await expect(listKindRules(app, company)).rejects.toMatchObject(forbidden);
  });
});
