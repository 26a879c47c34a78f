import type { TemplateDue, TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { useStepName } from './use-step-name.ts';

/** When a step of a template is due, in words: "14 Tage vor dem ersten Tag". */
export function useDueText(steps: readonly TemplateStep[]): (due: TemplateDue | null) => string {
  const t = useTexts('planTemplate');
  const rules = useTexts('ruleName');
  const stepName = useStepName();
  return (due) => {
    if (due === null) return t('due.none');
    const followed = steps.find(({ key }) => key === due.step);
    const step = followed === undefined ? '' : stepName(followed);
    if (due.rule !== null) {
      const anchor = due.anchor === 'step' ? step : t(`due.anchor.${due.anchor}`);
      return t('due.byRule', { rule: rules.find(`name.${due.rule}`) ?? due.rule, anchor });
    }
    if (due.amount === 0) return t(`due.${due.anchor}Now`, { step });
    const period = t(`due.unit.${due.unit}`, { count: Math.abs(due.amount) });
    return t(`due.${due.amount < 0 ? 'before' : 'after'}.${due.anchor}`, { period, step });
  };
}
