import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** What the person has decided, newest first. A No is shown as plainly as a Yes. */
export function ConsentsCard({ page }: { page: CasePageData }) {
  const { consents } = page;
  const t = useTexts('profile');
  const proposal = useTexts('proposal');
  const link = useTexts('consentLink');
  const format = useFormats();
  return (
    <Card
      title={t('page.consents')}
      id="consents"
      actions={
        page.mayEdit ? (
          <>
            <LinkButton href={`/profiles/${page.id}/link`} small>
              {link('open')}
            </LinkButton>
            <LinkButton href={`/profiles/${page.id}/consent-form`} small>
              {proposal('talk.paper')}
            </LinkButton>
          </>
        ) : null
      }
    >
      {consents.length === 0 ? <p>{t('page.noConsents')}</p> : null}
      <DataList
        items={consents.map((consent) => [
          t(`page.purpose.${consent.purpose}`),
          <span key={consent.id}>
            {consent.decision === 'yes' ? t('page.consentYes') : t('page.consentNo')}
            {', '}
            {t('page.consentLine', {
              on: format.day(consent.decidedOn),
              language: proposal(`languages.${consent.language}`),
              channel: t(`channel.${consent.channel}`),
            })}
            {consent.withdrawnOn === null ? null : (
              <>; {t('page.consentWithdrawn', { on: format.day(consent.withdrawnOn) })}</>
            )}
          </span>,
        ])}
      />
    </Card>
  );
}
