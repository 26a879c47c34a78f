import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import { NonceContext } from '#app/components/shell/nonce-context.ts';
import type { PageSettings } from '#app/components/shell/page-settings.ts';
import { useRuleText } from '#app/components/rule/use-rule-text.ts';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { schemaOrgPosting, jsonForScript } from '#app/domain/posting/schema-org-posting.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { findPublicPosting, type PublicPosting } from '#app/use-cases/posting/find-public-posting.server.ts';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { PublicPostingFacts } from './public-posting-facts.tsx';

/** Unknown, paused, filled, closed: one calm page with status 404, so that search engines forget it. */
export const loader = openLoading(async ({ app, params, locale }) => {
  const posting = await findPublicPosting(app, params['code'] ?? '', locale);
  if (posting === null) return data({ posting: null, kind: null, address: '', announced: '' }, { status: 404 });
  const { kinds } = await postingChoices(app);
  const address = `${app.config.origin}/board/${posting.code}`;
  return {
    posting,
    kind: kinds.find(({ kind }) => kind === posting.kind) ?? null,
    address,
    announced: jsonForScript(schemaOrgPosting(posting, address)),
  };
});

export const handle: PageSettings<{ posting: PublicPosting | null }> = {
  public: true,
  title: ({ data: page, texts }) =>
    page?.posting
      ? [page.posting.title, page.posting.placeName].filter(Boolean).join(', ')
      : texts('board')('gone.title'),
};

export default function PublicPostingPage() {
  const { posting, kind, address, announced } = useLoaderData<typeof loader>();
  const nonce = useContext(NonceContext);
  const locale = useLocale();
  const t = useTexts('board');
  const format = useFormats();
  const rule = useRuleText();
  if (posting === null) {
    return (
      <Page width="narrow" title={t('gone.title')}>
        <EmptyState
          title={t('gone.text')}
          action={
            <LinkButton href="/board" kind="primary">
              {t('gone.action')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  const other = locale === 'de' ? 'en' : 'de';
  return (
    <Page
      eyebrow={[posting.companyName, posting.placeName].filter(Boolean).join(', ')}
      title={posting.title}
      lead={t('posting.code', { code: posting.code })}
      actions={
        <>
          <PrintButton label={t('posting.print')} />
          <LinkButton href={`/board/${posting.code}?lang=${other}`}>
            {other === 'de' ? t('posting.german') : t('posting.english')}
          </LinkButton>
        </>
      }
      aside={
        <>
          <Card title={t('posting.applyTitle')}>
            <p>
              {posting.contact === null
                ? t('posting.noContact', { code: posting.code })
                : t('posting.applyCall', { code: posting.code })}
            </p>
            <p>{t('posting.applyHelp')}</p>
            <p className="mute">{t('posting.applyFree')}</p>
            <p className="print-only">
              {t('posting.link')}: {address}
            </p>
          </Card>
          {posting.contact === null ? null : (
            <ContactCard
              title={t('posting.contact')}
              name={posting.contact.name}
              role={posting.contact.organisationName}
              phone={posting.contact.phone}
              email={posting.contact.email}
            />
          )}
        </>
      }
    >
      <PublicPostingFacts posting={posting} />
      {posting.description === '' ? null : (
        <Section title={t('posting.tasks')}>
          <p className="typed" dir="auto">
            {posting.description}
          </p>
        </Section>
      )}
      {posting.musts.length === 0 ? null : (
        <Section title={t('posting.must')}>
          <ul>
            {posting.musts.map((skill) => (
              <li key={skill}>{skill}</li>
            ))}
          </ul>
        </Section>
      )}
      {posting.nices.length === 0 ? null : (
        <Section title={t('posting.nice')}>
          <ul>
            {posting.nices.map((skill) => (
              <li key={skill}>{skill}</li>
            ))}
          </ul>
        </Section>
      )}
      {kind === null ? null : (
        <Section title={t('posting.kindTitle')}>
          <p>{rule(kind.sentence)}</p>
        </Section>
      )}
      <p className="mute">
        {t('posting.posted', { day: format.day(posting.postedOn) })}{' '}
        <a className="no-print" href="/board">
          {t('posting.back')}
        </a>
      </p>
      <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: announced }} />
    </Page>
  );
}
