import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { findActions } from '#app/components/shell/quick-actions.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { textsFor } from '#app/i18n/texts.ts';
import { findAnything, type FoundGroup } from '#app/use-cases/account/find-anything.server.ts';

/** Opened without a search: everything that can be begun, and how to search. */
export const loader = loading('today.read', ({ actor }) =>
  Promise.resolve({
    actions: actionsFor(actor, ''),
    browsesProfiles: mayEver(actor, 'profile.list'),
  }),
);

/** What is looked for arrives by POST, it may be a name. One single hit is opened at once. */
export const action = acting('today.read', async ({ app, actor, form, done }) => {
  const text = form.text('q');
  const found = { ...(await findAnything(app, actor, text)), actions: actionsFor(actor, text) };
  const all = kinds.flatMap((kind) => found[kind].things);
  const [only] = all;
  if (only !== undefined && all.length === 1 && text !== '') return done(only.href);
  return { text, found };
});

const kinds = ['people', 'postings', 'companies', 'actions'] as const;

function actionsFor(actor: Actor, text: string): FoundGroup {
  const things = findActions(actor, text, textsFor(actor.locale, 'shell')).map((entry) => ({ ...entry, about: null }));
  return { things, total: things.length };
}

interface Answer {
  readonly text: string;
  readonly found?: Readonly<Record<(typeof kinds)[number], FoundGroup>>;
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('shell')('find.title') });

export default function FindPage() {
  const t = useTexts('shell');
  const { actions, browsesProfiles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const found = answer?.found;
  const text = answer?.text ?? '';
  const first = found === undefined ? undefined : kinds.find((kind) => found[kind].total > 0);
  const count = found === undefined ? 0 : kinds.reduce((sum, kind) => sum + found[kind].total, 0);
  return (
    <Page title={t('find.title')} lead={found === undefined ? t('find.how') : t('find.all', { count })}>
      <form method="post" className="filters" data-repeatable>
        <Field name="q" type="search" label={t('find.label')} defaultValue={text} />
        <Button kind="secondary">{t('find.button')}</Button>
      </form>
      {found !== undefined && count === 0 ? (
        <EmptyState title={t('find.nothing')}>
          {t('find.how')} {browsesProfiles ? <a href="/profiles/browse">{t('find.byWork')}</a> : null}
        </EmptyState>
      ) : null}
      <div className="stack" data-work-list>
        {found === undefined || count === 0 ? <Hits title={t('find.actions')} group={actions} /> : null}
        {kinds.map((kind) =>
          found !== undefined && found[kind].total > 0 ? (
            <Hits key={kind} title={t(`find.${kind}`)} group={found[kind]} isFirst={kind === first} />
          ) : null,
        )}
      </div>
    </Page>
  );
}

interface HitsProps {
  readonly title: string;
  readonly group: FoundGroup;
  /** Its first hit is where the keys begin: Enter opens it. Absent: no hits, but what can be begun. */
  readonly isFirst?: boolean;
}

function Hits({ title, group: { things, total }, isFirst }: HitsProps) {
  const t = useTexts('shell');
  const shown = things.length;
  return (
    <Section
      title={title}
      actions={
        isFirst === undefined ? undefined : (
          <span className="mute">
            {shown < total ? t('find.some', { shown, count: total }) : t('find.count', { count: total })}
          </span>
        )
      }
    >
      <ul>
        {things.map((hit, index) => (
          <li key={hit.href} data-row className={isFirst === true && index === 0 ? 'is-current' : undefined}>
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
