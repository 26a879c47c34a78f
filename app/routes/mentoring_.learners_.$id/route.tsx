import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErasePerson } from '#app/components/mentoring/erase-person.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { eraseGuest, reopenGuest } from '#app/use-cases/mentoring/erase-guest.server.ts';
import { findGuestPage } from '#app/use-cases/mentoring/find-guest-page.server.ts';
import { actOnLearner } from '../profiles_.$id.mentor/act-on-learner.server.ts';
import { LearnerSections } from '../profiles_.$id.mentor/learner-sections.tsx';

const erasure = z.object({ erasure: fields.choice(erasureReasons) });

export const loader = loading('guest.keep', ({ app, actor, params }) => findGuestPage(app, actor, params['id'] ?? ''));

export const action = acting('guest.keep', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  const page = `/mentoring/learners/${profileId}`;
  switch (form.intent) {
    case 'erase':
      await eraseGuest(app, actor, { profileId, version: form.version, reason: form.read(erasure).erasure });
      return done('/mentoring/learners', 'mentorErased');
    case 'reopen':
      await reopenGuest(app, actor, { profileId, version: form.version });
      return done(page, 'mentorSaved');
    default:
      return done(page, await actOnLearner(app, actor, profileId, form));
  }
});

// The name stays out of the title: titles land in histories.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('guest')('person') });

/** A guest of the house: how to reach her, what she wants, her yes, who fits. */
export default function GuestPage() {
  const { learner, version, number, phone, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('guest');
  const mentoring = useTexts('mentoring');
  const personExport = useTexts('personExport');
  const isErasing = form?.values['intent'] === 'erase';
  return (
    <Page
      eyebrow={learner.caseCode}
      title={<bdi>{learner.name}</bdi>}
      actions={
        <LinkButton href="/mentoring/learners" kind="quiet">
          {t('back')}
        </LinkButton>
      }
      aside={
        <>
          {learner.isClosed ? null : (
            <Card title={t('linkTitle')} tone="soft">
              <p className="mute">{t('linkHint')}</p>
              <div className="actions">
                <LinkButton href={`/mentoring/learners/${learner.profileId}/link`}>{t('link')}</LinkButton>
              </div>
            </Card>
          )}
          <Card title={personExport('link')} tone="soft">
            <p className="mute">{t('exportHint')}</p>
            <div className="actions">
              <LinkButton href={`/mentoring/learners/${learner.profileId}/export`}>{t('export')}</LinkButton>
            </div>
          </Card>
          <ErasePerson version={version} form={isErasing ? form : undefined} />
        </>
      }
    >
      {learner.isClosed ? (
        <Card title={t('left')}>
          <form method="post">
            <VersionField value={version} />
            <p>{t('leftText')}</p>
            <div className="actions">
              <Button name="intent" value="reopen" kind="secondary">
                {t('reopen')}
              </Button>
            </div>
          </form>
        </Card>
      ) : null}
      <Card title={mentoring('mentorPage.contact')}>
        <DataList
          items={[
            [
              mentoring('mentorPage.phone'),
              phone === null ? mentoring('mentorPage.noPhone') : <PhoneLink key="phone" phone={phone} />,
            ],
            [mentoring('mentorPage.email'), email === null ? null : <a href={`mailto:${email}`}>{email}</a>],
            [mentoring('mentorPage.place'), learner.place],
            [t('number'), number],
          ]}
        />
      </Card>
      {learner.consentGivenOn === null && !learner.isClosed ? <p>{t('askFirst')}</p> : null}
      <LearnerSections learner={learner} form={form} />
    </Page>
  );
}
