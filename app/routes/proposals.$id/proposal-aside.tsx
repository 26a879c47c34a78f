import { LanguageBridgeCard } from '#app/components/mentoring/language-bridge.tsx';
import { ProposalStateBadge } from '#app/components/match/proposal-state-badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ProposalPageData } from './proposal-page.server.ts';

/** Beside a proposal: where it stands and with whom, whom to call, withdrawing it, its history. @param name as its readers may know the person */
export function ProposalAside({ view, name }: { view: ProposalPageData; name: string }) {
  const t = useTexts('proposal');
  const { proposal, officer, may } = view;
  // What she does herself is no proposal of ours: nothing lies at the company yet, or her own application does.
  const withdraw =
    proposal.way !== 'self' ? 'withdraw' : proposal.state === 'applied' ? 'withdrawApplied' : 'withdrawHandedOver';
  return (
    <>
      <Card title={t('list.state')} tone="soft">
        <p>
          <ProposalStateBadge state={proposal.state} end={proposal.end} />
        </p>
        <DataList
          items={[
            [
              t('page.person'),
              proposal.isInside ? <a href={`/profiles/${proposal.profileId}`}>{name}</a> : proposal.caseCode,
            ],
            [t('page.caseworker'), view.caseworkerName],
          ]}
        />
      </Card>
      <LanguageBridgeCard bridge={view.bridge} />
      {officer === null ? null : (
        <ContactCard
          title={t('page.officer')}
          name={officer.name}
          role={officer.organisationName}
          phone={officer.phone}
          email={officer.email}
        />
      )}
      {may.withdraw ? (
        <Card title={t(`page.${withdraw}`)} tone="soft" screenOnly>
          <p>{t(`page.${withdraw}Hint`)}</p>
          <form method="post">
            <VersionField value={proposal.version} />
            <Button name="intent" value="withdraw" kind="danger" small confirm={t(`page.${withdraw}Confirm`)}>
              {t(`page.${withdraw}`)}
            </Button>
          </form>
        </Card>
      ) : null}
      {view.history.length === 0 ? null : (
        <Card title={t('page.history')} tone="soft">
          <DataList
            items={view.history.map((event) => {
              const what = t.find(`move.${event.move}`) ?? event.move;
              return [
                event.at,
                event.byPerson
                  ? t('page.historyPerson', { what })
                  : event.by === null
                    ? t('page.historyAuto', { what })
                    : t('page.historyBy', { what, who: event.by }),
              ] as const;
            })}
          />
        </Card>
      )}
    </>
  );
}
