import type { ProposalState } from '#app/domain/match/proposal.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { VersionField } from '../ui/version-field.tsx';

interface CompanyAnswersProps {
  readonly id: string;
  readonly version: number;
  readonly state: ProposalState;
}

/** "Kennenlernen", "Passt nicht", "Bitte anrufen", or what happens now that it is answered. Works without JavaScript. */
export function CompanyAnswers({ id, version, state }: CompanyAnswersProps) {
  const t = useTexts('proposal');
  if (state === 'interested') return <p>{t('company.interested')}</p>;
  return (
    <>
      {state === 'callRequested' ? <p>{t('company.callRequested')}</p> : null}
      <form method="post" action={`/company/proposals/${id}`} className="actions">
        <VersionField value={version} />
        <Button name="intent" value="meet">
          {t('company.meet')}
        </Button>
        <LinkButton href={`/company/proposals/${id}?answer=not-fit`}>{t('company.notFit')}</LinkButton>
        {state === 'withCompany' ? (
          <Button name="intent" value="call" kind="secondary">
            {t('company.call')}
          </Button>
        ) : null}
      </form>
    </>
  );
}
