import { describe, expect, it } from 'vitest';
import {
  checkQuestions,
  choicesOf,
  nextQuestion,
  offersFor,
  outcomeOf,
  questionsOf,
  riskOf,
  withAnswer,
  type CheckFacts,
} from '#app/domain/assistance/check-in.ts';
import { placementSides } from '#app/domain/assistance/placement.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import { personSource } from '#app/i18n/person-texts.ts';
import { textsFor } from '#app/i18n/texts.ts';

const hers: CheckFacts = { side: 'candidate', code: 'checkMonth1', kind: 'employment' };
const theirs: CheckFacts = { side: 'employer', code: 'checkMonth5', kind: 'employment' };

describe('a check-in after the start', () => {
  it('asks three questions where all is well, four with a vocational school or before the probation ends', () => {
    const well = { works: 'yes', mood: 'good', trouble: 'none' };
    expect(questionsOf(hers, well)).toEqual(['works', 'mood', 'trouble']);
    expect(questionsOf({ ...hers, kind: 'apprenticeship' }, well)).toEqual(['works', 'mood', 'trouble', 'school']);
    expect(questionsOf(theirs, well)).toEqual(['works', 'mood', 'trouble', 'probation']);
    expect(questionsOf({ ...theirs, code: 'checkMonth3' }, well)).toHaveLength(3);
  });

  it('asks whoever no longer works there why, and nothing else; whoever does not want to say, nothing', () => {
    expect(questionsOf(hers, { works: 'no' })).toEqual(['works', 'reason']);
    expect(nextQuestion(hers, { works: 'noAnswer' })).toBeNull();
    expect(outcomeOf({ works: 'noAnswer' })).toBe('unknown');
    expect(outcomeOf({})).toBeNull();
  });

  it('offers somebody to talk to, or a course, only where German is the trouble', () => {
    expect(questionsOf(hers, { works: 'yes', trouble: 'language' })).toContain('help');
    expect(questionsOf(hers, { works: 'yes', trouble: 'money' })).not.toContain('help');
    expect(questionsOf(theirs, { works: 'yes', trouble: 'language' })).not.toContain('help');
    expect(offersFor('language', undefined, 'employment')).toEqual(['tandem', 'course']);
    expect(offersFor('language', 'course', 'employment')).toEqual(['course', 'tandem']);
    expect(offersFor('vocationalSchool', 'tandem', 'apprenticeship')).toEqual(['tutoring', 'tandem']);
    expect(offersFor('mobility', undefined, 'employment')).toEqual([]);
  });

  it('forgets what no longer follows when an earlier answer is corrected, but not the wish to be called', () => {
    const before = { works: 'yes', mood: 'bad', trouble: 'language', help: 'course', call: 'yes' } as const;
    expect(withAnswer(hers, before, 'trouble', 'none')).toEqual({
      works: 'yes',
      mood: 'bad',
      trouble: 'none',
      call: 'yes',
    });
    expect(withAnswer(hers, before, 'works', 'no')).toEqual({ works: 'no', call: 'yes' });
  });

  it('asks somebody to look after it where it does not go well, and says why', () => {
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'none' })).toBeNull();
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'hours' })).toBeNull();
    expect(riskOf({ works: 'yes', mood: 'middling', trouble: 'hours' })).toBe('hours');
    expect(riskOf({ works: 'yes', mood: 'bad', trouble: 'none' })).toBe('unwell');
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'language', help: 'tandem' })).toBe('language');
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'none', school: 'absent' })).toBe('vocationalSchool');
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'none', probation: 'unsure' })).toBe('probation');
    expect(riskOf({ works: 'no', reason: 'betterOffer' })).toBe('saidEnded');
    expect(riskOf({ works: 'yes', mood: 'good', trouble: 'none', call: 'yes' })).toBe('callWish');
  });

  it.each(consentLanguages)('has words for every question and answer of a person in %s', (language) => {
    const t = personSource(language).texts('person');
    for (const question of checkQuestions.filter((one) => one !== 'probation')) {
      expect(t.find(`check.question.${question}`), question).toBeDefined();
      for (const value of choicesOf('candidate', question))
        expect(t.find(`check.answer.${question}.${value}`), `${question} ${value}`).toBeDefined();
    }
  });

  it.each(['de', 'en'] as const)(
    'has words for every answer of a company, and for staff of both sides (%s)',
    (locale) => {
      const t = textsFor(locale, 'aftercare');
      for (const question of checkQuestions) {
        for (const side of placementSides)
          for (const value of choicesOf(side, question))
            expect(t.find(`said.${question}.${value}`), `${question} ${value}`).toBeDefined();
        if (question === 'help') continue;
        expect(t.find(`company.question.${question}`), question).toBeDefined();
        for (const value of choicesOf('employer', question))
          expect(t.find(`company.choice.${question}.${value}`), `${question} ${value}`).toBeDefined();
      }
    },
  );
});
