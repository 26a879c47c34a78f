import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listUsers } from '#app/use-cases/account/list-users.server.ts';

export const loader = loading('user.edit', async ({ app, actor }) => ({
  users: (await listUsers(app, actor)).map((user) => ({
    id: user.id,
    displayName: user.displayName,
    email: user.email,
    roles: user.roles,
    place: [user.organisationName, user.teamName, user.companyName].filter(Boolean).join(', '),
    isMentor: user.mentorId !== null,
    state: user.state,
  })),
}));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('users.title') });

const tones = { active: 'good', waiting: 'warn', deactivated: 'plain' } as const;

export default function UsersPage() {
  const t = useTexts('administration');
  const account = useTexts('account');
  const { users } = useLoaderData<typeof loader>();
  const invite = (
    <LinkButton href="/administration/users/new" kind="primary">
      {t('users.invite')}
    </LinkButton>
  );
  return (
    <Page width="wide" title={t('users.title')} lead={t('users.lead')} actions={invite}>
      <AdministrationTabs current="users" />
      {users.length === 0 ? (
        <EmptyState title={t('users.none')} action={invite}>
          {t('users.noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('users.caption')}
          captionHidden
          columns={[
            { label: t('users.name') },
            { label: t('users.email') },
            { label: t('users.roles') },
            { label: t('users.place') },
            { label: t('users.state') },
          ]}
          rows={users.map((user) => ({
            key: user.id,
            cells: [
              <a key="name" href={`/administration/users/${user.id}`}>
                {user.displayName ?? (user.isMentor ? t('users.mentorName') : t('users.noName'))}
              </a>,
              user.email,
              user.roles.map((role) => account(`roles.${role}`)).join(', '),
              user.place,
              <Badge key="state" tone={tones[user.state]}>
                {t(`users.${user.state}`)}
              </Badge>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
