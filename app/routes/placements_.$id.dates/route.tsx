import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { mostTimes, type DateOfferKind } from '#app/domain/assistance/date-offer.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  findDateOffers,
  offerDates,
  settleDates,
  takeBackDates,
} from '#app/use-cases/assistance/offer-dates.server.ts';
import { OfferCard } from './offer-card.tsx';
import { readOfferedTimes } from './offered-times.server.ts';

const offerSchema = z.object({ offerId: fields.id() });

export const loader = loading('placement.edit', async ({ app, actor, params }) => ({
  ...(await findDateOffers(app, actor, params['id'] ?? '')),
  today: dayOf(app.clock.now()),
}));

export const action = acting('placement.edit', async ({ app, actor, form, params, done }) => {
  const placementId = params['id'] ?? '';
  const here = `/placements/${placementId}/dates`;
  switch (form.intent) {
    case 'offer': {
      const { kind, times } = readOfferedTimes(form, app.clock.now());
      return { offered: { kind, link: await offerDates(app, actor, { placementId, kind, times }) } };
    }
    case 'take-back':
      await takeBackDates(app, actor, { placementId, offerId: form.read(offerSchema).offerId });
      return done(here, 'datesTakenBack');
    case 'settle':
      await settleDates(app, actor, { placementId, offerId: form.read(offerSchema).offerId });
      return done(here, 'datesSettled');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('dateOffer')('staff.title') });

/** Officer or caseworker propose times to the company of a placement, send the link, and see what was chosen. */
export default function DateOffersPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    { form?: FormState; offered?: { kind: DateOfferKind; link: string } } | undefined;
  const t = useTexts('dateOffer');
  const form = answer?.form;
  const offered = answer?.offered;
  const rows = Array.from({ length: mostTimes }, (_, index) => index + 1);
  return (
    <Page
      width="narrow"
      eyebrow={
        <bdi>
          {t('staff.eyebrow', { caseCode: view.caseCode, company: view.companyName, posting: view.postingTitle })}
        </bdi>
      }
      title={t('staff.title')}
      lead={t('staff.lead')}
      actions={<LinkButton href={`/placements/${view.placementId}`}>{t('staff.back')}</LinkButton>}
    >
      <ErrorSummary
        form={form}
        labels={{
          kind: t('staff.what'),
          ...Object.fromEntries(rows.map((number) => [`day${number}`, t('staff.day', { number })])),
        }}
      />
      {offered === undefined ? null : (
        <Card title={t('staff.sendTitle')}>
          <p>{t('staff.sendHint')}</p>
          <OneTimeLink link={offered.link} />
          <CopyNote
            plain
            label={t('staff.mailLabel')}
            text={t('staff.mail', {
              kind: t(`kind.${offered.kind}`),
              posting: view.postingTitle,
              link: offered.link,
            })}
          />
        </Card>
      )}
      {view.kinds.length === 0 ? (
        <EmptyState title={t('staff.nothing')}>{t('staff.nothingHint')}</EmptyState>
      ) : (
        <Card title={t('staff.new')}>
          <form method="post" noValidate className="form">
            <RadioGroup
              name="kind"
              label={t('staff.what')}
              required
              inline
              form={form}
              defaultValue={view.kinds[0]}
              options={view.kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            />
            {rows.map((number) => (
              <div className="filters" key={number}>
                <DateField
                  name={`day${number}`}
                  label={t('staff.day', { number })}
                  required={number < mostTimes}
                  form={form}
                  min={view.today}
                />
                <Field
                  name={`time${number}`}
                  label={t('staff.time', { number })}
                  type="time"
                  size="short"
                  required={number < mostTimes}
                  form={form}
                />
              </div>
            ))}
            <p className="mute">
              {t('staff.third')} {t('staff.replaces')}
            </p>
            <div className="actions">
              <Button name="intent" value="offer">
                {t('staff.make')}
              </Button>
            </div>
          </form>
        </Card>
      )}
      <Section title={t('staff.list')} id="offers">
        {view.offers.length === 0 ? <p className="mute">{t('staff.none')}</p> : null}
        {view.offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </Section>
    </Page>
  );
}
