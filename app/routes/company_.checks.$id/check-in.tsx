import { choicesOf, type CheckQuestion } from '#app/domain/assistance/check-in.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';

interface CheckInProps {
  readonly check: {
    readonly companyName: string;
    readonly postingTitle: string;
    readonly startedOn: Day | null;
    readonly question: CheckQuestion | null;
    readonly number: number;
    readonly count: number;
    readonly previous: CheckQuestion | null;
    readonly isAnswered: boolean;
    readonly isCallAsked: boolean;
    readonly officer: { readonly name: string; readonly phone: string | null } | null;
  };
  /** The address of the page itself. */
  readonly here: string;
}

/** A company's check-in: one question, large answers that look alike, and somebody to call. No name of anybody it is about. */
export function CheckIn({ check, here }: CheckInProps) {
  const t = useTexts('aftercare');
  const format = useFormats();
  const { question, officer } = check;
  const contact =
    officer === null ? null : (
      <Card title={t('company.contact')} tone="soft">
        <p>{officer.name}</p>
        {officer.phone === null ? null : (
          <p>
            <PhoneLink phone={officer.phone} />
          </p>
        )}
      </Card>
    );
  const called = check.isCallAsked ? <p role="status">{t('company.called')}</p> : null;
  if (question === null)
    return (
      <Page width="narrow" title={t(check.isAnswered ? 'company.thanks' : 'company.over')}>
        {called}
        <p>{t(check.isAnswered ? 'company.thanksText' : 'company.overText')}</p>
        {contact}
      </Page>
    );
  return (
    <Page
      width="narrow"
      eyebrow={`${check.companyName} · ${t('company.progress', { number: check.number, count: check.count })}`}
      title={t.find(`company.question.${question}`)}
      lead={
        check.startedOn === null
          ? t('company.aboutUndated', { posting: check.postingTitle })
          : t('company.about', { posting: check.postingTitle, day: format.day(check.startedOn) })
      }
    >
      {called}
      <form method="post" className="stack">
        <input type="hidden" name="question" value={question} />
        {choicesOf('employer', question).map((value) => (
          <Button key={value} kind="secondary" block name="answer" value={value}>
            {t.find(`company.choice.${question}.${value}`)}
          </Button>
        ))}
        <Button kind="secondary" block name="answer" value="call">
          {t('company.call')}
        </Button>
      </form>
      {check.previous === null ? null : (
        <p>
          <a href={`${here}?question=${check.previous}`}>{t('company.back')}</a>
        </p>
      )}
      <p className="mute">{t('company.readers')}</p>
      {contact}
    </Page>
  );
}
