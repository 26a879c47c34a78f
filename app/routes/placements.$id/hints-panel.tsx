import { Basis } from '#app/components/rule/basis.tsx';
import { RuleFindings } from '#app/components/rule/rule-findings.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementHints } from '#app/use-cases/assistance/placement-hints.server.ts';

/** What should be known early: an apprenticeship that nobody looked at, where she must live, what a paid trial means for the time after it. Nothing where nothing is. */
export function HintsPanel({ hints }: { hints: PlacementHints }) {
  const t = useTexts('rule');
  const format = useFormats();
  const { residenceRule, afterTrial, findings } = hints;
  const hasMore = residenceRule !== null || afterTrial !== null || hints.asksForApprenticeship;
  if (!hasMore && findings.length === 0) return null;
  return (
    <Section title={t('hints.title')} id="hints">
      <RuleFindings findings={findings} id="rules-of-plan" quietWhenEmpty />
      {!hasMore ? null : (
        <ul>
          {hints.asksForApprenticeship ? <li>{t('hints.apprenticeship')}</li> : null}
          {residenceRule === null ? null : (
            <li>
              {residenceRule.untilOn === null
                ? t('residenceRule.noted', { district: residenceRule.district })
                : t('residenceRule.notedUntil', {
                    district: residenceRule.district,
                    untilOn: format.day(residenceRule.untilOn),
                  })}{' '}
              {t('residenceRule.elsewhere')}{' '}
              {residenceRule.liftingHours === null || residenceRule.liftingNetCents === null
                ? null
                : t('residenceRule.lifting', {
                    hours: residenceRule.liftingHours,
                    netCents: format.euro(residenceRule.liftingNetCents),
                    authority: residenceRule.authority ?? '',
                  })}{' '}
              <Basis basis={residenceRule.basis} />
            </li>
          )}
          {afterTrial?.noSubsidyAfter == null ? null : (
            <li>
              {t('hints.noSubsidyAfter', { untilOn: format.day(afterTrial.noSubsidyAfter) })}{' '}
              <Basis basis={afterTrial.subsidyBasis} />
            </li>
          )}
          {afterTrial?.contractBasis == null ? null : (
            <li>
              {t('hints.contract')} <Basis basis={afterTrial.contractBasis} />
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
