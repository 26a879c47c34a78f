import { useActionData } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { navigationFor } from '#app/components/shell/navigation.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { textsFor } from '#app/i18n/texts.ts';
import { findAnything, type FoundGroup } from '#app/use-cases/account/find-anything.server.ts';

/** Opened without a search: an empty page that says how to search. */
export const loader = loading('today.read', () => Promise.resolve({ searched: false }));

export const action = acting('today.read', async ({ app, actor, form }) => {
  const text = form.text('q');
  const t = textsFor(actor.locale, 'shell');
  const wanted = text.toLowerCase();
  const pages = navigationFor(actor.roles)
    .map((item) => ({ href: item.href, label: t(item.text), about: null }))
    .filter((item) => wanted !== '' && item.label.toLowerCase().includes(wanted));
  return { text, found: { ...(await findAnything(app, actor, text)), pages: { things: pages, total: pages.length } } };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('shell')('find.title') });

export default function FindPage() {
  const t = useTexts('shell');
  const answer = useActionData<typeof action>();
  const found = answer && 'found' in answer ? answer.found : undefined;
  const text = answer && 'text' in answer ? answer.text : '';
  const kinds = ['people', 'postings', 'companies', 'pages'] as const;
  const count = found === undefined ? 0 : kinds.reduce((sum, kind) => sum + found[kind].total, 0);
  return (
    <Page title={t('find.title')} lead={found === undefined ? t('find.how') : t('find.all', { count })}>
      <form method="post" className="filters" data-repeatable>
        <Field name="q" type="search" label={t('find.label')} size="medium" defaultValue={text} />
        <Button kind="secondary">{t('find.button')}</Button>
      </form>
      {found !== undefined && count === 0 ? <EmptyState title={t('find.nothing')}>{t('find.how')}</EmptyState> : null}
      {kinds.map((kind) =>
        found !== undefined && found[kind].total > 0 ? (
          <Hits key={kind} title={t(`find.${kind}`)} group={found[kind]} />
        ) : null,
      )}
    </Page>
  );
}

function Hits({ title, group: { things, total } }: { title: string; group: FoundGroup }) {
  const t = useTexts('shell');
  const shown = things.length;
  return (
    <Section
      title={title}
      actions={
        <span className="mute">
          {shown < total ? t('find.some', { shown, count: total }) : t('find.count', { count: total })}
        </span>
      }
    >
      <ul>
        {things.map((hit) => (
          <li key={hit.href}>
            <a href={hit.href}>
              <bdi>{hit.label}</bdi>
            </a>{' '}
            {hit.about === null ? null : <span className="mute">{hit.about}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
