import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { addDays, dayOf, isDay } from '#app/domain/time/day.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listWording } from '#app/use-cases/posting/posting-wording.server.ts';

/** Day and rules come in the address, so that the page may be opened again; whatever is no day of the next weeks and no known rule is ignored. */
export const loader = openLoading(async ({ app, url }) => {
  const by = url.searchParams.get('by') ?? '';
  const today = dayOf(app.clock.now());
  const isNear = isDay(by) && by >= today && by <= addDays(today, 14);
  const met = new Set((url.searchParams.get('wording') ?? '').split(','));
  const wording = (await listWording(app)).filter(({ id }) => met.has(id));
  return {
    callBy: isNear ? by : null,
    houseName: app.config.houseName,
    wording: wording.map(({ id, ground, instead }) => ({ id, ground, instead })),
  };
});

export const handle = pageSettings<typeof loader>({
  public: true,
  title: ({ texts }) => texts('offer')('thanks.title'),
});

export default function OfferThanksPage() {
  const { callBy, houseName, wording } = useLoaderData<typeof loader>();
  const t = useTexts('offer');
  const words = useTexts('wording');
  const format = useFormats();
  const who = houseName === null ? t('thanks.service') : t('thanks.serviceOf', { house: houseName });
  return (
    <Page width="narrow" title={t('thanks.title')} lead={t('thanks.lead')}>
      <Card title={t('thanks.who')}>
        <p>
          {callBy === null
            ? t('thanks.whoTextSoon', { who })
            : t('thanks.whoText', { who, day: format.longDay(callBy) })}
        </p>
      </Card>
      {wording.length === 0 ? null : (
        <Alert title={words('thanks.title')}>
          <p>{words('thanks.lead')}</p>
          <ul>
            {wording.map(({ id, ground, instead }) => (
              <li key={id}>
                {words(`why.${ground}`)} <strong>{words('instead', { instead })}</strong>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Section title={t('thanks.nextTitle')}>
        <ol>
          {(['call', 'check', 'propose', 'access'] as const).map((step) => (
            <li key={step}>{t(`thanks.next.${step}`)}</li>
          ))}
        </ol>
        <p className="mute">{t('thanks.rules')}</p>
      </Section>
      <div className="actions">
        <LinkButton href="/board">{t('thanks.board')}</LinkButton>
      </div>
    </Page>
  );
}
