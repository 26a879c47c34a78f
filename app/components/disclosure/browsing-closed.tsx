import type { BrowsingNeed, BrowsingPause } from '#app/domain/disclosure/browsing.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';

interface BrowsingClosedProps {
  readonly need: BrowsingNeed | null;
  readonly pause: BrowsingPause | null;
  readonly requiredCriteria: number;
}

/** Why a company sees no profiles, and what to do about it; nothing where it may look. */
export function BrowsingClosed({ need, pause, requiredCriteria }: BrowsingClosedProps) {
  const t = useTexts('companyBrowse');
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
      </EmptyState>
    );
  }
  if (pause === null) return null;
  return <EmptyState title={t(`pause.${pause}.title`)}>{t(`pause.${pause}.text`)}</EmptyState>;
}
