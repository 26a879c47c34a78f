import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { PostingEditor, type PostingAnswer } from '#app/components/posting/posting-editor.tsx';
import { WishChoice } from '#app/components/posting/wish-choice.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { wishes } from '#app/domain/posting/posting.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { listOwnPostings } from '#app/use-cases/posting/list-own-postings.server.ts';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { submitPosting } from '#app/use-cases/posting/submit-posting.server.ts';
import { understandPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { readPosting } from '../postings.new/posting-schema.server.ts';
import { refuseUnlawful } from '../postings.new/refuse-unlawful.server.ts';
import { checkWords } from '../postings.new/check-words.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';

export const loader = loading('posting.create', async ({ app, actor, url }) => {
  const { officer } = await listOwnPostings(app, actor);
  const choices = await postingChoices(app);
  return { ...choices, officer, wish: wishes.find((wish) => wish === url.searchParams.get('wish')) ?? null };
});

export const action = acting('posting.create', async ({ app, actor, form, done }) => {
  if (form.intent === 'understand') {
    const understood = checkWords(app, form, actor.locale);
    await noteCheckedWords(
      app,
      actor.userId,
      understood.unknownWords.map((words) => ({ kind: 'skill', words })),
    );
    return understood;
  }
  if (actor.companyId === null) throw new DomainError('forbidden');
  const { content } = understandPosting(app, readPosting(form, 'company', null));
  const submits = form.intent === 'submit';
  if (submits) {
    const refusal = await refuseUnlawful(app, form, content);
    if (refusal !== null) return refusal;
  }
  const postingId = await createPosting(app, actor, { companyId: actor.companyId, content, key: form.key });
  if (submits) await submitPosting(app, actor, { postingId, version: 1 });
  return done(`/company/postings/${postingId}`, submits ? 'postingSubmitted' : 'postingCreated');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('posting')('form.ownNewTitle') });

export default function NewOwnPostingPage() {
  const { wish, kinds, places, wording, trialWeeks, officer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as PostingAnswer | undefined;
  const t = useTexts('posting');
  const aside = <OwnContact officer={officer} />;
  if (wish === null) {
    return (
      <Page title={t('form.wishTitle')} lead={t('form.wishLead')} aside={aside}>
        <form method="get" className="form">
          <WishChoice side="company" trialWeeks={trialWeeks} />
          <div className="actions">
            <Button>{t('form.continue')}</Button>
          </div>
        </form>
      </Page>
    );
  }
  return (
    <Page title={t('form.ownNewTitle')} eyebrow={t(`wish.${wish}`, { weeks: trialWeeks ?? '?' })} aside={aside}>
      <p>
        {t(`wishSentence.${wish}`)} <a href="/company/postings/new">{t('form.changeWish')}</a>
      </p>
      <PostingEditor
        side="company"
        answer={answer}
        fields={{}}
        wish={wish}
        kinds={kinds}
        places={places}
        wording={wording}
        chips={[]}
        actions={
          <>
            <Button name="intent" value="submit">
              {t('form.saveAndSubmit')}
            </Button>
            <Button kind="secondary" name="intent" value="save">
              {t('form.save')}
            </Button>
            <LinkButton href="/company" kind="quiet">
              {t('form.cancel')}
            </LinkButton>
          </>
        }
      />
    </Page>
  );
}
