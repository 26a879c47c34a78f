import { Card } from '#app/components/ui/card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { MeasuredPool } from '#app/use-cases/disclosure/find-protection.server.ts';
import { useShare } from './use-share.ts';

type Measured = Pick<MeasuredPool, 'k' | 'stage2' | 'detailed' | 'kept' | 'withheld'>;

/** The figures of this deployment in plain words: first for candidates, then for companies. */
export function ProtectionExplained({ measured }: { readonly measured: Measured }) {
  const t = useTexts('protection');
  const shown = useShare();
  const { k, stage2, detailed, kept, withheld } = measured;
  return (
    <>
      <Card title={t('forPeople.title')}>
        <ul>
          <li>{k === null ? t('forPeople.groupNoK') : t('forPeople.group', { k })}</li>
          <li>{t('forPeople.leave')}</li>
          <li>{t('forPeople.proposal', { share: shown(stage2.ofReleased) })}</li>
          {detailed === null ? null : <li>{t('forPeople.detailed', { share: shown(detailed) })}</li>}
          <li>{t('forPeople.never')}</li>
        </ul>
      </Card>
      <Card title={t('forCompanies.title')}>
        <ul>
          <li>{t('forCompanies.cards')}</li>
          <li>{t('forCompanies.useful', { kept: shown(kept), withheld: shown(withheld) })}</li>
          <li>{t('forCompanies.musts', { told: shown(stage2.told) })}</li>
          <li>
            {t('forCompanies.secrecy')} <span className="mute">{t('forCompanies.unchecked')}</span>
          </li>
        </ul>
      </Card>
    </>
  );
}
