import { Alert } from '#app/components/ui/alert.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ProposalPageData } from './proposal-page.server.ts';

/** Who waits for whom, where there is nothing to do on this page. */
export function Situation({ view }: { view: ProposalPageData }) {
  const t = useTexts('proposal');
  const { proposal, may } = view;
  if (proposal.end !== null) return <Alert>{t('page.ended', { end: t(`end.${proposal.end}`) })}</Alert>;
  if (proposal.state === 'introduced') return <Alert kind="success">{t('page.placementHint')}</Alert>;
  if (proposal.state === 'withCompany' && !may.recordCompanyAnswer) return <Alert>{t('page.waitCompany')}</Alert>;
  if (proposal.state === 'callRequested' && !may.recordCompanyAnswer) return <Alert>{t('page.waitOfficer')}</Alert>;
  if (may.answer) return null;
  if (proposal.state === 'proposed' || proposal.state === 'interested')
    return <Alert>{t('page.waitCaseworker')}</Alert>;
  return proposal.state === 'handedOver' || proposal.state === 'applied' ? <Alert>{t('page.waitPerson')}</Alert> : null;
}
