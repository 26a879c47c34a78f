import { useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';
import { ContactCard } from '../ui/contact-card.tsx';

interface OwnContactProps {
  readonly officer: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly organisationName: string | null;
  } | null;
}

/** On every page of a company: a named person with a telephone number, and the rules of a fair interview. */
export function OwnContact({ officer }: OwnContactProps) {
  const t = useTexts('company');
  return (
    <>
      {officer === null ? (
        <Card tone="soft">
          <p>{t('own.noContact')}</p>
        </Card>
      ) : (
        <ContactCard
          name={officer.name}
          role={officer.organisationName}
          phone={officer.phone}
          email={officer.email}
          hours={t('own.contactHours')}
        />
      )}
      <p>
        <a href="/company/rules">{t('own.rules')}</a>
      </p>
    </>
  );
}
