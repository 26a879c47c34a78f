import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findCapacity } from '#app/use-cases/assistance/find-capacity.server.ts';
import { CaseloadFigures } from './caseload-figures.tsx';

export const loader = loading('capacity.own', ({ app, actor }) => findCapacity(app, actor));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('capacity')('title') });

/** One's own caseload and, for a team lead, the sums of her team. */
export default function CapacityPage() {
  const { band, own, team, teamName } = useLoaderData<typeof loader>();
  const t = useTexts('capacity');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<LinkButton href="/team">{t('back')}</LinkButton>}>
      {team === null ? null : (
        <Section title={teamName ?? ''} id="team">
          {team === 'tooSmall' ? (
            <p>{t('tooSmall')}</p>
          ) : (
            <CaseloadFigures
              caseload={team}
              band={band}
              stands={team.stands}
              per={{ caseworkers: team.caseworkers, perCaseworker: team.perCaseworker }}
            />
          )}
        </Section>
      )}
      {team !== null && own.cases === 0 ? null : (
        <Section title={t('ownTitle')} id="own">
          <CaseloadFigures caseload={own} band={band} stands={own.stands} per={null} />
        </Section>
      )}
      <p className="mute">{t('ownOnly')}</p>
    </Page>
  );
}
