import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { isFactorRequired } from '#app/domain/account/second-factor.ts';
import { digestRhythms } from '#app/domain/notification/digest.ts';
import { choosableMailKinds } from '#app/domain/notification/mail.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { hasSingleKeys, preferenceCookie } from '#app/http/preferences.server.ts';
import { currentSessionId, startSession } from '#app/http/session.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { locales, type Locale } from '#app/i18n/locale.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { changePassword } from '#app/use-cases/account/change-password.server.ts';
import { editOwnAccount, getOwnAccount } from '#app/use-cases/account/edit-own-account.server.ts';
import { endOtherSessions, endOwnSession } from '#app/use-cases/account/end-own-session.server.ts';
import { findOwnFactors } from '#app/use-cases/account/own-factors.server.ts';
import { listSessions } from '#app/use-cases/account/list-sessions.server.ts';
import {
  endCalendarAddress,
  findCalendarAddress,
  makeCalendarAddress,
} from '#app/use-cases/notification/calendar-address.server.ts';
import { chooseMails, listMailChoices } from '#app/use-cases/notification/mail-choices.server.ts';
import { chooseDigest, findDigest } from '#app/use-cases/notification/digest.server.ts';
import { CalendarSection } from './calendar-section.tsx';
import { DetailsForm } from './details-form.tsx';
import { MailChoiceForm } from './mail-choice-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { DigestForm } from './digest-form.tsx';
import { FactorSection } from './factor-section.tsx';
import { KeyList } from './key-list.tsx';
import { SessionList } from './session-list.tsx';

const details = z.object({
  displayName: fields.optionalText(100),
  phone: fields.optionalPhone(),
  locale: fields.choice(locales),
  wantsMails: fields.ticked(),
  _version: fields.version(),
});
const password = z.object({
  currentPassword: fields.text(1000),
  password: fields.text(1000),
  passwordAgain: fields.text(1000),
});

const digest = z.object({ rhythm: fields.choice(['never', ...digestRhythms]) });

const mailChoice = z.object({ wanted: fields.choices(choosableMailKinds) });

async function calendarOf(app: AppContext, actor: Actor, locale: Locale) {
  const address = await findCalendarAddress(app, actor);
  return { since: address === null ? null : formatsFor(locale).day(dayOf(address.since)) };
}

async function factorOf(app: AppContext, actor: Actor, locale: Locale) {
  const { passkeys, codesSince, requiredFrom } = await findOwnFactors(app, actor);
  const isRequired = isFactorRequired(requiredFrom, dayOf(app.clock.now()));
  return {
    isOn: passkeys > 0 || codesSince !== null,
    isRequired,
    requiredFrom: requiredFrom === null || isRequired ? null : formatsFor(locale).day(requiredFrom),
  };
}

export const loader = loading('account.own', async ({ app, actor, request, context, locale }) => {
  const format = formatsFor(locale);
  const account = await getOwnAccount(app, actor);
  const sessions = await listSessions(app, actor, await currentSessionId(request, context));
  return {
    account: {
      displayName: account.displayName,
      email: account.email,
      phone: account.phone,
      locale: account.locale,
      wantsMails: account.wantsMails,
      version: account.version,
      roles: account.roles,
      isMentor: account.mentorId !== null,
      organisationName: account.organisationName,
      teamName: account.teamName,
      companyName: account.companyName,
    },
    keys: mayEver(actor, 'today.read') ? { areOn: hasSingleKeys(request) } : null,
    calendar: mayEver(actor, 'calendar.own') ? await calendarOf(app, actor, locale) : null,
    digest: mayEver(actor, 'today.read') ? { rhythm: await findDigest(app, actor) } : null,
    mails: await listMailChoices(app, actor),
    factor: mayEver(actor, 'secondFactor.own') ? await factorOf(app, actor, locale) : null,
    isEmployee: mayEver(actor, 'keptOnStaff.read'),
    sessions: sessions.map(({ id, device, startedAt, isThisOne }) => ({
      id,
      device,
      since: startedAt === null ? '' : format.instant(startedAt),
      isThisOne,
    })),
  };
});

export const action = acting('account.own', async ({ app, actor, form, request, context, done }) => {
  switch (form.intent) {
    case 'details': {
      const { _version: version, ...input } = form.read(details);
      await editOwnAccount(app, actor, { ...input, version });
      context.cookies.push(preferenceCookie('locale', input.locale));
      return done('/account', 'accountSaved');
    }
    case 'password':
      await changePassword(app, actor, form.read(password));
      await startSession(request, context, actor.userId);
      return done('/account', 'passwordChanged');
    case 'endSession':
      await endOwnSession(app, actor, form.text('session'));
      return done('/account', 'sessionEnded');
    case 'endOtherSessions':
      await endOtherSessions(app, actor, await currentSessionId(request, context));
      return done('/account', 'sessionsEnded');
    case 'makeCalendar':
      return { made: await makeCalendarAddress(app, actor) };
    case 'endCalendar':
      await endCalendarAddress(app, actor);
      return done('/account#calendar', 'calendarEnded');
    case 'digest': {
      const { rhythm } = form.read(digest);
      await chooseDigest(app, actor, rhythm === 'never' ? null : rhythm);
      return done('/account#digest', 'accountSaved');
    }
    case 'mails':
      await chooseMails(app, actor, form.read(mailChoice).wanted);
      return done('/account#mails', 'accountSaved');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('account')('own.title') });

export default function AccountPage() {
  const t = useTexts('account');
  const {
    account,
    factor,
    keys,
    calendar,
    digest: chosen,
    mails,
    isEmployee,
    sessions,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer !== undefined && 'form' in answer ? answer.form : undefined;
  const made = answer !== undefined && 'made' in answer ? answer.made : undefined;
  const intent = form?.values['intent'];
  const labels = {
    displayName: t('field.displayName'),
    phone: t('field.phone'),
    locale: t('field.locale'),
    wantsMails: t('field.wantsMails'),
    currentPassword: t('field.currentPassword'),
    password: t('field.newPassword'),
    passwordAgain: t('field.passwordAgain'),
  };
  const facts = (
    <Card tone="soft">
      <DataList
        items={[
          [t('own.email'), account.email],
          [t('own.roles'), account.roles.map((role) => t(`roles.${role}`)).join(', ')],
          [t('own.organisation'), account.organisationName],
          [t('own.team'), account.teamName],
          [t('own.company'), account.companyName],
        ]}
      />
      {isEmployee ? <a href="/kept-on-staff">{t('own.stored')}</a> : null}
    </Card>
  );
  return (
    <Page title={t('own.title')} aside={facts}>
      <ErrorSummary form={form} labels={labels} />
      <DetailsForm account={account} labels={labels} form={intent === 'details' ? form : undefined} />
      <PasswordForm email={account.email} labels={labels} form={intent === 'password' ? form : undefined} />
      {factor === null ? null : <FactorSection {...factor} />}
      {calendar === null ? null : <CalendarSection since={calendar.since} made={made} isMentor={account.isMentor} />}
      {chosen === null ? null : (
        <DigestForm
          rhythm={chosen.rhythm}
          wantsMails={account.wantsMails}
          form={intent === 'digest' ? form : undefined}
        />
      )}
      {mails.length === 0 ? null : <MailChoiceForm mails={mails} wantsMails={account.wantsMails} />}
      {keys === null ? null : <KeyList isOn={keys.areOn} />}
      <SessionList sessions={sessions} />
    </Page>
  );
}
