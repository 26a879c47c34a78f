import { useLoaderData } from '@remix-run/react';
import { MentorContactCard } from '#app/components/mentoring/mentor-contact-card.tsx';
import { OwnTandemFacts } from '#app/components/mentoring/own-tandem-facts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findMentorContact } from '#app/use-cases/mentoring/mentor-contact.server.ts';
import { listOwnEndedTandems } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';

export const loader = loading('tandem.meet', async ({ app, actor }) => {
  const contact = await findMentorContact(app, actor);
  return {
    tandems: await listOwnTandems(app, actor),
    ended: await listOwnEndedTandems(app, actor),
    contact: contact === null ? null : { name: contact.name, phone: contact.phone },
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandem')('list.title') });

export default function OwnTandemsPage() {
  const { tandems, ended, contact } = useLoaderData<typeof loader>();
  const t = useTexts('tandem');
  const format = useFormats();
  return (
    <Page title={t('list.title')} lead={t('list.lead')} aside={<MentorContactCard contact={contact} />}>
      {tandems.length === 0 ? <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState> : null}
      {tandems.map((tandem) => (
        <Card
          key={tandem.id}
          title={<bdi>{tandem.firstName ?? t('somebody')}</bdi>}
          actions={
            tandem.isToAnswer ? (
              <LinkButton href={`/tandems/${tandem.id}`} kind="primary">
                {t('list.answer')}
              </LinkButton>
            ) : (
              <>
                <LinkButton href={`/tandems/${tandem.id}#log`} kind="primary">
                  {t('list.log')}
                </LinkButton>
                <LinkButton href={`/tandems/${tandem.id}`}>{t('list.open')}</LinkButton>
              </>
            )
          }
        >
          <OwnTandemFacts tandem={tandem} />
        </Card>
      ))}
      {ended.map(({ id, endedOn, meetings, minutes }) => (
        <Card key={id} title={t('ended.title')} tone="soft">
          <p>
            {meetings === 0
              ? t('ended.textNone', { on: format.day(endedOn) })
              : t('ended.text', { on: format.day(endedOn), count: meetings, hours: format.number(minutes / 60) })}
          </p>
          {meetings === 0 ? null : <p className="mute">{t('ended.certificate')}</p>}
        </Card>
      ))}
    </Page>
  );
}
