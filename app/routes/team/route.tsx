import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { BulkResult } from '#app/components/assistance/bulk-result.tsx';
import { TeamNeeds } from '#app/components/assistance/team-needs.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { listCover } from '#app/use-cases/assistance/list-cover.server.ts';
import { findShownBulkAction } from '#app/use-cases/assistance/find-bulk-action.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { assignCase } from '#app/use-cases/profile/assign-case.server.ts';
import { assignAllUnassigned } from '#app/use-cases/profile/unassigned-cases.server.ts';
import { AbsenceCards } from './absence-cards.tsx';
import { UnassignedCases } from './unassigned-cases.tsx';

export const loader = loading('team.cover', async ({ app, actor, url }) => {
  const queue = {
    listed: url.searchParams.get('listed'),
    page: Math.max(1, Number(url.searchParams.get('page')) || 1),
  };
  const did = await findShownBulkAction(app, actor, url.searchParams.get('did'));
  return { ...(await listCover(app, actor, queue)), queue, did, showsCapacity: mayEver(actor, 'capacity.own') };
});

const member = () => z.string().regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,9}$/, 'pleaseChoose');
const absenceSchema = z.object({ who: member(), until: fields.day(), coveredBy: fields.id() });
const backSchema = z.object({ who: member() });
const undoSchema = z.object({ action: fields.id() });
const assignSchema = z.object({
  caseworkerId: fields.id(),
  cases: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,9}$/)),
});
const assignAllSchema = z.object({
  caseworkerId: fields.id(),
  listed: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,12}$/)
    .default(''),
});

export const action = acting('team.cover', async ({ app, actor, form, done }) => {
  switch (form.intent) {
    case 'absent': {
      const { who, until, coveredBy } = form.read(absenceSchema);
      const id = await setAbsence(app, actor, { ...memberOf(who), until, coveredBy });
      return done(`/team?did=${id ?? ''}`);
    }
    case 'back':
      await setAbsence(app, actor, { ...memberOf(form.read(backSchema).who), until: null, coveredBy: null });
      return done('/team', 'absenceEnded');
    case 'undo': {
      const { action: id } = form.read(undoSchema);
      await undoBulkAction(app, actor, id);
      return done(`/team?did=${id}`);
    }
    case 'assign': {
      const { caseworkerId, cases } = form.read(assignSchema);
      if (cases.length === 0) throw new DomainError('invalid', 'noCaseChosen');
      for (const one of cases) {
        const [profileId = '', version = ''] = one.split('.');
        await assignCase(app, actor, { profileId, version: Number(version), caseworkerId, reason: null });
      }
      return done('/team', 'casesAssigned');
    }
    case 'assign-all': {
      const { caseworkerId, listed } = form.read(assignAllSchema);
      await assignAllUnassigned(app, actor, { listed: listed === '' ? null : listed, caseworkerId });
      return done('/team', 'casesAssigned');
    }
    default:
      throw new DomainError('invalid');
  }
});

function memberOf(text: string): { readonly userId: string; readonly version: number } {
  const [userId = '', version = ''] = text.split('.');
  return { userId, version: Number(version) };
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('team')('title') });

/** The team: what must not be left lying, who is away, which cases nobody has yet. */
export default function TeamPage() {
  const {
    today,
    own,
    members,
    colleagues,
    absences,
    cover,
    coverHasMore,
    sums,
    unassigned,
    queue,
    caseworkers,
    did,
    showsCapacity,
  } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('team');
  const format = useFormats();
  const stepName = useStepName();
  const counted = (count: number) => ({ count, shown: format.number(count, 0) });
  const showsNames = cover.some((row) => row.caseworkerName !== null);
  const taskOf = (task: (typeof cover)[number]['task']) =>
    'step' in task
      ? stepName({ code: task.step, title: task.title })
      : t(task.proposal === 'interested' ? 'proposal.interested' : 'proposal.proposed');
  return (
    <Page
      title={t('title')}
      lead={
        sums === null || sums.cases === null || sums.placements === null
          ? t('lead')
          : [t('sums.cases', counted(sums.cases)), t('sums.placements', counted(sums.placements))].join(' · ')
      }
      actions={
        <>
          {sums === null ? null : <TeamNeeds sums={sums} />}
          {showsCapacity ? <LinkButton href="/team/capacity">{t('capacity')}</LinkButton> : null}
        </>
      }
      aside={
        <AbsenceCards
          today={today}
          own={own}
          members={members}
          colleagues={colleagues}
          absences={absences}
          form={form}
        />
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          who: t('who'),
          until: t('until'),
          coveredBy: t('coveredBy'),
          caseworkerId: t('assignTo'),
          cases: t('choose'),
        }}
      />
      {did === null ? null : <BulkResult action={did} />}
      <Section title={t('coverTitle')} id="cover">
        {cover.length === 0 ? (
          <EmptyState title={t('coverNone')} />
        ) : (
          <>
            <p className="mute">{t(coverHasMore ? 'coverHintMore' : 'coverHint', { count: cover.length })}</p>
            <Table
              caption={t('coverCaption')}
              captionHidden
              columns={[
                { label: t('case'), code: true },
                { label: t('task') },
                ...(showsNames ? [{ label: t('inCharge') }] : []),
                { label: t('due') },
              ]}
              rows={cover.map((row) => ({
                key: row.key,
                cells: [
                  row.href === null ? row.caseCode : <a href={row.href}>{row.caseCode}</a>,
                  <>
                    {taskOf(row.task)}
                    <br />
                    <span className="mute">{row.companyName}</span>
                  </>,
                  ...(showsNames ? [row.caseworkerName] : []),
                  `${format.day(row.dueOn)} (${format.relativeDay(row.dueOn, today)})`,
                ],
              }))}
            />
          </>
        )}
      </Section>
      {unassigned === null ? null : (
        <UnassignedCases queue={unassigned} asked={queue} caseworkers={caseworkers} form={form} />
      )}
    </Page>
  );
}
