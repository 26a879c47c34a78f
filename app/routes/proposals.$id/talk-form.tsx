import { ConsentFields } from '#app/components/consent/consent-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TalkFormProps {
  readonly id: string;
  readonly profileId: string;
  readonly version: number;
  readonly companyName: string;
  readonly form: FormState | undefined;
}

/** The person is asked about this posting: how to talk, her yes with how it was taken, her no with one button. */
export function TalkForm({ id, profileId, version, companyName, form }: TalkFormProps) {
  const t = useTexts('proposal');
  const link = useTexts('consentLink');
  return (
    <>
      <Card
        title={t('talk.title')}
        actions={
          <>
            <LinkButton href={`/proposals/${id}/consent-form`}>{t('talk.paper')}</LinkButton>
            <LinkButton href={`/profiles/${profileId}/link`}>{link('open')}</LinkButton>
          </>
        }
      >
        <p>{t('talk.lead')}</p>
        <ul>
          <li>{t('talk.tip1')}</li>
          <li>{t('talk.tip2')}</li>
          <li>{t('talk.tip3')}</li>
          <li>{t('talk.tip4')}</li>
        </ul>
      </Card>
      <Card title={t('talk.yesTitle')}>
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <ConsentFields form={form} />
          <p className="mute">{t('talk.yesHint', { company: companyName })}</p>
          <div className="actions">
            <Button name="intent" value="agree">
              {t('talk.yes')}
            </Button>
          </div>
        </form>
      </Card>
      <Card title={t('talk.noTitle')} tone="soft">
        <form method="post" className="form">
          <VersionField value={version} />
          <p className="mute">{t('talk.noHint')}</p>
          <div className="actions">
            <Button name="intent" value="decline" kind="secondary" confirm={t('talk.noConfirm')}>
              {t('talk.no')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
