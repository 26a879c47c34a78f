import { schoolKinds } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide, StepCode, StepOwner } from '#app/domain/assistance/placement.ts';
import type {
  DueAnchor,
  DueUnit,
  PlanCondition,
  StepDocument,
  TemplateDue,
  TemplateStep,
} from '#app/domain/assistance/plan-template.ts';
import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import type { Handle } from '#db/client.ts';
import { planTemplates } from '#db/schema/plan-template.ts';
import { sheetBegins } from './rule-row.ts';

/** When a kind has the step, and what it brings; missing: always, nothing. */
interface Seed {
  readonly code: StepCode;
  readonly owner: StepOwner;
  readonly due: TemplateDue;
  readonly kinds?: readonly PostingKind[];
  readonly onlyIf?: readonly PlanCondition[];
  readonly documents?: readonly StepDocument[] | Partial<Record<PostingKind, readonly StepDocument[]>>;
}

const from = (anchor: DueAnchor, amount: number, unit: DueUnit): TemplateDue => ({
  anchor,
  step: null,
  amount,
  unit,
  rule: null,
});
const plan = (workingDays: number) => from('plan', workingDays, 'workingDays');
const start = (days: number) => from('start', days, 'days');

const paid: readonly PostingKind[] = ['trialEmployment', 'employment', 'apprenticeship', 'entryQualification'];
const subsidised: readonly PostingKind[] = ['trialEmployment', 'employment', 'apprenticeship'];
const limited: readonly PostingKind[] = ['internship', 'employerMeasure', 'trialEmployment', 'entryQualification'];
const measure: readonly PostingKind[] = ['employerMeasure'];
const withContract = postingKinds.filter((kind) => kind !== 'employerMeasure');

/**
 * The steps of an assisted placement in the order in which things happen, person and company opposite each other (facts
 * of the field, sections 1a and 4). Days are a proposal for the start, which a house replaces by its own version.
 */
const rows: readonly { readonly candidate?: readonly Seed[]; readonly employer?: readonly Seed[] }[] = [
  {
    candidate: [{ code: 'talkProposal', owner: 'caseworker', due: plan(0), onlyIf: ['introduced'] }],
    employer: [{ code: 'readProfile', owner: 'company', due: plan(0), onlyIf: ['introduced'] }],
  },
  {
    candidate: [{ code: 'releaseContact', owner: 'caseworker', due: plan(0), onlyIf: ['introduced'] }],
    employer: [{ code: 'interviewAgreed', owner: 'company', due: plan(3) }],
  },
  {
    candidate: [{ code: 'applicationPrepared', owner: 'caseworker', due: plan(3), documents: ['cv'] }],
    employer: [{ code: 'employerBriefed', owner: 'officer', due: plan(3) }],
  },
  {
    candidate: [{ code: 'interview', owner: 'caseworker', due: plan(5) }],
    employer: [{ code: 'interviewFeedback', owner: 'company', due: plan(8) }],
  },
  {
    candidate: [{ code: 'trialDay', owner: 'caseworker', due: plan(9), onlyIf: ['trialDayWished'] }],
    employer: [
      { code: 'trialDay', owner: 'company', due: plan(9), onlyIf: ['trialDayWished'], documents: ['trialDayNote'] },
    ],
  },
  {
    candidate: [{ code: 'firstMonthMoney', owner: 'caseworker', due: start(-10), kinds: paid }],
    employer: [{ code: 'decision', owner: 'company', due: plan(10) }],
  },
  {
    candidate: [
      {
        code: 'approval',
        owner: 'caseworker',
        due: start(-7),
        kinds: measure,
        documents: ['employerDeclaration', 'measureApproval'],
      },
      {
        code: 'startBonusApplication',
        owner: 'caseworker',
        due: start(-14),
        kinds: paid,
        onlyIf: ['startBonusPlanned'],
        documents: ['startBonusApplication'],
      },
    ],
    employer: [
      {
        code: 'subsidyApplication',
        owner: 'officer',
        due: start(-14),
        kinds: ['entryQualification'],
        documents: ['subsidyApplication'],
      },
      {
        code: 'subsidyApplication',
        owner: 'officer',
        due: start(-14),
        kinds: subsidised,
        onlyIf: ['subsidyPlanned'],
        documents: ['subsidyApplication'],
      },
    ],
  },
  {
    candidate: [
      {
        code: 'permitApplied',
        owner: 'caseworker',
        due: plan(2),
        onlyIf: ['needsPermit'],
        documents: ['permitApplication'],
      },
    ],
    employer: [
      {
        code: 'worksCouncilAsked',
        owner: 'company',
        due: start(-14),
        onlyIf: ['hasWorksCouncil'],
        documents: ['worksCouncilLetter'],
      },
    ],
  },
  {
    candidate: [
      { code: 'permit', owner: 'caseworker', due: start(-10), onlyIf: ['needsPermit'], documents: ['permitDecision'] },
    ],
    employer: [
      {
        code: 'worksCouncil',
        owner: 'company',
        due: {
          anchor: 'step',
          step: 'worksCouncilAsked.employer',
          amount: 0,
          unit: 'days',
          rule: 'worksCouncil.answerDays',
        },
        onlyIf: ['hasWorksCouncil'],
        documents: ['worksCouncilConsent'],
      },
    ],
  },
  {
    candidate: [
      {
        code: 'vocationalSchool',
        owner: 'caseworker',
        due: start(-3),
        kinds: schoolKinds,
        documents: ['schoolRegistration'],
      },
    ],
    employer: [
      {
        code: 'contract',
        owner: 'company',
        due: start(-3),
        kinds: withContract,
        documents: {
          internship: ['internshipContract'],
          trialEmployment: ['employmentContract'],
          employment: ['employmentContract'],
          apprenticeship: ['trainingContract'],
          entryQualification: ['entryContract'],
        },
      },
    ],
  },
  {
    employer: [
      { code: 'chamber', owner: 'company', due: start(-3), kinds: schoolKinds, documents: ['chamberRegistration'] },
    ],
  },
  {
    employer: [
      {
        code: 'residenceTitleCopied',
        owner: 'company',
        due: start(-1),
        kinds: withContract,
        onlyIf: ['needsTitleCopy'],
        documents: ['titleCopy'],
      },
    ],
  },
  {
    candidate: [{ code: 'start', owner: 'caseworker', due: start(0) }],
    employer: [{ code: 'safetyInstruction', owner: 'company', due: start(0), documents: ['instructionRecord'] }],
  },
  {
    candidate: [
      { code: 'schoolContact', owner: 'caseworker', due: from('start', 10, 'workingDays'), kinds: schoolKinds },
    ],
  },
  {
    candidate: [{ code: 'trialReview', owner: 'caseworker', due: from('middle', 0, 'days'), kinds: limited }],
    employer: [
      {
        code: 'trialReview',
        owner: 'company',
        due: from('middle', 0, 'days'),
        kinds: limited,
        documents: ['assessment'],
      },
    ],
  },
  { employer: [{ code: 'takeOver', owner: 'company', due: from('end', -10, 'days'), kinds: limited }] },
];

/** The steps the portal proposes for a kind of posting. */
export function releasedSteps(kind: PostingKind): TemplateStep[] {
  const steps: TemplateStep[] = [];
  for (const [index, row] of rows.entries()) {
    for (const side of ['candidate', 'employer'] as const) {
      const seed = row[side]?.find(({ kinds }) => kinds === undefined || kinds.includes(kind));
      if (seed !== undefined) steps.push(stepOf(seed, kind, side, index + 1));
    }
  }
  return steps;
}

function stepOf(
  { code, owner, due, onlyIf = [], documents = [] }: Seed,
  kind: PostingKind,
  side: PlacementSide,
  position: number,
): TemplateStep {
  const papers = Array.isArray(documents)
    ? (documents as readonly StepDocument[])
    : ((documents as Partial<Record<PostingKind, readonly StepDocument[]>>)[kind] ?? []);
  return { key: `${code}.${side}`, code, title: null, side, position, owner, due, documents: papers, onlyIf };
}

/** Adds the portal's own template of each kind where it is not there yet. */
export async function loadPlanTemplates(handle: Handle): Promise<void> {
  const at = new Date(`${sheetBegins}T00:00:00Z`);
  await handle
    .insert(planTemplates)
    .values(
      postingKinds.map((kind) => ({
        id: `release.${kind}@${sheetBegins}`,
        kind,
        organisationId: null,
        origin: 'release' as const,
        validFrom: sheetBegins,
        steps: releasedSteps(kind),
        createdAt: at,
        publishedAt: at,
      })),
    )
    .onConflictDoNothing();
}
