import { useLoaderData } from '@remix-run/react';
import { Basis } from '#app/components/rule/basis.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listPaperWatch, type WatchList } from '#app/use-cases/assistance/list-paper-watch.server.ts';

export const loader = loading('caseFacts.read', ({ app, actor }) => listPaperWatch(app, actor));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('papers')('title') });

/** Where papers or earlier work come in the way of a placement: four lists, the nearest days first. */
export default function PapersPage() {
  const t = useTexts('papers');
  const rule = useTexts('rule');
  const posting = useTexts('posting');
  const format = useFormats();
  const { titles, residenceRules, lifting, trials, ends } = useLoaderData<typeof loader>();
  const day = (value: string | null, none: string) => (value === null ? none : format.day(value));
  const person = (row: { placementId: string; personName: string | null; caseCode: string }) => (
    <a key="person" href={`/placements/${row.placementId}`}>
      <bdi>{row.personName ?? row.caseCode}</bdi>
    </a>
  );
  const work = (row: { companyName: string; kind: string }) => (
    <bdi key="work">{t('work', { company: row.companyName, kind: posting.find(`kind.${row.kind}`) ?? '' })}</bdi>
  );
  const more = ({ count, rows }: WatchList<unknown>) =>
    count > rows.length ? <p className="mute">{t('more', { count: count - rows.length })}</p> : null;
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton href="/rules/work-access">{t('ask')}</LinkButton>}
    >
      <Section title={t('titles.title')} id="titles">
        <p>{t('titles.text')}</p>
        {titles.rows.length === 0 ? (
          <p className="mute">{t('titles.none')}</p>
        ) : (
          <Table
            caption={t('titles.title')}
            captionHidden
            columns={[
              { label: t('person') },
              { label: t('job') },
              { label: t('titles.endsOn') },
              { label: t('titles.workUntil') },
            ]}
            rows={titles.rows.map((row) => ({
              key: row.placementId,
              cells: [
                person(row),
                work(row),
                <>
                  {format.day(row.endsOn)} {row.isOver ? <Badge tone="bad">{t('titles.over')}</Badge> : null}
                </>,
                day(row.workUntil, t('unlimited')),
              ],
            }))}
          />
        )}
        {more(titles)}
      </Section>
      <Section title={t('residenceRules.title')} id="residence-rules">
        <p>
          {rule('residenceRule.mayCommute')}{' '}
          {lifting.liftingHours === null || lifting.liftingNetCents === null
            ? null
            : rule('residenceRule.lifting', {
                hours: lifting.liftingHours,
                netCents: format.euro(lifting.liftingNetCents),
                authority: lifting.authority ?? '',
              })}{' '}
          <Basis basis={lifting.basis} />
        </p>
        {residenceRules.rows.length === 0 ? (
          <p className="mute">{t('residenceRules.none')}</p>
        ) : (
          <Table
            caption={t('residenceRules.title')}
            captionHidden
            columns={[
              { label: t('person') },
              { label: t('job') },
              { label: t('residenceRules.mustLiveIn') },
              { label: t('residenceRules.worksIn') },
              { label: t('residenceRules.untilOn') },
            ]}
            rows={residenceRules.rows.map((row) => ({
              key: row.placementId,
              cells: [person(row), work(row), row.mustLiveIn, row.worksIn, day(row.untilOn, t('notNoted'))],
            }))}
          />
        )}
        {more(residenceRules)}
      </Section>
      <Section title={t('trials.title')} id="trials">
        <p>{t('trials.text')}</p>
        {trials.rows.length === 0 ? (
          <p className="mute">{t('trials.none')}</p>
        ) : (
          <Table
            caption={t('trials.title')}
            captionHidden
            columns={[
              { label: t('person') },
              { label: t('job') },
              { label: t('trials.noSubsidyAfter') },
              { label: t('trials.trialUntil') },
            ]}
            rows={trials.rows.map((row) => ({
              key: row.placementId,
              cells: [person(row), work(row), format.day(row.noSubsidyAfter), day(row.trialUntil, t('open'))],
            }))}
          />
        )}
        {more(trials)}
      </Section>
      <Section title={t('ends.title')} id="ends">
        <p>{t('ends.text')}</p>
        {ends.rows.length === 0 ? (
          <p className="mute">{t('ends.none')}</p>
        ) : (
          <Table
            caption={t('ends.title')}
            captionHidden
            columns={[
              { label: t('person') },
              { label: t('job') },
              { label: t('ends.endedOn') },
              { label: t('ends.reportUntil') },
              { label: t('ends.searchUntil') },
            ]}
            rows={ends.rows.map((row) => ({
              key: row.placementId,
              cells: [
                person(row),
                work(row),
                format.day(row.endedOn),
                day(row.reportUntil, ''),
                day(row.searchUntil, t('askOffice')),
              ],
            }))}
          />
        )}
        {more(ends)}
      </Section>
      <p>{rule('authorityDecides')}</p>
    </Page>
  );
}
