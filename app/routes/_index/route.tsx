import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LandingDoor } from './landing-door.tsx';
import { PersonaList } from '#app/components/account/persona-list.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listPersonas } from '#app/use-cases/account/demo-personas.server.ts';
import { findPublicTotal } from '#app/use-cases/disclosure/find-public-total.server.ts';

export const loader = openLoading(async ({ app, actor }) => {
  if (actor) throw redirect(startPathFor(actor.roles), 303);
  return {
    total: await findPublicTotal(app),
    personas: (await listPersonas(app)).map(({ id, displayName, roles, descriptionKey }) => ({
      id,
      displayName,
      roles,
      descriptionKey,
    })),
  };
});

export const handle = pageSettings<typeof loader>({ public: true, title: ({ texts }) => texts('landing')('title') });

/** For strangers: three doors, and what happens behind them. */
export default function LandingPage() {
  const t = useTexts('landing');
  const { personas, total } = useLoaderData<typeof loader>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="cards doors">
        <LandingDoor door="company" href="/offer" primary />
        <LandingDoor door="volunteer" href="/volunteer" />
        <LandingDoor door="candidate" href="/board" />
      </div>
      {total === null ? null : (
        <p>
          {t('total.text', { total })} <a href="/protection">{t('total.protection')}</a>
        </p>
      )}
      <PersonaList personas={personas} />
      <Section title={t('how.title')}>
        <ol className="ways">
          {(['one', 'two', 'three', 'four'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`how.${step}.title`)}</h3>
              <p className="mute">{t(`how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <p className="mute">
        {t('staff.text')} <a href="/sign-in">{t('staff.action')}</a>
      </p>
    </Page>
  );
}
