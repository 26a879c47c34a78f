import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { blockCompany, unblockCompany } from '#app/use-cases/disclosure/block-company.server.ts';
import {
  findCompaniesToBlock,
  listCompanyBlocks,
  type CompanyChoice,
} from '#app/use-cases/disclosure/list-company-blocks.server.ts';

const searchSchema = z.object({ companyName: fields.text(100) });
const companySchema = z.object({ companyId: fields.id() });

export const loader = loading('companyBlock.edit', async ({ app, actor, params }) => {
  const { blocks, ...page } = await listCompanyBlocks(app, actor, params['id'] ?? '');
  return { ...page, blocks: blocks.map(({ blockedAt, ...block }) => ({ ...block, blockedOn: dayOf(blockedAt) })) };
});

// Which company somebody fears is nobody's business: the search is a form that leaves no address behind.
export const action = acting('companyBlock.edit', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  const here = `/profiles/${profileId}/blocks`;
  switch (form.intent) {
    case 'search': {
      const { companyName } = form.read(searchSchema);
      return { searched: companyName, found: await findCompaniesToBlock(app, actor, { profileId, text: companyName }) };
    }
    case 'block':
      await blockCompany(app, actor, { profileId, companyId: form.read(companySchema).companyId });
      return done(here, 'companyExcluded');
    case 'unblock':
      await unblockCompany(app, actor, { profileId, companyId: form.read(companySchema).companyId });
      return done(here, 'companyAllowedAgain');
    default:
      throw new DomainError('invalid', 'formUnreadable');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('profile')('blocks.title') });

/** The companies a person does not want to be proposed to: list, add, take back. */
export default function CompanyBlocksPage() {
  const { profileId, caseCode, blocks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    { form?: FormState; searched?: string; found?: readonly CompanyChoice[] } | undefined;
  const t = useTexts('profile');
  const format = useFormats();
  return (
    <Page
      width="narrow"
      eyebrow={t('page.codeInCase', { code: caseCode })}
      title={t('blocks.title')}
      lead={t('blocks.lead')}
      actions={<LinkButton href={`/profiles/${profileId}`}>{t('blocks.back')}</LinkButton>}
    >
      <ErrorSummary form={answer?.form} labels={{ companyName: t('blocks.search') }} />
      <Section title={t('blocks.listTitle')}>
        {blocks.length === 0 ? (
          <EmptyState title={t('blocks.none')}>{t('blocks.noneHint')}</EmptyState>
        ) : (
          <Table
            caption={t('blocks.listTitle')}
            captionHidden
            columns={[
              { label: t('blocks.company') },
              { label: t('blocks.since') },
              { label: t('blocks.takeBack'), hidden: true },
            ]}
            rows={blocks.map((block) => ({
              key: block.companyId,
              cells: [
                block.groupName === null
                  ? block.companyName
                  : t('blocks.withGroup', { company: block.companyName, group: block.groupName }),
                format.day(block.blockedOn),
                <form key="form" method="post">
                  <input type="hidden" name="companyId" value={block.companyId} />
                  <Button
                    kind="secondary"
                    small
                    name="intent"
                    value="unblock"
                    aria-label={t('blocks.takeBackOne', { company: block.companyName })}
                  >
                    {t('blocks.takeBack')}
                  </Button>
                </form>,
              ],
            }))}
          />
        )}
      </Section>
      <Section title={t('blocks.addTitle')} id="add">
        <form method="post" noValidate className="form">
          <Field
            name="companyName"
            label={t('blocks.search')}
            hint={t('blocks.searchHint')}
            form={answer?.form}
            defaultValue={answer?.searched}
            maxLength={100}
            required
          />
          <div className="actions">
            <Button kind="secondary" name="intent" value="search">
              {t('blocks.find')}
            </Button>
          </div>
        </form>
        {answer?.found === undefined ? null : answer.found.length === 0 ? (
          <Alert>{t('blocks.notFound')}</Alert>
        ) : (
          <Table
            caption={t('blocks.found')}
            columns={[{ label: t('blocks.company') }, { label: t('blocks.exclude'), hidden: true }]}
            rows={answer.found.map((company) => ({
              key: company.companyId,
              cells: [
                <span key="name">
                  {company.placeName === null ? company.name : `${company.name}, ${company.placeName}`}
                  {company.alsoFor.length === 0 ? null : (
                    <span className="mute"> {t('blocks.alsoFor', { companies: format.list(company.alsoFor) })}</span>
                  )}
                </span>,
                <form key="form" method="post">
                  <input type="hidden" name="companyId" value={company.companyId} />
                  <Button
                    small
                    name="intent"
                    value="block"
                    confirm={t('blocks.confirm')}
                    aria-label={t('blocks.excludeOne', { company: company.name })}
                  >
                    {t('blocks.exclude')}
                  </Button>
                </form>,
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
