import { guardText, kindsOf, textHoldsCode } from '../disclosure/text-guard.ts';
import { aftercareCodes } from './aftercare.ts';
import { stepCodes, type PlacementSide, type StepCode, type StepOwner } from './placement.ts';

/** Where a template came from: with a release of the portal, written in the house, or read from another house's file. */
export const templateOrigins = ['release', 'house', 'file'] as const;
export type TemplateOrigin = (typeof templateOrigins)[number];

/** What must be so for a step to be part of a plan; a step with several needs all of them. */
export const planConditions = [
  'introduced', // the company read the profile first; else the person applied herself
  'trialDayWished',
  'needsPermit',
  'subsidyPlanned',
  'startBonusPlanned',
  'hasWorksCouncil',
  'needsTitleCopy',
] as const;
export type PlanCondition = (typeof planConditions)[number];

/** Conditions that may change while a placement is prepared: their steps come and go with papers, attachments, company. */
export const changingConditions: readonly PlanCondition[] = [
  'needsPermit',
  'subsidyPlanned',
  'startBonusPlanned',
  'hasWorksCouncil',
  'needsTitleCopy',
];

/** What a due date counts from: the day the plan is made, first day, middle, last day, or another step of the plan. */
export const dueAnchors = ['plan', 'start', 'middle', 'end', 'step'] as const;
export type DueAnchor = (typeof dueAnchors)[number];

export const dueUnits = ['workingDays', 'days', 'months'] as const;
export type DueUnit = (typeof dueUnits)[number];

/** Periods a template takes from the book of rules instead of a number of its own. */
export const dueRules = ['worksCouncil.answerDays'] as const;
export type DueRule = (typeof dueRules)[number];

/** When a step is due; whatever it is counted in, the day is a working day. */
export interface TemplateDue {
  readonly anchor: DueAnchor;
  /** With `step`: the key of the step it follows. Counts from the day that one is done, before that from its due day. */
  readonly step: string | null;
  /** Negative: before the anchor. */
  readonly amount: number;
  readonly unit: DueUnit;
  /** Takes the place of `amount` and `unit`. */
  readonly rule: DueRule | null;
}

/** Papers a step brings or needs. Names of kinds, never files: papers lie in the agency's own system. */
export const stepDocuments = [
  'cv',
  'internshipContract',
  'employmentContract',
  'trainingContract',
  'entryContract',
  'measureApproval',
  'employerDeclaration',
  'permitApplication',
  'permitDecision',
  'subsidyApplication',
  'startBonusApplication',
  'worksCouncilLetter',
  'worksCouncilConsent',
  'chamberRegistration',
  'schoolRegistration',
  'titleCopy',
  'instructionRecord',
  'trialDayNote',
  'assessment',
] as const;
export type StepDocument = (typeof stepDocuments)[number];

/** Codes a template may use: what is asked after the start is planned by `aftercareFor`. */
export const templateCodes: readonly StepCode[] = stepCodes.filter(
  (code) => !(aftercareCodes as readonly StepCode[]).includes(code),
);

/** One step of a template. Those with the same position stand opposite each other. */
export interface TemplateStep {
  /** Stays the same from version to version, so that running plans and comparisons find the step again. */
  readonly key: string;
  readonly code: StepCode;
  /** Own words of a `custom` step, else null. The company reads those on its side. */
  readonly title: string | null;
  readonly side: PlacementSide;
  readonly position: number;
  readonly owner: StepOwner;
  /** Null: no day; somebody sets it in the plan. */
  readonly due: TemplateDue | null;
  readonly documents: readonly StepDocument[];
  readonly onlyIf: readonly PlanCondition[];
}

/** Something wrong with one step of a template; `step` counts from 1, null: with the template as a whole. */
export interface TemplateProblem {
  readonly step: number | null;
  readonly field: 'steps' | 'key' | 'title' | 'code' | 'position' | 'due';
  /** Key in namespace `errors`. */
  readonly code: string;
}

/** More steps than anybody reads; a longer list is a mistake. */
export const mostTemplateSteps = 60;

/** What keeps these steps from being a template; an empty list: they may come into force. */
export function templateProblems(steps: readonly TemplateStep[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (steps.filter((step) => step.code === 'start' && step.onlyIf.length === 0).length !== 1)
    problems.push({ step: null, field: 'steps', code: 'templateNeedsStart' });
  if (steps.length > mostTemplateSteps) problems.push({ step: null, field: 'steps', code: 'templateTooLong' });
  for (const [index, step] of steps.entries()) {
    const wrong = (field: TemplateProblem['field'], code: string) => problems.push({ step: index + 1, field, code });
    const before = steps.slice(0, index);
    if (before.some(({ key }) => key === step.key)) wrong('key', 'stepKeyTwice');
    if (!templateCodes.includes(step.code)) wrong('code', 'stepCodeAftercare');
    if (step.code !== 'custom' && before.some(({ code, side }) => code === step.code && side === step.side))
      wrong('code', 'stepTwice');
    if (before.some(({ position, side }) => position === step.position && side === step.side))
      wrong('position', 'placeTaken');
    if (step.code === 'custom' && (step.title ?? '').trim() === '') wrong('title', 'stepTitleMissing');
    if (step.code !== 'custom' && step.title !== null) wrong('title', 'stepTitleNotOwn');
    // Companies read the words of their side, in every plan: they name nobody and no way to reach somebody.
    for (const kind of kindsOf(guardText(step.title ?? '', []))) wrong('title', textHoldsCode(kind));
    if (step.due?.anchor !== 'step') continue;
    if (!steps.some(({ key }) => key === step.due?.step)) wrong('due', 'dueStepMissing');
    else if (followsItself(steps, step)) wrong('due', 'dueStepCircle');
  }
  return problems;
}

function followsItself(steps: readonly TemplateStep[], step: TemplateStep): boolean {
  let next: TemplateStep | undefined = step;
  for (let hops = 0; hops <= steps.length; hops += 1) {
    const key: string | null = next?.due?.anchor === 'step' ? next.due.step : null;
    next = key === null ? undefined : steps.find((other) => other.key === key);
    if (next === undefined) return false;
  }
  return true;
}

/** What a new version changes: by key, so that a step that only moved is not new. */
export interface TemplateDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly step: TemplateStep;
  /** Of `changed`: which fields. */
  readonly fields: readonly ('title' | 'side' | 'position' | 'owner' | 'due' | 'documents' | 'onlyIf')[];
}

const compared = ['title', 'side', 'position', 'owner', 'due', 'documents', 'onlyIf'] as const;

/** How `next` differs from `now` (empty: nothing is in force yet), in the order of the new plan; what goes comes last. */
export function compareTemplates(now: readonly TemplateStep[], next: readonly TemplateStep[]): TemplateDifference[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const differences: TemplateDifference[] = next.flatMap((step): TemplateDifference[] => {
    const old = now.find(({ key }) => key === step.key);
    if (old === undefined || old.code !== step.code) return [{ kind: 'added', step, fields: [] }];
    const fields = compared.filter((field) => !same(old[field], step[field]));
    return fields.length === 0 ? [] : [{ kind: 'changed', step, fields }];
  });
  const gone = now.filter(({ key, code }) => !next.some((step) => step.key === key && step.code === code));
  return [...differences, ...gone.map((step): TemplateDifference => ({ kind: 'removed', step, fields: [] }))];
}
