import { Basis } from '#app/components/rule/basis.tsx';
import { RuleFindings } from '#app/components/rule/rule-findings.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { Attachment } from '#app/domain/assistance/attachment.ts';
import type { PlacementAttachment } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementHints } from '#app/use-cases/assistance/placement-hints.server.ts';

interface AttachmentPanelProps {
  readonly version: number;
  readonly attachments: readonly Attachment[];
  readonly attachable: readonly PlacementAttachment[];
  readonly applyBefore: PlacementHints['applyBefore'];
  readonly canEdit: boolean;
  readonly form: FormState | undefined;
  /** What the rules say about a wage subsidy that was refused. */
  readonly findings: readonly Finding[];
}

/** With what this placement is supported. The company does not read it. */
export function AttachmentPanel({
  version,
  attachments,
  attachable,
  applyBefore,
  canEdit,
  form,
  findings,
}: AttachmentPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const rule = useTexts('rule');
  const nameOf = ({ attachment, percent, months }: Attachment) =>
    [
      words(`attachment.${attachment}`),
      percent === null ? '' : t('attachment.percentOf', { percent }),
      months === null ? '' : t('attachment.monthsOf', { count: months }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Section title={t('attachment.title')} id="attachments">
      {attachments.length === 0 ? (
        <p className="mute">{t('attachment.none')}</p>
      ) : (
        <ul>
          {attachments.map((item) => (
            <li key={item.attachment}>
              {nameOf(item)}
              {applyBefore
                .filter(({ attachment }) => attachment === item.attachment)
                .map(({ attachment, before, basis }) => (
                  <p key={attachment}>
                    {rule(`hints.applyBefore.${before}`)} <Basis basis={basis} />
                  </p>
                ))}
              {canEdit ? (
                <form method="post" className="actions no-print">
                  <VersionField value={version} />
                  <input type="hidden" name="attached" value={item.attachment} />
                  <Button
                    name="intent"
                    value="detach"
                    kind="quiet"
                    small
                    aria-label={t('attachment.removeOne', { name: words(`attachment.${item.attachment}`) })}
                  >
                    {t('attachment.remove')}
                  </Button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {canEdit && attachable.length > 0 ? (
        <details className="fold no-print" open={form?.values['intent'] === 'attach'}>
          <summary>{t('attachment.add')}</summary>
          <form method="post" noValidate className="form">
            <FormKey form={form} />
            <VersionField value={version} />
            <RuleFindings findings={findings} quietWhenEmpty />
            <Select
              name="attachment"
              label={t('attachment.what')}
              required
              form={form}
              options={attachable.map((value) => ({ value, label: words(`attachment.${value}`) }))}
            />
            {attachable.includes('wageSubsidy') ? (
              <>
                <h3>{t('attachment.subsidy')}</h3>
                <div className="fields-2">
                  <Field
                    name="subsidyPercent"
                    label={t('attachment.percent')}
                    type="number"
                    inputMode="numeric"
                    min={1}
                    max={100}
                    size="short"
                    form={form}
                  />
                  <Field
                    name="subsidyMonths"
                    label={t('attachment.months')}
                    type="number"
                    inputMode="numeric"
                    min={1}
                    max={120}
                    size="short"
                    form={form}
                  />
                </div>
                <p className="mute">{t('attachment.notStored')}</p>
                <Checkbox name="is55OrOlder" label={t('attachment.is55OrOlder')} form={form} />
                <Checkbox name="isDisabled" label={t('attachment.isDisabled')} form={form} />
              </>
            ) : null}
            <div className="actions">
              <Button name="intent" value="attach" kind="secondary">
                {t('attachment.save')}
              </Button>
            </div>
          </form>
        </details>
      ) : null}
    </Section>
  );
}
