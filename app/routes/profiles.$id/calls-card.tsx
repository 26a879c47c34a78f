import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** The person asked on her phone to be called: about what, until when, and one button for when it was done. */
export function CallsCard({ calls }: { calls: CasePageData['calls'] }) {
  const t = useTexts('consentLink');
  const profile = useTexts('profile');
  const format = useFormats();
  if (calls.length === 0) return null;
  return (
    <Card title={t('calls')} id="calls" tone="learn" screenOnly>
      <p>{t('callsLead')}</p>
      {calls.map((call) => {
        const about = { purpose: profile(`page.purpose.${call.purpose}`), day: format.day(call.dueOn) };
        return (
          <form method="post" className="actions" key={call.id}>
            <p>
              {call.companyName === null ? t('call', about) : t('callCompany', { ...about, company: call.companyName })}
            </p>
            <input type="hidden" name="request" value={call.id} />
            <Button name="intent" value="called" kind="secondary" small>
              {t('called')}
            </Button>
          </form>
        );
      })}
    </Card>
  );
}
