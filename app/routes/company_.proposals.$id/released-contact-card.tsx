import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface ReleasedContactCardProps {
  readonly contact: {
    readonly firstName: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly viaCaseworker: boolean;
    readonly mustsMet: readonly string[];
    readonly mustsOpen: readonly string[];
    readonly german: readonly {
      readonly skill: 'listening' | 'reading' | 'writing' | 'speaking';
      readonly level: string | null;
    }[];
  };
}

/** First name and contact by the route the person chose, the posting's musts, German per skill. */
export function ReleasedContactCard({ contact }: ReleasedContactCardProps) {
  const t = useTexts('proposal');
  const match = useTexts('match');
  const format = useFormats();
  const { phone, email } = contact;
  return (
    <Card title={t('company.contactTitle')}>
      <DataList
        items={[
          [t('company.firstName'), <bdi key="name">{contact.firstName}</bdi>],
          [t('company.phone'), phone === null ? null : <PhoneLink key="phone" phone={phone} />],
          [
            t('company.email'),
            email === null ? null : (
              <a key="email" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          ],
          [t('company.mustsMet'), contact.mustsMet.length === 0 ? null : format.list(contact.mustsMet)],
          [t('company.mustsOpen'), contact.mustsOpen.length === 0 ? null : format.list(contact.mustsOpen)],
          [
            t('company.german'),
            format.list(
              contact.german.map(
                ({ skill, level }) =>
                  `${match(`skill.${skill}`)} ${level === null ? t('company.germanUnknown') : (match.find(`level.${level}`) ?? level)}`,
              ),
            ),
          ],
        ]}
      />
      {contact.viaCaseworker ? (
        <p>{t('company.via')}</p>
      ) : phone === null && email === null ? (
        <p>{t('company.noContact')}</p>
      ) : null}
    </Card>
  );
}
