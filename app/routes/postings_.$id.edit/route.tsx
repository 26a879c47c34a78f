import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PostingEditor, type PostingAnswer } from '#app/components/posting/posting-editor.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { postingFields } from '#app/use-cases/posting/posting-fields.server.ts';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { understandPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { z } from 'zod';
import { readPosting } from '../postings.new/posting-schema.server.ts';
import { checkWords } from '../postings.new/check-words.server.ts';

const versionSchema = z.object({ _version: fields.version() });

export const loader = loading('posting.approve', async ({ app, actor, params }) => {
  const view = await findPosting(app, actor, params['id'] ?? '');
  if (!view.mayEdit) throw new DomainError('conflict', 'postingNotEditable');
  const { kinds, places, wording } = await postingChoices(app);
  return {
    posting: {
      id: view.posting.id,
      code: view.posting.code,
      title: view.posting.title,
      version: view.posting.version,
      wish: view.posting.wish,
    },
    companyName: view.company.name,
    isLocked: view.isLocked,
    fields: postingFields(app, view.posting),
    chips: view.skills,
    kinds,
    places,
    wording,
  };
});

export const action = acting('posting.approve', async ({ app, actor, form, params, done }) => {
  if (form.intent === 'understand') return checkWords(app, form, actor.locale);
  const postingId = params['id'] ?? '';
  const { content } = understandPosting(app, readPosting(form, 'officer', null));
  await editPosting(app, actor, { postingId, version: form.read(versionSchema)._version, content });
  return done(`/postings/${postingId}`, 'postingSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('posting')('form.editTitle') });

export default function EditPostingPage() {
  const {
    posting,
    companyName,
    isLocked,
    fields: stored,
    chips,
    kinds,
    places,
    wording,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as PostingAnswer | undefined;
  const t = useTexts('posting');
  return (
    <Page width="narrow" eyebrow={`${companyName} · ${posting.code}`} title={t('form.editTitle')}>
      {isLocked && answer?.form === undefined ? <Alert title={t('form.lockedTitle')}>{t('form.locked')}</Alert> : null}
      <PostingEditor
        side="officer"
        answer={answer}
        version={posting.version}
        fields={stored}
        wish={posting.wish}
        kinds={kinds}
        places={places}
        wording={wording}
        chips={chips}
        actions={
          <>
            <Button name="intent" value="save">
              {t('form.saveChanges')}
            </Button>
            <LinkButton href={`/postings/${posting.id}`} kind="quiet">
              {t('form.cancel')}
            </LinkButton>
          </>
        }
      />
    </Page>
  );
}
