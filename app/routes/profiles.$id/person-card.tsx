import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** Who it is: for the case's own staff only. */
export function PersonCard({ page, person }: { page: CasePageData; person: NonNullable<CasePageData['person']> }) {
  const t = useTexts('profile');
  const format = useFormats();
  return (
    <Card
      title={t('page.who')}
      actions={
        <LinkButton href={`/profiles/${page.id}/identity`} small>
          {t('page.change')}
        </LinkButton>
      }
    >
      <DataList
        items={[
          [
            t('field.phone'),
            person.phone === null ? null : (
              <a key="phone" href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>
                {person.phone}
              </a>
            ),
          ],
          [t('field.email'), person.email],
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
