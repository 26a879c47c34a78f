import { Card } from '#app/components/ui/card.tsx';
import { Tag, type TagState } from '#app/components/ui/tag.tsx';
import type { WorkAccessAnswer } from '#app/domain/rule/work-access.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

const states: Record<WorkAccessAnswer, TagState> = {
  yes: 'met',
  afterDate: 'partly',
  askAuthority: 'partly',
  no: 'missing',
};

/** What the papers allow, per kind, each with its legal basis and "Stand". The authority decides. */
export function PapersCard({ page, facts }: { page: CasePageData; facts: NonNullable<CasePageData['facts']> }) {
  const t = useTexts('profile');
  const rule = useTexts('rule');
  const match = useTexts('match');
  const format = useFormats();
  const { person } = page;
  return (
    <Card title={t('page.papers')} id="papers">
      <p>
        {person?.residenceStatus ? rule(`access.status.${person.residenceStatus}`) : rule('access.status.unknown')}
        {facts.titleEndsOn === null ? null : (
          <span className="mute"> {rule('access.validUntil', { untilOn: format.day(facts.titleEndsOn) })}</span>
        )}
      </p>
      {person?.permitText ? <p>{person.permitText}</p> : null}
      {facts.isUnder25 ? <p>{t('page.isUnder25')}</p> : null}
      {facts.access.map((access) => (
        <div key={access.kinds.join(' ')}>
          <h3>{format.list(access.kinds.map((kind) => match(`kind.${kind}`)))}</h3>
          <p>
            <Tag state={states[access.allowed]}>
              {access.allowed === 'afterDate'
                ? access.waitUntil === null
                  ? rule('access.afterWait')
                  : rule('access.afterDate', { waitOn: format.day(access.waitUntil) })
                : rule(`access.${access.allowed}`)}
            </Tag>
          </p>
          {access.allowed === 'no' ? null : access.needsImmigrationOffice ? (
            <p>
              {rule('access.needsImmigrationOffice')}{' '}
              {access.needsAgencyConsent ? rule('access.needsAgencyConsent') : ''}
            </p>
          ) : (
            <p>{rule('access.noPermitNeeded')}</p>
          )}
          <p className="mute">
            {access.legalBasis === null || access.checkedOn === null
              ? t('page.noBasis')
              : t(access.confirmed ? 'page.basis' : 'page.basisUnconfirmed', {
                  legalBasis: access.legalBasis,
                  checkedOn: format.day(access.checkedOn),
                })}
          </p>
        </div>
      ))}
      <p>{rule('authorityDecides')}</p>
    </Card>
  );
}
