import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { MentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';

/** How the coordinator reaches a volunteer; nothing once she is erased. */
export function ContactCard({ mentor }: { mentor: MentorPage }) {
  const t = useTexts('mentoring');
  const { person } = mentor;
  return (
    <Card title={t('mentorPage.contact')}>
      {person === null ? (
        <p>{t('mentorPage.erased')}</p>
      ) : (
        <DataList
          items={[
            [
              t('mentorPage.phone'),
              person.phone === null ? t('mentorPage.noPhone') : <PhoneLink key="phone" phone={person.phone} />,
            ],
            [
              t('mentorPage.email'),
              person.email === null ? null : (
                <>
                  <a href={`mailto:${person.email}`}>{person.email}</a>{' '}
                  {mentor.isEmailConfirmed ? null : <Badge>{t('mentorPage.notConfirmed')}</Badge>}
                </>
              ),
            ],
          ]}
        />
      )}
    </Card>
  );
}
