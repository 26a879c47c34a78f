import { describe, expect, it } from 'vitest';
import { planFileOf, readPlanFile } from '#app/domain/assistance/plan-file.ts';
import { planFor } from '#app/domain/assistance/plan.ts';
import {
  compareTemplates,
  templateProblems,
  type TemplateDue,
  type TemplateStep,
} from '#app/domain/assistance/plan-template.ts';
import { movedPlaces } from '#app/domain/assistance/step-history.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { isWorkingDay, workingDaysBefore } from '#app/domain/time/working-day.ts';
import { releasedSteps } from '#db/seed/reference/plan-templates.ts';
import { ruleRows } from '#db/seed/reference/rules.ts';

const steps = releasedSteps('apprenticeship');
const own = (over: Partial<TemplateStep> = {}): TemplateStep => ({
  key: 'own.1',
  code: 'custom',
  title: 'Kita-Platz sichern',
  side: 'candidate',
  position: 90,
  owner: 'caseworker',
  due: null,
  documents: [],
  onlyIf: [],
  ...over,
});
const after = (step: string): TemplateDue => ({ anchor: 'step', step, amount: 2, unit: 'workingDays', rule: null });
const codesOf = (list: readonly TemplateStep[]) => templateProblems(list).map(({ code }) => code);
const read = (content: unknown) => readPlanFile(JSON.stringify(content));
const file = (list: readonly unknown[] = steps) => ({
  ...planFileOf([]),
  templates: [{ kind: 'apprenticeship', steps: list }],
});
const problemsOf = (content: unknown) => {
  const answer = read(content);
  return 'problems' in answer ? answer.problems : [];
};

describe('the templates of the portal', () => {
  it.each(postingKinds)('for %s may come into force as they are', (kind) => {
    expect(templateProblems(releasedSteps(kind))).toEqual([]);
  });

  it('have school, chamber and the contact with the school where somebody learns', () => {
    const codes = steps.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['vocationalSchool', 'chamber', 'schoolContact']));
    expect(releasedSteps('employment').map(({ code }) => code)).not.toContain('schoolContact');
  });
});

describe('a template', () => {
  it('has one first day, no step twice, one step in each place', () => {
    expect(codesOf(steps.filter(({ code }) => code !== 'start'))).toEqual(['templateNeedsStart']);
    expect(codesOf([...steps, own(), own({ position: 91 })])).toEqual(['stepKeyTwice']);
    expect(codesOf([...steps, own({ position: 1 })])).toEqual(['placeTaken']);
    expect(codesOf([...steps, own({ code: 'interview', title: null })])).toEqual(['stepTwice']);
  });

  it('says in an own step what is to be done, and names nobody’s address or number', () => {
    expect(codesOf([...steps, own({ title: ' ' })])).toEqual(['stepTitleMissing']);
    expect(codesOf([...steps, own({ title: 'Anrufen unter 0208 5550199' })])).toEqual(['textHoldsPhone']);
  });

  it('has no step that waits for itself or for one that is not there', () => {
    expect(codesOf([...steps, own({ due: after('gone') })])).toEqual(['dueStepMissing']);
    const circle = [own({ due: after('own.2') }), own({ key: 'own.2', position: 91, due: after('own.1') })];
    expect(codesOf([...steps, ...circle])).toEqual(['dueStepCircle', 'dueStepCircle']);
    expect(codesOf([...steps, own({ due: after('interview.candidate') })])).toEqual([]);
  });

  it('leaves the questions after the start to the portal', () => {
    expect(codesOf([...steps, own({ code: 'checkMonth1', title: null })])).toEqual(['stepCodeAftercare']);
  });

  it('shows what a new version changes: a step that only moved is not new', () => {
    const next = steps
      .filter(({ code }) => code !== 'chamber')
      .map((step) => (step.code === 'decision' ? { ...step, owner: 'officer' as const } : step));
    expect(
      compareTemplates(steps, [...next, own()]).map(({ kind, step, fields }) => [kind, step.code, fields]),
    ).toEqual([
      ['changed', 'decision', ['owner']],
      ['added', 'custom', []],
      ['removed', 'chamber', []],
    ]);
    expect(compareTemplates(steps, steps)).toEqual([]);
  });

  it('counts in working days, calendar days or months, and the day is a working day', () => {
    const book = { day: '2026-11-23', rules: ruleRows };
    const dueOn = (due: TemplateDue) =>
      planFor(book, [own({ due })], {
        startOn: '2027-01-11',
        endOn: null,
        today: '2026-11-23',
        hasWorksCouncil: false,
        needsPermit: false,
        subsidyPlanned: false,
      })[0]?.dueOn;
    const from = (anchor: TemplateDue['anchor'], amount: number, unit: TemplateDue['unit']) =>
      dueOn({ anchor, step: null, amount, unit, rule: null });
    expect(from('start', -5, 'workingDays')).toBe('2027-01-04');
    expect(from('start', -10, 'days')).toBe('2026-12-31');
    expect(from('start', 1, 'months')).toBe('2027-02-11');
    expect(from('plan', 3, 'workingDays')).toBe('2026-11-26');
    for (let days = -40; days <= 40; days += 1) expect(isWorkingDay(from('start', days, 'days') ?? '')).toBe(true);
  });
});

describe('working days before a day', () => {
  it('step over weekends and holidays of North Rhine-Westphalia', () => {
    expect(workingDaysBefore('2027-01-11', 0)).toBe('2027-01-11');
    expect(workingDaysBefore('2027-01-11', 1)).toBe('2027-01-08');
    expect(workingDaysBefore('2027-01-04', 1)).toBe('2026-12-31');
    expect(workingDaysBefore('2027-01-10', 1)).toBe('2027-01-08');
  });
});

describe('a file of templates', () => {
  it('is read as it was written', () => {
    const templates = postingKinds.map((kind) => ({ kind, steps: releasedSteps(kind) }));
    expect(readPlanFile(`\uFEFF${JSON.stringify(planFileOf(templates))}`)).toEqual({ templates });
  });

  it('is refused when it is something else', () => {
    expect(readPlanFile('Ort;Stadtteil')).toEqual({
      problems: [{ kind: null, step: null, field: null, code: 'fileNotJson' }],
    });
    expect(problemsOf({ name: 'Listen' })).toMatchObject([{ code: 'fileNotPlans' }]);
    expect(problemsOf(null)).toMatchObject([{ code: 'fileNotPlans' }]);
    expect(problemsOf({ ...file(), layout: 2 })).toMatchObject([{ code: 'fileOtherLayout' }]);
  });

  it('names each mistake with template, step and field', () => {
    const [first, second, ...others] = steps;
    const { owner: _owner, ...withoutOwner } = first ?? own();
    const wrong = [withoutOwner, { ...second, side: 'left', colour: 'red' }, ...others];
    expect(problemsOf(file(wrong))).toEqual([
      { kind: 'apprenticeship', step: 1, field: 'owner', code: 'fieldMissing' },
      { kind: 'apprenticeship', step: 2, field: 'side', code: 'fieldWrong' },
      { kind: 'apprenticeship', step: 2, field: 'colour', code: 'fieldUnknown' },
    ]);
    expect(problemsOf(file([...steps, own({ position: 1 })]))).toEqual([
      { kind: 'apprenticeship', step: steps.length + 1, field: 'position', code: 'placeTaken' },
    ]);
    expect(problemsOf({ ...file(), templates: [...file().templates, ...file().templates] })).toMatchObject([
      { kind: 'apprenticeship', step: null, field: 'kind', code: 'kindTwice' },
    ]);
  });
});

describe('moving a step to another row', () => {
  const placed = (...positions: number[]) =>
    positions.map((position, index) => ({ id: `s${index}`, side: 'candidate' as const, position }));

  it('takes a free place, else those between move one place towards where it came from', () => {
    expect(movedPlaces(placed(1, 2, 5), 's0', 3)).toEqual([{ id: 's0', position: 3 }]);
    expect(movedPlaces(placed(1, 2, 5), 's0', 5)).toEqual([
      { id: 's1', position: 1 },
      { id: 's2', position: 2 },
      { id: 's0', position: 5 },
    ]);
    expect(movedPlaces(placed(1, 2, 5), 's2', 1)).toEqual([
      { id: 's2', position: 1 },
      { id: 's0', position: 2 },
      { id: 's1', position: 5 },
    ]);
    expect(movedPlaces(placed(1, 2), 's0', 1)).toEqual([]);
  });
});
