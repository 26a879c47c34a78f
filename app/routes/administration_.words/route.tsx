import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { hasRole } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { typistsNeeded } from '#app/domain/reference/typed-word.ts';
import { conceptKinds } from '#app/domain/reference/understood.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listSynonyms, listUnknownWords, typedWordDays } from '#app/use-cases/reference/list-typed-words.server.ts';
import { dismissUnknownWord, mapWord, meantConcept, removeSynonym } from '#app/use-cases/reference/map-word.server.ts';
import { conceptField, WordCard } from './word-card.tsx';

const here = '/administration/words';
const wordSchema = z.object({ folded: fields.text(60), kind: fields.choice(conceptKinds) });
const synonymSchema = z.object({ folded: fields.text(200), conceptKey: fields.text(100) });

export const loader = loading('vocabulary.read', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  return {
    mayEdit: hasRole(actor, 'administrator'),
    days: (await typedWordDays(app)) ?? 0,
    words: (await listUnknownWords(app, actor)).map((word) => ({ ...word, lastOn: format.day(word.lastOn) })),
    synonyms: await listSynonyms(app, actor),
  };
});

export const action = acting('vocabulary.edit', async ({ app, actor, form, done }) => {
  switch (form.intent) {
    case 'map': {
      const word = form.read(wordSchema);
      const field = conceptField(word);
      const chosen = form.text('conceptKey');
      const text = form.text(field);
      if (chosen === '' && text === '') throw fieldError({ field, code: 'required' });
      const meant = chosen === '' ? meantConcept(app, actor, text, word.kind) : { key: chosen, choices: null };
      if (meant.key === null) {
        if (meant.choices.length === 0) throw fieldError({ field, code: 'conceptUnknown' });
        return { question: { ...word, choices: meant.choices }, form: { problems: [], values: form.values } };
      }
      await mapWord(app, actor, { ...word, conceptKey: meant.key });
      return done(here, 'wordMapped');
    }
    case 'dismiss':
      await dismissUnknownWord(app, actor, form.read(wordSchema));
      return done(here, 'wordDismissed');
    case 'remove':
      await removeSynonym(app, actor, form.read(synonymSchema));
      return done(here, 'synonymRemoved');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('vocabulary')('words.title') });

/** For staff who write postings and profiles; only an administrator says what a word means. */
export default function UnknownWordsPage() {
  const t = useTexts('vocabulary');
  const { days, mayEdit, words, synonyms } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const question = answer && 'question' in answer ? answer.question : undefined;
  const labels = Object.fromEntries(
    words.map((word) => [conceptField(word), t('words.meaningOf', { word: word.folded })]),
  );
  return (
    <Page title={t('words.title')} lead={t('words.lead', { count: typistsNeeded, days })}>
      {mayEdit ? <AdministrationTabs current="words" /> : null}
      <ErrorSummary form={form} labels={labels} />
      <Alert>{t('words.later')}</Alert>
      {words.length === 0 ? <EmptyState title={t('words.none')}>{t('words.noneText')}</EmptyState> : null}
      {words.map((word) => (
        <WordCard
          key={conceptField(word)}
          word={word}
          mayEdit={mayEdit}
          form={form}
          choices={question?.folded === word.folded && question.kind === word.kind ? question.choices : []}
        />
      ))}
      <Section title={t('synonyms.title')}>
        {synonyms.length === 0 ? (
          <p className="mute">{t('synonyms.none')}</p>
        ) : (
          <Table
            caption={t('synonyms.title')}
            captionHidden
            columns={[
              { label: t('synonyms.word') },
              { label: t('synonyms.concept') },
              { label: t('synonyms.action'), hidden: true },
            ]}
            rows={synonyms.map(({ folded, conceptKey, term, label }) => ({
              key: `${folded} ${conceptKey}`,
              cells: [
                <bdi key="term">{term}</bdi>,
                label,
                mayEdit ? (
                  <form key="remove" method="post">
                    <input type="hidden" name="folded" value={folded} readOnly />
                    <input type="hidden" name="conceptKey" value={conceptKey} readOnly />
                    <Button kind="quiet" small name="intent" value="remove">
                      {t('synonyms.remove')}
                    </Button>
                  </form>
                ) : null,
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
