import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** Who it is: for the case's own staff only. */
export function PersonCard({ page, person }: { page: CasePageData; person: NonNullable<CasePageData['person']> }) {
  const t = useTexts('profile');
  const format = useFormats();
  const missingWay = (['phone', 'email'] as const).find((way) => person.route === way && person[way] === null) ?? null;
  return (
    <Card
      title={t('page.who')}
      actions={
        <LinkButton href={`/profiles/${page.id}/identity`} small>
          {t('page.change')}
        </LinkButton>
      }
    >
      {missingWay === null ? null : <Alert kind="warning">{t(`page.routeMissing.${missingWay}`)}</Alert>}
      <DataList
        items={[
          [t('field.phone'), person.phone === null ? null : <PhoneLink key="phone" phone={person.phone} />],
          [
            t('field.email'),
            person.email === null ? null : (
              <a key="email" href={`mailto:${person.email}`}>
                {person.email}
              </a>
            ),
          ],
          [t('field.birthOn'), person.birthOn === null ? null : format.day(person.birthOn)],
          [t('field.town'), person.address],
          [t('field.customerNumber'), person.customerNumber],
          [t('page.route'), t(`route.${person.route}`)],
          [t('page.caseworker'), page.caseworkerName ?? t('page.nobody')],
        ]}
      />
    </Card>
  );
}
