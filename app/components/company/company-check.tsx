import type { CompanyState, CompanyTwin } from '#app/domain/company/company.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { VersionField } from '../ui/version-field.tsx';

interface CompanyCheckProps {
  readonly state: CompanyState;
  readonly version: number;
  readonly hasEmployerNumber: boolean;
  readonly twins: readonly CompanyTwin[];
}

/** What an officer does with a company nobody verified yet, or that is blocked; nothing for verified ones. */
export function CompanyCheck({ state, version, hasEmployerNumber, twins }: CompanyCheckProps) {
  const t = useTexts('company');
  if (state === 'verified') return null;
  if (state === 'blocked') {
    return (
      <Alert kind="danger" title={t('show.blockedTitle')}>
        <form method="post" className="actions">
          <VersionField value={version} />
          <Button kind="secondary" name="intent" value="verify">
            {t('show.unblock')}
          </Button>
        </form>
      </Alert>
    );
  }
  return (
    <Alert kind="warning" title={t('show.verifyTitle')}>
      <p>{t('show.verifyText')}</p>
      {twins.map((twin) => (
        <form method="post" className="actions" key={twin.id}>
          <span>
            {t('show.twins')} <a href={`/companies/${twin.id}`}>{twin.name}</a>
          </span>
          <input type="hidden" name="into" value={twin.id} />
          <Button kind="secondary" small name="intent" value="adopt" confirm={t('show.adoptConfirm')}>
            {t('show.adopt')}
          </Button>
        </form>
      ))}
      {hasEmployerNumber ? (
        <form method="post" className="actions">
          <VersionField value={version} />
          <Button name="intent" value="verify">
            {t('show.verify')}
          </Button>
        </form>
      ) : (
        <p>{t('show.verifyNeedsNumber')}</p>
      )}
    </Alert>
  );
}
