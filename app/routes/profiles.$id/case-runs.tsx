import { ProposalStateBadge } from '#app/components/match/proposal-state-badge.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** Proposals and placements of the person, each a link to its page; nothing when there are none. */
export function CaseRuns({ page }: { page: CasePageData }) {
  const t = useTexts('profile');
  const assistance = useTexts('assistance');
  if (page.proposals.length === 0 && page.placements.length === 0) return null;
  return (
    <Section title={t('page.runs')} id="runs">
      <Table
        caption={t('page.runs')}
        captionHidden
        columns={[{ label: t('page.runs') }, { label: t('list.state') }]}
        rows={[
          ...page.placements.map(({ id, state, postingTitle, companyName }) => ({
            key: id,
            cells: [
              <a key="link" href={`/placements/${id}`}>
                {t('page.openPlacement')}: {postingTitle}, {companyName}
              </a>,
              <Badge key="state" tone={state === 'ended' ? 'plain' : 'good'}>
                {assistance(`state.${state}`)}
              </Badge>,
            ],
          })),
          ...page.proposals.map(({ id, state, end, postingTitle, companyName }) => ({
            key: id,
            cells: [
              <a key="link" href={`/proposals/${id}`}>
                {t('page.openProposal')}: {postingTitle}, {companyName}
              </a>,
              <ProposalStateBadge key="state" state={state} end={end} />,
            ],
          })),
        ]}
      />
    </Section>
  );
}
