import type { BrowsingNeed, BrowsingPause } from '#app/domain/disclosure/browsing.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';

interface BrowsingClosedProps {
  readonly need: BrowsingNeed | null;
  readonly pause: BrowsingPause | null;
  readonly requiredCriteria: number;
  /** What strangers are told too; null: nothing is said. */
  readonly publicTotal: number | null;
}

/** Why a company sees no profiles, and what to do about it; nothing where it may look. */
export function BrowsingClosed({ need, pause, requiredCriteria, publicTotal }: BrowsingClosedProps) {
  const t = useTexts('companyBrowse');
  const landing = useTexts('landing');
  if (need !== null) {
    const next =
      need === 'companyVerified' ? null : need === 'postingApproved' ? (
        <>
          <LinkButton href="/company/postings/new" kind="primary">
            {t('need.newPosting')}
          </LinkButton>
          <LinkButton href="/company">{t('need.toPostings')}</LinkButton>
        </>
      ) : (
        <LinkButton href="/company">{t('need.toPostings')}</LinkButton>
      );
    return (
      <EmptyState title={t(`need.${need}.title`)} action={next}>
        {t(`need.${need}.text`, { count: requiredCriteria })}
        {publicTotal === null ? null : (
          <>
            {' '}
            {landing('total.text', { total: publicTotal })} <a href="/protection">{landing('total.protection')}</a>
          </>
        )}
      </EmptyState>
    );
  }
  if (pause === null) return null;
  return <EmptyState title={t(`pause.${pause}.title`)}>{t(`pause.${pause}.text`)}</EmptyState>;
}
