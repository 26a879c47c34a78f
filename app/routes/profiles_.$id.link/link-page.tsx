import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CopyLine } from '#app/components/ui/copy-line.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { QrCode } from '#app/components/ui/qr-code.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { languageNames, shownCode } from '#app/domain/consent/consent-link.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ConsentLinkPage } from '#app/use-cases/consent/make-consent-link.server.ts';

export interface LinkAnswer {
  readonly form?: FormState;
  readonly made?: { readonly link: string | null; readonly code: string };
}

interface LinkPageProps {
  readonly page: ConsentLinkPage;
  readonly answer: LinkAnswer | undefined;
  /** Where the person's own page is. */
  readonly back: { readonly href: string; readonly text: string };
}

/** A person's own link: made, handed over with its code, cut off. Link and code stand here once. */
export function LinkPage({ page: { caseCode, link }, answer, back }: LinkPageProps) {
  const t = useTexts('consentLink');
  const profile = useTexts('profile');
  const format = useFormats();
  const made = answer?.made;
  return (
    <Page
      width="narrow"
      eyebrow={profile('page.codeInCase', { code: caseCode })}
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton href={back.href}>{back.text}</LinkButton>}
    >
      <ErrorSummary form={answer?.form} labels={{ language: t('language') }} />
      {made === undefined ? null : (
        <Alert kind="success" title={t('made')} live>
          {made.link === null ? null : <MadeLink link={made.link} />}
          <p className="no-print">
            {t('code')}: <strong className="code handed-code">{shownCode(made.code)}</strong>
          </p>
          <p className="no-print">{t('codeHint')}</p>
        </Alert>
      )}
      {link === null ? (
        <p>{t('none')}</p>
      ) : (
        <Card screenOnly>
          <p>{t('since', { day: format.day(link.madeOn), language: languageNames[link.language] })}</p>
          <p>{t('devices', { count: link.devices })}</p>
          {link.isFrozen ? <Alert kind="warning">{t('frozen')}</Alert> : null}
          <form method="post" className="actions">
            <Button name="intent" value="new-code" kind="secondary">
              {t('newCode')}
            </Button>
            <p className="mute">{t('newCodeHint')}</p>
          </form>
        </Card>
      )}
      <form method="post" className="form no-print" noValidate>
        <Select
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          required
          form={answer?.form}
          size="medium"
          defaultValue={link?.language}
          options={consentLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {link === null ? null : <p className="mute">{t('makeAgainHint')}</p>}
        <div className="actions">
          <Button name="intent" value="make" kind={link === null ? 'primary' : 'secondary'}>
            {t(link === null ? 'make' : 'makeAgain')}
          </Button>
        </div>
      </form>
      {link === null ? null : (
        <form method="post" className="form no-print">
          <p className="mute">{t('endHint')}</p>
          <div className="actions">
            <Button name="intent" value="end" kind="danger" small confirm={t('endConfirm')}>
              {t('end')}
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}

/** The link as text and as a picture, once. The code is not in the picture: both together open the door. */
function MadeLink({ link }: { link: string }) {
  const t = useTexts('consentLink');
  return (
    <>
      <QrCode text={link} label={t('qr')} />
      <p className="mute">{t('scan')}</p>
      <CopyLine id="one-time-link" value={link} words={{ label: t('link'), copy: t('copy'), copied: t('copied') }}>
        <PrintButton label={t('print')} />
      </CopyLine>
    </>
  );
}
