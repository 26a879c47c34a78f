import { ClassCard } from '#app/components/disclosure/class-card.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { numberWord, placingReason } from '#app/i18n/placing-text.ts';
import { useFormats, useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

type Placing = Exclude<NonNullable<CasePageData['placing']>, { kind: 'none' }>;
type Placed = Extract<Placing, { kind: 'shown' | 'hidden' }>;

/** What companies see of this person before anybody proposes her, on which rung of the ladder she stands, and why. */
export function PlacingCard({ page, placing }: { readonly page: CasePageData; readonly placing: Placing }) {
  const t = useTexts('disclosure');
  return (
    <Card
      title={t('placing.title')}
      id="placing"
      actions={
        page.mayEdit ? (
          <LinkButton href={`/profiles/${page.id}/detailed`} small>
            {t(page.hasDetailedDecision ? 'placing.decided' : 'placing.decide')}
          </LinkButton>
        ) : null
      }
    >
      {'cell' in placing ? <OnTheLadder placing={placing} /> : <NowhereOnIt placing={placing} />}
    </Card>
  );
}

function OnTheLadder({ placing }: { readonly placing: Placed }) {
  const source = useTextSource();
  const t = useTexts('disclosure');
  const day = useFormats().longDay(placing.nextOn);
  const { members, k, frozenCount } = placing;
  return (
    <>
      <p>{placingReason(source, placing)}</p>
      {placing.kind === 'shown' ? (
        <>
          <p>{t('placing.cardLead')}</p>
          <ClassCard card={{ cell: placing.cell, count: frozenCount }} />
          <p className="mute">{t('placing.members', { count: members, number: numberWord(source, members) })}</p>
        </>
      ) : (
        <Alert>{members >= k ? t('placing.hiddenPool', { day }) : t('placing.hidden', { members, k, day })}</Alert>
      )}
      {placing.isLeaving ? (
        <p>{t('placing.leaving', { day })}</p>
      ) : placing.isChanged ? (
        <p>{t('placing.changed', { day })}</p>
      ) : null}
    </>
  );
}

function NowhereOnIt({ placing }: { readonly placing: Exclude<Placing, Placed> }) {
  const source = useTextSource();
  const t = useTexts('disclosure');
  const day = useFormats().longDay(placing.nextOn);
  switch (placing.kind) {
    case 'waiting':
      return <p>{t('placing.waiting', { day })}</p>;
    case 'detailed':
      return <p>{t('placing.detailed')}</p>;
    case 'tooFew':
      return <p>{t('placing.tooFew', { least: placing.least })}</p>;
    case 'withheld': {
      const { similar, needed } = placing;
      if (similar === null) return <p>{t('placing.withheldUnknown')}</p>;
      return <p>{t('placing.withheld', { count: similar, number: numberWord(source, similar), needed })}</p>;
    }
  }
}
