import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { CaseloadBand } from '#app/domain/assistance/caseload.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface CaseloadBandsProps {
  readonly bands: readonly {
    readonly band: CaseloadBand;
    readonly least: number | null;
    readonly most: number | null;
  }[];
  readonly form: FormState | undefined;
}

/** How many cases one caseworker should have, per kind of team. */
export function CaseloadBands({ bands, form }: CaseloadBandsProps) {
  const t = useTexts('capacity');
  return (
    <Section title={t('bands.title')} id="bands">
      <p>{t('bands.lead')}</p>
      <form method="post" noValidate className="form">
        {bands.map(({ band, least, most }) => (
          <div className="fields-2" key={band}>
            <Field
              name={`${band}.least`}
              label={t('bands.least', { name: t(`bandOf.${band}`) })}
              inputMode="numeric"
              size="short"
              form={form}
              defaultValue={least ?? ''}
            />
            <Field
              name={`${band}.most`}
              label={t('bands.most', { name: t(`bandOf.${band}`) })}
              inputMode="numeric"
              size="short"
              form={form}
              defaultValue={most ?? ''}
            />
          </div>
        ))}
        <div className="actions">
          <Button name="intent" value="bands" kind="secondary">
            {t('bands.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
