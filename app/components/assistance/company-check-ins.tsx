import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/section.tsx';

interface CompanyCheckInsProps {
  readonly checkIns: readonly {
    readonly id: string;
    readonly postingTitle: string;
    readonly startedOn: Day | null;
    readonly openUntilOn: Day;
  }[];
}

/** Questions after a start that wait for the company; nothing where none waits. */
export function CompanyCheckIns({ checkIns }: CompanyCheckInsProps) {
  const t = useTexts('aftercare');
  const format = useFormats();
  if (checkIns.length === 0) return null;
  return (
    <Section title={t('company.waiting')}>
      {checkIns.map(({ id, postingTitle, startedOn, openUntilOn }) => (
        <p key={id}>
          {startedOn === null
            ? postingTitle
            : t('company.waitingRow', { posting: postingTitle, day: format.day(startedOn) })}{' '}
          <span className="mute">{t('company.until', { day: format.day(openUntilOn) })}</span>{' '}
          <LinkButton small href={`/company/checks/${id}`}>
            {t('company.answer')}
          </LinkButton>
        </p>
      ))}
    </Section>
  );
}
