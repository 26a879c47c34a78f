import { describe, expect, it } from 'vitest';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { aidsFor, employerAids, employerDuties } from '#app/domain/rule/employer-aid.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { ruleRows } from '#db/seed/reference/rules.ts';

const book: RuleBook = { day: '2027-01-11', rules: ruleRows };

describe('what helps an employer', () => {
  it('is a wage subsidy for employments, applied for before the contract, with its figures', () => {
    const subsidy = aidsFor(book, 'employment').find(({ aid }) => aid === 'wageSubsidy');
    expect(subsidy).toMatchObject({ decidedBy: 'agencyOrJobcenter', applyBefore: 'contract' });
    expect(subsidy?.figures.map(({ key, value }) => [key, value])).toContainEqual(['wageSubsidy.percentMax', 50]);
  });

  it('is nothing for an internship, and never the subsidy of a wage where no wage is paid', () => {
    expect(aidsFor(book, 'internship')).toEqual([]);
    expect(aidsFor(book, 'employerMeasure').map(({ aid }) => aid)).toEqual(['employerMeasure', 'jobLanguageCourse']);
  });

  it('rests on two rows for every aid: who decides, never confirmed, and before what it is applied for', () => {
    const shown = postingKinds.flatMap((kind) => aidsFor(book, kind));
    expect(new Set(shown.map(({ aid }) => aid))).toEqual(new Set(employerAids));
    for (const { aid, applyBefore, rules } of shown) {
      expect(rules.map(({ key }) => key)).toEqual([`aid.${aid}`, `${aid}.applyBefore`]);
      expect([aid, rules[0]?.confirmed]).toEqual([aid, false]);
      expect([aid, applyBefore]).not.toEqual([aid, 'ask']);
    }
  });

  it('has to be applied for before what one row says, for the plan of a placement too', () => {
    const later = ruleRows.map((rule) =>
      rule.key === 'jobLanguageCourse.applyBefore' ? { ...rule, detail: { before: 'start' } } : rule,
    );
    const course = (rules: typeof ruleRows) =>
      aidsFor({ ...book, rules }, 'employment').find(({ aid }) => aid === 'jobLanguageCourse')?.applyBefore;
    expect([course(ruleRows), course(later)]).toEqual(['startOrAsk', 'start']);
  });

  it('is never said to be possible later: AsA flex and Job-BSK are applied for before the start, unconfirmed', () => {
    const shown = postingKinds.flatMap((kind) => aidsFor(book, kind));
    for (const aid of ['assistedApprenticeship', 'jobLanguageCourse']) {
      const facts = shown.find((one) => one.aid === aid);
      expect(facts).toMatchObject({ applyBefore: 'startOrAsk' });
      expect(facts?.rules.map(({ confirmed }) => confirmed)).toEqual([false, false]);
    }
  });

  it('answers "ask" where no row is in force: never yes', () => {
    for (const facts of aidsFor({ ...book, day: '2020-01-01' }, 'employment'))
      expect(facts).toMatchObject({ decidedBy: 'ask', applyBefore: 'ask', rules: [], figures: [] });
    expect(employerDuties({ ...book, day: '2020-01-01' })).toEqual({ worksCouncil: [], duties: [] });
  });

  it('says of the works council from how many employees on, and how long it has', () => {
    expect(employerDuties(book).worksCouncil.map(({ value, unit }) => [value, unit])).toEqual([
      [20, 'count'],
      [7, 'days'],
    ]);
  });
});
