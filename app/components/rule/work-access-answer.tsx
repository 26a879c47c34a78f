import type { WorkAccessAnswer as Answer, WorkAccessFact } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Tag, type TagState } from '../ui/tag.tsx';

const states: Record<Answer, TagState> = {
  yes: 'met',
  afterDate: 'partly',
  askAuthority: 'partly',
  no: 'missing',
};

/** The row behind an answer; `legalBasis` null: no row spoke. */
export interface AnswerBasis {
  readonly legalBasis: string | null;
  /** "Stand" of the row. */
  readonly checkedOn: Day | null;
  readonly confirmed: boolean;
  readonly source: string | null;
}

interface WorkAccessAnswerProps {
  readonly access: Pick<
    WorkAccessFact,
    'allowed' | 'waitUntil' | 'needsImmigrationOffice' | 'needsAgencyConsent' | 'ruleId'
  > &
    AnswerBasis;
}

/** May she do this work: the answer, who has to be asked for it, and the row it rests on with "Stand" and source. Staff only. */
export function WorkAccessAnswer({ access }: WorkAccessAnswerProps) {
  const rule = useTexts('rule');
  const profile = useTexts('profile');
  const format = useFormats();
  const { allowed, waitUntil, legalBasis, checkedOn, source } = access;
  const titleReason = rule.find(`access.reason.${access.ruleId}`);
  return (
    <>
      <p>
        <Tag state={allowed === 'yes' && access.needsImmigrationOffice ? 'partly' : states[allowed]}>
          {allowed === 'afterDate'
            ? waitUntil === null
              ? rule('access.afterWait')
              : rule('access.afterDate', { waitOn: format.day(waitUntil) })
            : allowed === 'yes' && access.needsImmigrationOffice
              ? rule('access.yesWithPermit')
              : rule(`access.${allowed}`)}
        </Tag>
      </p>
      {titleReason === undefined ? null : <p>{titleReason}</p>}
      {allowed === 'no' || allowed === 'askAuthority' ? null : access.needsImmigrationOffice ? (
        <p>
          {rule('access.needsImmigrationOffice')}{' '}
          {rule(`access.agency.${access.needsAgencyConsent ? 'asked' : 'notAsked'}`)}
        </p>
      ) : (
        <p>{rule('access.noPermitNeeded')}</p>
      )}
      <p className="mute">
        {legalBasis === null || checkedOn === null
          ? profile('page.noBasis')
          : profile(access.confirmed ? 'page.basis' : 'page.basisUnconfirmed', {
              legalBasis,
              checkedOn: format.day(checkedOn),
            })}{' '}
        {source === null ? null : rule('access.source', { source })}
      </p>
    </>
  );
}
