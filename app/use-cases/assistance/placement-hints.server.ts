import { asksForApprenticeship } from '#app/domain/assistance/apprenticeship-first.ts';
import { afterTrial } from '#app/domain/rule/after-trial.ts';
import { deadlineIn, type AidDeadline } from '#app/domain/rule/employer-aid.ts';
import { liesElsewhere } from '#app/domain/rule/residence-rule.ts';
import { limitOn, ruleOn, type RuleBook, type RuleValue } from '#app/domain/rule/rule-book.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import type { PlacementAttachment } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { CaseFacts } from '#db/queries/profile/case-facts.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import type { AppContext } from '../app-context.ts';
import { findingsOfTime } from './check-planned-time.server.ts';

/** On what a hint rests; plain values for the page. */
export type HintBasis = Pick<RuleValue, 'legalBasis' | 'checkedOn' | 'confirmed'>;

/** What whoever looks after a placement should know before it becomes a problem. */
export interface PlacementHints {
  /** The work lies outside of where she must live; for the case's own people only. */
  readonly residenceRule:
    | (LiftingRule & { readonly district: string; readonly untilOn: Day | null; readonly basis: HintBasis | null })
    | null;
  /** She is under 25: was an apprenticeship or an EQ looked at? For the case's own people only. */
  readonly asksForApprenticeship: boolean;
  /** What this paid trial means for the time after it. */
  readonly afterTrial: {
    readonly noSubsidyAfter: Day | null;
    readonly subsidyBasis: HintBasis | null;
    readonly contractBasis: HintBasis | null;
  } | null;
  /** What the rules say about the days planned, beside what the start asks for anyway. */
  readonly findings: readonly Finding[];
  /** Until when each attached aid must be applied for, with its row. */
  readonly applyBefore: readonly {
    readonly attachment: PlacementAttachment;
    readonly before: AidDeadline;
    readonly basis: HintBasis;
  }[];
}

/** What lifts a residence rule: work of so many hours and so much net pay a month, or an apprenticeship. */
export interface LiftingRule {
  readonly liftingHours: number | null;
  readonly liftingNetCents: number | null;
  readonly authority: string | null;
}

/** The rows about lifting a residence rule on `day`. */
export function liftingRule(book: RuleBook, day: Day): LiftingRule & { readonly basis: HintBasis | null } {
  const hours = limitOn(book, 'residenceRule.hoursMin', day);
  const authority = hours?.detail?.['authority'];
  return {
    liftingHours: hours?.value ?? null,
    liftingNetCents: limitOn(book, 'residenceRule.netIncomeMonth', day)?.value ?? null,
    authority: typeof authority === 'string' ? authority : null,
    basis: hours === null ? null : basisOf(hours),
  };
}

/**
 * The hints of one placement that runs from `from`.
 * @param facts the case facts, or null for whoever may not read them
 */
export function placementHints(
  app: AppContext,
  book: RuleBook,
  placement: Pick<PlacementRecord, 'kind' | 'postingPlaceId' | 'plannedEndOn' | 'state'>,
  posting: PostingContent,
  attachments: readonly PlacementAttachment[],
  facts: CaseFacts | null,
  from: Day,
): PlacementHints {
  const { postingPlaceId } = placement;
  const noted =
    facts === null || facts.residenceRuleDistrictKey === null
      ? null
      : { districtKey: facts.residenceRuleDistrictKey, untilOn: facts.residenceRuleUntilOn };
  const districtKey = postingPlaceId === null ? null : app.places.districtOf(postingPlaceId);
  const trial = placement.kind === 'trialEmployment' ? afterTrial(book, from) : null;
  return {
    residenceRule:
      noted !== null && liesElsewhere(noted, districtKey, from)
        ? {
            district: app.places.districtName(noted.districtKey),
            untilOn: noted.untilOn,
            ...liftingRule(book, from),
          }
        : null,
    asksForApprenticeship: asksForApprenticeship(facts?.isUnder25 ?? null, placement.kind),
    afterTrial:
      trial === null
        ? null
        : {
            noSubsidyAfter: trial.noSubsidyAfter,
            subsidyBasis: trial.subsidyRule === null ? null : basisOf(trial.subsidyRule),
            contractBasis: trial.contractRule === null ? null : basisOf(trial.contractRule),
          },
    findings:
      placement.state === 'preparing'
        ? findingsOfTime(book, posting, placement.kind, from, placement.plannedEndOn).filter(
            ({ severity, code }) => severity !== 'question' && code !== 'trialExcludesSubsidy',
          )
        : [],
    applyBefore: attachments.flatMap((attachment) => {
      const rule = ruleOn(book, `${attachment}.applyBefore`, from);
      return rule === null ? [] : [{ attachment, before: deadlineIn(rule), basis: basisOf(rule) }];
    }),
  };
}

function basisOf({ legalBasis, checkedOn, confirmed }: RuleValue): HintBasis {
  return { legalBasis, checkedOn, confirmed };
}
