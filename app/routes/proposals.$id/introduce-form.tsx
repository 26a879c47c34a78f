import { ConsentFields } from '#app/components/consent/consent-fields.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface IntroduceFormProps {
  readonly id: string;
  readonly profileId: string;
  readonly version: number;
  readonly companyName: string;
  readonly postingTitle: string;
  /** What would be released, as the vault has it; null for somebody who may answer but not read it. */
  readonly person: {
    readonly firstName: string;
    readonly contact: {
      readonly route: 'phone' | 'email' | 'viaCaseworker';
      readonly phone: string | null;
      readonly email: string | null;
    };
  } | null;
  readonly form: FormState | undefined;
}

/** The company wants to meet: the person is asked about exactly this company; her yes releases contact data, nothing else does. */
export function IntroduceForm({ id, profileId, version, companyName, postingTitle, person, form }: IntroduceFormProps) {
  const t = useTexts('proposal');
  const link = useTexts('consentLink');
  const contact = person?.contact;
  const value = contact?.route === 'phone' ? contact.phone : contact?.route === 'email' ? contact.email : '';
  return (
    <>
      <Card
        title={t('introduce.title')}
        actions={
          <>
            <LinkButton href={`/proposals/${id}/consent-form?purpose=introduction`}>{t('talk.paper')}</LinkButton>
            <LinkButton href={`/profiles/${profileId}/link`}>{link('open')}</LinkButton>
          </>
        }
      >
        <p>{t('introduce.lead', { company: companyName })}</p>
        <p>
          <strong>{t('introduce.released', { company: companyName, posting: postingTitle })}</strong>
        </p>
        {person === null ? null : (
          <ul>
            <li>
              <bdi>{t('introduce.firstName', { firstName: person.firstName })}</bdi>
            </li>
            <li>
              {person.contact.route === 'viaCaseworker'
                ? t('introduce.viaCaseworker')
                : person.contact.route === 'phone'
                  ? t('introduce.phone', { phone: value ?? '–' })
                  : t('introduce.email', { email: value ?? '–' })}
            </li>
            <li>{t('introduce.musts')}</li>
          </ul>
        )}
        {value === null ? <Alert kind="warning">{t('introduce.contactMissing')}</Alert> : null}
        <p className="mute">{t('introduce.notReleased')}</p>
      </Card>
      <Card title={t('introduce.yesTitle')}>
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <ConsentFields form={form} />
          <div className="actions">
            <Button name="intent" value="introduce" confirm={t('introduce.yesConfirm', { company: companyName })}>
              {t('introduce.yes')}
            </Button>
          </div>
        </form>
      </Card>
      <Card title={t('talk.noTitle')} tone="soft">
        <form method="post" className="form">
          <VersionField value={version} />
          <p className="mute">{t('talk.noHint')}</p>
          <div className="actions">
            <Button name="intent" value="decline-introduction" kind="secondary" confirm={t('talk.noConfirm')}>
              {t('talk.no')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
