import { describe, expect, it } from 'vitest';
import { ruleRows } from '#db/seed/reference/rules.ts';
import { aftercareCodes } from '#app/domain/assistance/aftercare.ts';
import {
  placementAttachments,
  placementEndReasons,
  placementStates,
  trialResults,
  startRequirements,
  stepCodes,
  stepOwners,
  stepStates,
} from '#app/domain/assistance/placement.ts';
import { housings, residenceFlags, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import { findingCodes, findingSeverities } from '#app/domain/rule/finding.ts';
import { kindFacts } from '#app/domain/rule/kind-facts.ts';
import { workAccessAnswers } from '#app/domain/rule/work-access.ts';
import { findingText } from '#app/i18n/finding-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { locales } from '#app/i18n/locale.ts';
import { ruleName, ruleValueText } from '#app/i18n/rule-name.ts';
import { shownParams } from '#app/i18n/shown-params.ts';
import { sourceFor, textsFor } from '#app/i18n/texts.ts';

const book = { day: '2026-11-23', rules: ruleRows };
const paid = {
  kind: 'employment' as const,
  internshipPurpose: null,
  startsOn: '2026-12-01',
  weeks: null,
  endsOn: null,
  hoursPerWeekMin: 39,
  hoursPerWeekMax: 39,
  pay: { cents: 1410, per: 'hour' as const },
};

describe.each(locales)('texts of rules and assistance (%s)', (locale) => {
  const rule = textsFor(locale, 'rule');
  const assistance = textsFor(locale, 'assistance');

  it('exist for every code', () => {
    const keys = [
      ...findingCodes.map((code) => `finding.${code}`),
      ...findingSeverities.map((code) => `severity.${code}`),
      ...workAccessAnswers.map((code) => `access.${code}`),
      ...residenceStatuses.map((code) => `access.status.${code}`),
      ...housings.map((code) => `access.housing.${code}`),
      ...residenceFlags.map((code) => `access.flag.${code}`),
    ];
    expect(keys.filter((key) => rule.find(key) === undefined)).toEqual([]);
    const codes = [
      ...[...stepCodes, ...aftercareCodes].map((code) => `step.${code}`),
      ...stepOwners.map((code) => `owner.${code}`),
      ...stepStates.map((code) => `stepState.${code}`),
      ...placementStates.map((code) => `state.${code}`),
      ...trialResults.map((code) => `trialResult.${code}`),
      ...placementEndReasons.map((code) => `endReason.${code}`),
      ...placementAttachments.map((code) => `attachment.${code}`),
      ...startRequirements.map((code) => `requirement.${code}`),
    ];
    expect(codes.filter((key) => assistance.find(key) === undefined)).toEqual([]);
  });

  it('name every row of the rules and say its value', () => {
    const source = sourceFor(locale);
    expect(ruleRows.map(({ key }) => key).filter((key) => ruleName(source, key) === undefined)).toEqual([]);
    const silent = ruleRows.filter((rule) => /^$|\{\{/.test(ruleValueText(source, rule) ?? ''));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('explain every kind in one sentence without a gap', () => {
    for (const kind of postingKinds) {
      const facts = kindFacts(book, kind);
      for (const part of [facts.sentence, facts.costs, facts.payer, facts.next]) {
        const sentence = rule.find(part.code, shownParams(part.params, formatsFor(locale)));
        expect(sentence).toBeDefined();
        expect(sentence).not.toMatch(/\{\{|\?|undefined/);
      }
    }
  });

  it('leave no gap in a finding', () => {
    for (const finding of checkPosting(book, paid)) {
      const { sentence, basis } = findingText(sourceFor(locale), finding);
      expect(sentence).not.toMatch(/\{\{/);
      expect(basis).toContain('§ 1 MiLoG');
    }
  });
});

it('says what is the matter with 14.10 from January on', () => {
  const [finding] = checkPosting(book, paid);
  if (finding === undefined) throw new Error('no finding');
  expect(findingText(sourceFor('de'), finding)).toEqual({
    sentence:
      'Das sind 14,10\u00a0€ in der Stunde. Das reicht nur bis zum Tag davor: Ab 01.01.2027 beträgt der Mindestlohn 14,60\u00a0€. Bitte geben Sie einen Lohn an, der für die ganze Zeit reicht. In manchen Branchen gilt ein höherer Mindestlohn.',
    basis: 'Grundlage: § 1 MiLoG. Stand 23.11.2026.',
  });
});

it('says so where nobody has checked the rule behind a sentence', () => {
  const findings = checkPosting(book, {
    ...paid,
    kind: 'trialEmployment',
    endsOn: '2027-04-30',
    pay: { cents: 1460, per: 'hour' },
  });
  expect(findings.map((finding) => findingText(sourceFor('de'), finding).basis)).toEqual([
    'Grundlage: § 92 Abs. 1 Nr. 2 SGB III. Stand 23.11.2026, noch nicht bestätigt.',
  ]);
});
