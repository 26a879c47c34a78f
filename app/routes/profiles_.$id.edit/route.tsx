import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CourseFields } from '#app/components/profile/course-fields.tsx';
import { shownChips, type ProfileAnswer } from '#app/components/profile/profile-answer.ts';
import type { ProfileChip } from '#app/components/profile/profile-chips.ts';
import { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { useShownProfileValue } from '#app/components/profile/use-shown-profile-value.ts';
import { WhenAndWhereFields } from '#app/components/profile/when-and-where-fields.tsx';
import { WordFields } from '#app/components/profile/word-fields.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { refused } from '#app/http/form.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { findProfileToEdit } from '#app/use-cases/profile/find-profile-to-edit.server.ts';
import { profileFormValues } from '#app/use-cases/profile/profile-form-values.server.ts';
import { placeChoices, spotNames, understandProfile } from '#app/use-cases/profile/understand-profile.server.ts';
import { readProfile } from '../profiles.new/profile-schema.server.ts';
import { understandForm } from '../profiles.new/understand-form.server.ts';

export const loader = loading('profile.edit', async ({ app, actor, params, url }) => {
  const { profile, unknownWords } = await findProfileToEdit(app, actor, params['id'] ?? '');
  const goal = cefrLevels.find((level) => level === url.searchParams.get('goal'));
  const chip =
    (kind: ProfileChip['kind']) =>
    (concept: string): ProfileChip => ({ kind, concept, label: app.vocabulary.label(concept, actor.locale) });
  return {
    id: profile.id,
    code: profile.caseCode,
    version: profile.version,
    fields: {
      ...profileFormValues(app, profile, unknownWords),
      // A step that was chosen beside the postings: the level stands there already, saved only with the form.
      ...(goal !== undefined && { courseGoal: goal }),
      spot: String(profile.quarterId ?? profile.placeId ?? ''),
    },
    chips: [...profile.occupations.map(chip('occupation')), ...profile.skills.map(chip('skill'))],
    places: spotNames(app),
  };
});

export const action = acting('profile.edit', async ({ app, actor, form, params, done }) => {
  if (form.intent === 'understand') return understandForm(app, form, actor.locale);
  const profileId = params['id'] ?? '';
  try {
    const { followUpPlanned, ...typed } = readProfile(form);
    const { fields, unknownWords } = understandProfile(app, typed);
    await editProfile(app, actor, {
      profileId,
      version: form.version,
      fields: { ...fields, followUpPlanned },
      unknownWords,
    });
    return done(`/profiles/${profileId}`, 'profileSaved');
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
    return data({ form: refused(form, error), placeChoices: placeChoices(app, form.text('place')) }, { status: 422 });
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('profile')('form.editTitle') });

export default function EditProfilePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ProfileAnswer | undefined;
  const t = useTexts('profile');
  const labels = useProfileLabels();
  const shown = useShownProfileValue([...page.chips, ...shownChips(answer, [])]);
  const form = answer?.form;
  const stored: Readonly<Record<string, string>> = page.fields;
  return (
    <Page
      width="narrow"
      eyebrow={t('page.codeInCase', { code: page.code })}
      title={t('form.editTitle')}
      lead={t('form.editLead')}
    >
      <ErrorSummary form={form} labels={labels} shown={shown} />
      <form method="post" noValidate className="form">
        <VersionField value={page.version} />
        {/* Enter in a field presses the first button of a form: it must save, not check words. */}
        <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
          {t('form.save')}
        </button>
        <div className="form-part">
          <h2>{t('form.work')}</h2>
          <WordFields
            form={form}
            fields={stored}
            chips={shownChips(answer, page.chips)}
            questions={answer?.questions ?? []}
            unknownWords={answer?.unknownWords ?? []}
          />
          <Field
            name="experienceYears"
            label={labels['experienceYears']}
            form={form}
            defaultValue={stored['experienceYears']}
            size="short"
            inputMode="numeric"
          />
          <Field
            name="otherLanguages"
            label={labels['otherLanguages']}
            hint={t('field.otherLanguagesHint')}
            form={form}
            defaultValue={stored['otherLanguages']}
            maxLength={200}
          />
        </div>
        <div className="form-part">
          <h2>{t('form.when')}</h2>
          <WhenAndWhereFields
            form={form}
            fields={stored}
            places={page.places}
            placeChoices={answer?.placeChoices ?? []}
          />
        </div>
        <div className="form-part">
          <h2>{t('form.course')}</h2>
          <CourseFields form={form} fields={stored} />
        </div>
        <div className="actions">
          <Button name="intent" value="save">
            {t('form.saveChanges')}
          </Button>
          <LinkButton href={`/profiles/${page.id}`} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
