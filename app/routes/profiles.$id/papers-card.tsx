import { useWorkKindName } from '#app/components/rule/use-work-kind-name.ts';
import { WorkAccessAnswer } from '#app/components/rule/work-access-answer.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** What the papers allow, per kind, each with its legal basis and "Stand". The authority decides. */
export function PapersCard({ page, facts }: { page: CasePageData; facts: NonNullable<CasePageData['facts']> }) {
  const t = useTexts('profile');
  const rule = useTexts('rule');
  const kindName = useWorkKindName();
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
      {facts.residenceRuleDistrict === null ? null : (
        <p>
          {facts.residenceRuleUntilOn === null
            ? rule('residenceRule.noted', { district: facts.residenceRuleDistrict })
            : rule('residenceRule.notedUntil', {
                district: facts.residenceRuleDistrict,
                untilOn: format.day(facts.residenceRuleUntilOn),
              })}{' '}
          {rule('residenceRule.mayCommute')}
        </p>
      )}
      {facts.access.map((access) => (
        <div key={access.kinds.join(' ')}>
          <h3>{format.list(access.kinds.map(kindName))}</h3>
          <WorkAccessAnswer access={access} />
        </div>
      ))}
      <p>{rule('authorityDecides')}</p>
    </Card>
  );
}
