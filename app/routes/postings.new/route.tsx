import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PostingEditor, type PostingAnswer } from '#app/components/posting/posting-editor.tsx';
import { WishChoice } from '#app/components/posting/wish-choice.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { wishes } from '#app/domain/posting/posting.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listCompanyChoices } from '#app/use-cases/company/list-companies.server.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { newTextHints } from '#app/use-cases/posting/posting-text.server.ts';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { understandPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { readPosting } from './posting-schema.server.ts';
import { refuseUnlawful } from './refuse-unlawful.server.ts';
import { checkWords } from './check-words.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';

/** First the company and the wish (GET), then the fields the wish needs. Both stand in the address, so that "back" works. */
export const loader = loading('posting.approve', async ({ app, actor, url }) => {
  const companyId = url.searchParams.get('company') ?? '';
  const wish = wishes.find((candidate) => candidate === url.searchParams.get('wish')) ?? null;
  const choices = await postingChoices(app);
  if (companyId === '' || wish === null) {
    return {
      step: 'wish' as const,
      companyId,
      wish,
      companies: await listCompanyChoices(app, actor),
      trialWeeks: choices.trialWeeks,
    };
  }
  const { company, placeName } = await findCompany(app, actor, companyId);
  return {
    step: 'fields' as const,
    wish,
    company: { id: company.id, name: company.name },
    fields: { place: placeName ?? '', isTemporaryWork: company.isTemporaryAgency ? 'yes' : '' },
    kinds: choices.kinds,
    places: choices.places,
    wording: choices.wording,
  };
});

export const action = acting('posting.approve', async ({ app, actor, form, request, done }) => {
  if (form.intent === 'understand') {
    const understood = checkWords(app, form, actor.locale);
    await noteCheckedWords(
      app,
      actor.userId,
      understood.unknownWords.map((words) => ({ kind: 'skill', words })),
    );
    return understood;
  }
  const { content } = understandPosting(app, readPosting(form, 'officer', null));
  if (form.intent === 'approve') {
    const refusal = await refuseUnlawful(app, form, content);
    if (refusal !== null) return refusal;
  }
  const companyId = new URL(request.url).searchParams.get('company') ?? '';
  const postingId = await createPosting(app, actor, { companyId, content, key: form.key });
  if (form.intent !== 'approve') return done(`/postings/${postingId}`, 'postingCreated');
  // The page of the posting asks about its text; nothing typed is lost on the way.
  const { wording, contacts } = await newTextHints(app, content);
  if (wording.length + contacts.length > 0) return done(`/postings/${postingId}#state`, 'postingTextToDecide');
  await approvePosting(app, actor, { postingId, version: 1 });
  return done(`/postings/${postingId}`, 'postingApproved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('posting')('form.wishTitle') });

export default function NewPostingPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as PostingAnswer | undefined;
  const t = useTexts('posting');
  if (page.step === 'wish') {
    return (
      <Page width="narrow" title={t('form.wishTitle')} lead={t('form.wishLead')}>
        {page.companies.length === 0 ? (
          <EmptyState
            title={t('form.noCompanies')}
            action={
              <LinkButton href="/companies/new" kind="primary">
                {t('form.recordCompany')}
              </LinkButton>
            }
          />
        ) : (
          <form method="get" className="form">
            <Select
              name="company"
              label={t('field.company')}
              required
              defaultValue={page.companyId}
              options={page.companies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <WishChoice side="officer" defaultValue={page.wish} trialWeeks={page.trialWeeks} />
            <div className="actions">
              <Button>{t('form.continue')}</Button>
              <LinkButton href="/companies/new" kind="quiet">
                {t('form.recordCompany')}
              </LinkButton>
            </div>
          </form>
        )}
      </Page>
    );
  }
  return (
    <Page
      width="narrow"
      title={t('form.newTitle', { company: page.company.name })}
      eyebrow={<a href={`/postings/new?company=${page.company.id}`}>{t('form.changeWish')}</a>}
    >
      <PostingEditor
        side="officer"
        answer={answer}
        fields={page.fields}
        wish={page.wish}
        kinds={page.kinds}
        places={page.places}
        wording={page.wording}
        chips={[]}
        actions={
          <>
            <Button name="intent" value="save">
              {t('form.save')}
            </Button>
            <Button kind="secondary" name="intent" value="approve">
              {t('form.saveAndApprove')}
            </Button>
            <LinkButton href="/postings" kind="quiet">
              {t('form.cancel')}
            </LinkButton>
          </>
        }
      />
    </Page>
  );
}
