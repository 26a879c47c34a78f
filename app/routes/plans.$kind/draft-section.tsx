import { TemplateTable } from '#app/components/assistance/template-table.tsx';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { TemplateDifference } from '#app/domain/assistance/plan-template.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { TemplateDraft } from '#app/use-cases/assistance/list-plan-templates.server.ts';
import { TemplateStepForm } from './template-step-form.tsx';

interface DraftSectionProps {
  readonly draft: TemplateDraft;
  readonly chosenKey: string | null;
  readonly hrefOf: (key: string) => string;
  readonly mayEdit: boolean;
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** A draft: what it changes against today, its steps one by one, and since when it is to count. */
export function DraftSection({ draft, chosenKey, hrefOf, mayEdit, today, form }: DraftSectionProps) {
  const t = useTexts('planTemplate');
  const stepName = useStepName();
  const differenceText = useDifferenceText();
  const chosen = draft.steps.find(({ key }) => key === chosenKey) ?? null;
  return (
    <Section title={t('page.draftTitle')} id="draft">
      <p className="mute">
        {[t(`origins.${draft.origin}`), draft.createdBy === null ? '' : t('page.draftBy', { who: draft.createdBy })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Card title={t('page.changes')} level={3} tone="soft">
        {draft.differences.length === 0 ? (
          <p>{t('page.noChanges')}</p>
        ) : (
          <ul>
            {draft.differences.map((difference) => (
              <li key={`${difference.kind} ${difference.step.key}`}>{differenceText(difference)}</li>
            ))}
          </ul>
        )}
        {mayEdit ? (
          <form method="post" noValidate className="form">
            <VersionField value={draft.version} />
            <DateField
              name="validFrom"
              label={t('page.validFrom')}
              required
              form={form}
              defaultValue={today}
              min={today}
            />
            <div className="actions">
              <Button name="intent" value="publish">
                {t('page.publish')}
              </Button>
              <Button name="intent" value="discard" kind="danger" small confirm={t('page.discardConfirm')}>
                {t('page.discard')}
              </Button>
            </div>
          </form>
        ) : null}
      </Card>
      {mayEdit && chosen !== null ? (
        <Card title={t('edit.title', { step: stepName(chosen) })} level={3} id="step">
          <TemplateStepForm version={draft.version} step={chosen} steps={draft.steps} form={form} />
        </Card>
      ) : null}
      <TemplateTable
        caption={t('page.draftTitle')}
        steps={draft.steps}
        actionOf={
          mayEdit
            ? (step) => (
                <a href={hrefOf(step.key)} aria-label={t('edit.chooseStep', { step: stepName(step) })}>
                  {t('edit.choose')}
                </a>
              )
            : undefined
        }
      />
      {mayEdit ? (
        <details className="fold" open={form?.values['intent'] === 'add-step'}>
          <summary>{t('edit.add')}</summary>
          {chosen === null ? (
            <TemplateStepForm version={draft.version} step={null} steps={draft.steps} form={form} />
          ) : null}
        </details>
      ) : null}
    </Section>
  );
}

/** One change against the version in force, in words. */
function useDifferenceText(): (difference: TemplateDifference) => string {
  const t = useTexts('planTemplate');
  const format = useFormats();
  const stepName = useStepName();
  return ({ kind, step, fields }) => {
    const name = stepName(step);
    if (kind !== 'changed') return t(`page.${kind}`, { step: name });
    return t('page.changed', { step: name, fields: format.list(fields.map((field) => t(`field.${field}`))) });
  };
}
