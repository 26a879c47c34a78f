import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { callVolunteerWithinDays } from '#app/domain/mentoring/mentor-moves.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listVolunteerHouses } from '#app/use-cases/mentoring/mentor-contact.server.ts';

export const loader = openLoading(async ({ app }) => ({
  callBy: addWorkingDays(dayOf(app.clock.now()), callVolunteerWithinDays),
  houses: await listVolunteerHouses(app),
}));

export const handle = pageSettings<typeof loader>({
  public: true,
  noScript: true,
  title: ({ texts }) => texts('volunteer')('thanks.title'),
});

export default function VolunteerThanksPage() {
  const { callBy, houses } = useLoaderData<typeof loader>();
  const t = useTexts('volunteer');
  const format = useFormats();
  return (
    <Page width="narrow" title={t('thanks.title')}>
      <Alert kind="success" title={t('thanks.lead')} live />
      <Card title={t('thanks.next')}>
        <ol>
          <li>{t('thanks.one', { on: format.longDay(callBy) })}</li>
          <li>{t('thanks.two')}</li>
          <li>{t('thanks.three')}</li>
          <li>{t('thanks.four')}</li>
        </ol>
      </Card>
      {houses.length > 0 ? (
        <Card title={t('thanks.questions')} tone="soft">
          {houses.map(({ name, phone }) => (
            <p key={name}>
              {t('thanks.call', { house: name })} <PhoneLink phone={phone} />
            </p>
          ))}
        </Card>
      ) : null}
      <div className="actions">
        <LinkButton href="/">{t('thanks.home')}</LinkButton>
      </div>
    </Page>
  );
}
