import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { MentorMove } from '#app/domain/mentoring/mentor-moves.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface MentorStepsProps {
  readonly moves: readonly MentorMove[];
  readonly version: number;
  readonly today: Day;
  readonly form: FormState | undefined;
}

interface NextMentorStepProps extends MentorStepsProps {
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  /** Her programme asks for a certificate of conduct. */
  readonly asksForCertificate: boolean;
}

/** The one next step of getting to know a volunteer, with the days that belong to it. */
export function NextMentorStep({ moves, version, today, form, programmes, asksForCertificate }: NextMentorStepProps) {
  const t = useTexts('mentoring');
  const next = (['interview', 'check', 'approve'] as const).find((move) => moves.includes(move));
  if (next === undefined) return null;
  return (
    <Card title={t(`mentorPage.${next}.title`)}>
      <form method="post" noValidate className="form">
        <VersionField value={version} />
        {next === 'interview' ? (
          <>
            <DateField
              name="on"
              label={t('mentorPage.interview.on')}
              required
              form={form}
              defaultValue={today}
              max={today}
            />
            {programmes.length === 0 ? null : (
              <Select
                name="programmeId"
                label={t('mentorPage.programme')}
                form={form}
                empty={t('mentorPage.noProgramme')}
                options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </>
        ) : null}
        {next === 'check' ? (
          <>
            <DateField name="agreementOn" label={t('mentorPage.agreementOn')} required form={form} max={today} />
            <DateField
              name="confidentialityOn"
              label={t('mentorPage.confidentialityOn')}
              required
              form={form}
              max={today}
            />
            {asksForCertificate ? (
              <DateField
                name="on"
                label={t('mentorPage.check.on')}
                hint={t('mentorPage.check.hint')}
                required
                form={form}
                max={today}
              />
            ) : (
              <p className="mute">{t('mentorPage.check.none')}</p>
            )}
            <DateField name="materialOn" label={t('mentorPage.materialOn')} form={form} max={today} />
          </>
        ) : null}
        {next === 'approve' ? <p>{t('mentorPage.approve.text')}</p> : null}
        <div className="actions">
          <Button name="intent" value={next}>
            {t(`mentorPage.${next}.button`)}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Pause, resume, not taking on, leaving: each a button that says what it does. */
export function OtherMentorSteps({ moves, version }: Pick<MentorStepsProps, 'moves' | 'version'>) {
  const t = useTexts('mentoring');
  const canEnd = (['decline', 'end'] as const).filter((move) => moves.includes(move));
  if (canEnd.length === 0 && !moves.includes('pause') && !moves.includes('resume')) return null;
  return (
    <Card title={t('mentorPage.other')} tone="soft">
      {moves.includes('pause') ? (
        <form method="post">
          <VersionField value={version} />
          <p className="mute">{t('mentorPage.pause.hint')}</p>
          <div className="actions">
            <Button name="intent" value="pause" kind="secondary">
              {t('mentorPage.pause.button')}
            </Button>
          </div>
        </form>
      ) : null}
      {moves.includes('resume') ? (
        <form method="post">
          <VersionField value={version} />
          <div className="actions">
            <Button name="intent" value="resume" kind="secondary">
              {t('mentorPage.resume.button')}
            </Button>
          </div>
        </form>
      ) : null}
      {canEnd.map((move) => (
        <form method="post" key={move}>
          <VersionField value={version} />
          <p className="mute">{t(`mentorPage.${move}.hint`)}</p>
          <div className="actions">
            <Button name="intent" value={move} kind="danger" confirm={t(`mentorPage.${move}.confirm`)}>
              {t(`mentorPage.${move}.button`)}
            </Button>
          </div>
        </form>
      ))}
    </Card>
  );
}
