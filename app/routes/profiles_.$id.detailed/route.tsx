import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsentFields } from '#app/components/consent/consent-fields.tsx';
import { DetailedProfileCard } from '#app/components/disclosure/detailed-profile-card.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { addDays, dayOf, mondayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { consentFieldsSchema } from '#app/http/consent-fields.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import {
  decideDetailedProfile,
  findDetailedPreview,
  takeBackDetailedProfile,
} from '#app/use-cases/disclosure/decide-detailed-profile.server.ts';
import { shownDetailedProfile } from '#app/use-cases/disclosure/shown-detailed-profile.server.ts';

const decisionSchema = consentFieldsSchema.extend({ decision: fields.choice(['yes', 'no']), seen: fields.id() });

export const loader = loading('consent.record', async ({ app, actor, locale, params }) => {
  const id = params['id'] ?? '';
  const preview = await findDetailedPreview(app, actor, id);
  return {
    id,
    code: preview.caseCode,
    profile: shownDetailedProfile(app, locale, preview.document),
    texts: preview.texts.map(({ language, body, version, reviewedBy }) => ({
      language,
      paragraphs: body.split('\n\n'),
      version: version.slice(0, 8),
      isDraft: reviewedBy === null,
    })),
    seen: preview.seen,
    isAskable: preview.isAskable,
    decision: preview.decision,
    decidedOn: preview.decidedOn,
    hasExclusions: preview.hasExclusions,
    isShown: preview.isShown,
    nextOn: addDays(mondayOf(dayOf(app.clock.now())), 7),
  };
});

export const action = acting('consent.record', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  if (form.intent === 'take-back') {
    await takeBackDetailedProfile(app, actor, profileId);
    return done(`/profiles/${profileId}#placing`, 'detailedTakenBack');
  }
  const { decision, seen, ...taking } = form.read(decisionSchema);
  await decideDetailedProfile(app, actor, { profileId, decision, seen, taking });
  return done(`/profiles/${profileId}#placing`, decision === 'yes' ? 'detailedYes' : 'detailedNo');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('disclosure')('detailed.title') });

/** The question about the detailed profile: what companies would see, the text with its risk, and what the person says. */
export default function DetailedProfilePage() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('disclosure');
  const profile = useTexts('profile');
  const proposal = useTexts('proposal');
  const format = useFormats();
  const nextDay = format.longDay(page.nextOn);
  return (
    <Page
      width="narrow"
      eyebrow={profile('page.codeInCase', { code: page.code })}
      title={t('detailed.title')}
      lead={t('detailed.lead')}
    >
      <ErrorSummary
        form={form}
        labels={{
          decision: t('detailed.answer'),
          language: proposal('consent.language'),
          channel: proposal('consent.channel'),
          helper: proposal('consent.helper'),
        }}
      />
      {page.decision === null || page.decidedOn === null ? null : (
        <Alert>
          {t(`detailed.stands.${page.decision}`, { day: format.day(page.decidedOn) })}{' '}
          {page.decision === 'no'
            ? null
            : page.isShown
              ? t('detailed.shownNow')
              : page.hasExclusions
                ? null
                : t('detailed.shownFrom', { day: nextDay })}
        </Alert>
      )}
      {page.hasExclusions ? <Alert kind="warning">{t('detailed.hasExclusions')}</Alert> : null}
      <Section title={t('detailed.preview')} id="preview">
        <DetailedProfileCard profile={page.profile} pseudonym={null} />
      </Section>
      <Section title={t('detailed.question')} id="question">
        {page.texts.map((text) => {
          const paragraphs = (
            <div lang={text.language === 'de-simple' ? 'de' : text.language} dir="auto" className="stack">
              {text.paragraphs.map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
              <p className="mute" lang="de">
                {text.isDraft ? t('detailed.draft') : null} {t('detailed.version', { version: text.version })}
              </p>
            </div>
          );
          return text.language === 'de' ? (
            <div key={text.language}>{paragraphs}</div>
          ) : (
            <details key={text.language}>
              <summary>{proposal(`languages.${text.language}`)}</summary>
              {paragraphs}
            </details>
          );
        })}
      </Section>
      <Section title={t('detailed.decision')} id="decision">
        {page.decision === 'yes' ? (
          <form method="post" className="stack">
            <p>{t('detailed.takeBackHint')}</p>
            <div className="actions">
              <Button name="intent" value="take-back">
                {t('detailed.takeBack')}
              </Button>
              <LinkButton href={`/profiles/${page.id}`} kind="quiet">
                {t('detailed.back')}
              </LinkButton>
            </div>
          </form>
        ) : page.isAskable ? (
          <form method="post" noValidate className="form">
            <input type="hidden" name="seen" value={page.seen} />
            <p>{t('detailed.decisionHint', { day: nextDay })}</p>
            <RadioGroup
              name="decision"
              label={t('detailed.answer')}
              required
              form={form}
              options={[
                { value: 'yes', label: t('detailed.yes') },
                { value: 'no', label: t('detailed.no') },
              ]}
            />
            <ConsentFields form={form} />
            <div className="actions">
              <Button name="intent" value="decide">
                {t('detailed.save')}
              </Button>
              <LinkButton href={`/profiles/${page.id}`} kind="quiet">
                {t('detailed.back')}
              </LinkButton>
            </div>
          </form>
        ) : (
          <>
            <p>{t('detailed.notAskable')}</p>
            <LinkButton href={`/profiles/${page.id}`}>{t('detailed.back')}</LinkButton>
          </>
        )}
      </Section>
    </Page>
  );
}
