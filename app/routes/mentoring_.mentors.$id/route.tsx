import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { ErasePerson } from '#app/components/mentoring/erase-person.tsx';
import { MentorStateBadge, TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { interviewKinds } from '#app/domain/mentoring/vetting.ts';
import type { MentorState } from '#app/domain/mentoring/mentoring.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { approveMentor, renewMentorLink } from '#app/use-cases/mentoring/approve-mentor.server.ts';
import { eraseMentor } from '#app/use-cases/mentoring/erase-mentor.server.ts';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { planInterview } from '#app/use-cases/mentoring/plan-interview.server.ts';
import { seeCertificate } from '#app/use-cases/mentoring/see-certificate.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { NextMentorStep, OtherMentorSteps } from './mentor-steps.tsx';
import { PlanInterview } from './plan-interview.tsx';
import { SeeCertificate } from './see-certificate.tsx';

const step = z.object({
  intent: fields.choice([
    'plan',
    'interview',
    'check',
    'approve',
    'certificate',
    'pause',
    'resume',
    'decline',
    'end',
    'renewLink',
    'erase',
  ]),
  on: fields.optionalDay(),
  programmeId: fields.optionalId(),
});

const talk = z.object({ plannedOn: fields.day(), time: fields.text(5), kind: fields.choice(interviewKinds) });

const signed = z.object({
  agreementOn: fields.optionalDay(),
  confidentialityOn: fields.optionalDay(),
  materialOn: fields.optionalDay(),
});

const shown = z.object({ certificateOn: fields.day() });

const erasure = z.object({ erasure: fields.choice(erasureReasons) });

export const loader = loading('mentor.approve', ({ app, actor, params }) =>
  findMentorPage(app, actor, params['id'] ?? ''),
);

export const action = acting('mentor.approve', async ({ app, actor, form, params, done }) => {
  const mentorId = params['id'] ?? '';
  const { intent: move, on, programmeId } = form.read(step);
  if (move === 'renewLink') return { form: undefined, ...(await renewMentorLink(app, actor, mentorId)) };
  const { version } = form;
  if (move === 'erase') {
    const { erasure: reason } = form.read(erasure);
    await eraseMentor(app, actor, { mentorId, version, reason });
    return done('/mentoring', 'mentorErased');
  }
  const page = `/mentoring/mentors/${mentorId}`;
  if (move === 'plan') {
    const { plannedOn, time, kind } = form.read(talk);
    await planInterview(app, actor, { mentorId, version, on: plannedOn, time, kind });
    return done(page, 'interviewPlanned');
  }
  if (move === 'certificate') {
    await seeCertificate(app, actor, { mentorId, version, on: form.read(shown).certificateOn });
    return done(page, 'mentorSaved');
  }
  if (move === 'approve') {
    const { link } = await approveMentor(app, actor, { mentorId, version });
    return link === null ? done(page, 'mentorTakenOn') : { form: undefined, link };
  }
  const papers = move === 'check' ? form.read(signed) : undefined;
  await moveMentor(app, actor, { mentorId, version, move, on, programmeId, papers });
  const notice = move === 'decline' ? 'mentorDeclined' : move === 'end' ? 'mentorEnded' : 'mentorSaved';
  return done(page, notice);
});

// The name stays out of the title: titles land in histories.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('mentorPage.title') });

export default function MentorPage() {
  const mentor = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTexts('mentoring');
  const desk = useTexts('tandemDesk');
  const format = useFormats();
  const words = useMentoringWords();
  const form = result?.form;
  if (result !== undefined && 'link' in result) {
    return (
      <Page width="narrow" title={t('mentorPage.link.given')}>
        <OneTimeLink link={result.link} />
        <div className="actions">
          <LinkButton href={`/mentoring/mentors/${mentor.id}`}>{t('mentorPage.link.backToMentor')}</LinkButton>
        </div>
      </Page>
    );
  }
  const { person, account } = mentor;
  const day = (on: string | null) => (on === null ? null : format.day(on));
  return (
    <Page
      eyebrow={mentor.caseCode}
      title={person === null ? t('mentorPage.title') : <bdi>{`${person.firstName} ${person.lastName}`}</bdi>}
      lead={<MentorStateBadge state={mentor.state} />}
      actions={
        <LinkButton href="/mentoring" kind="quiet">
          {t('mentorPage.back')}
        </LinkButton>
      }
      aside={
        <>
          {mentor.state === 'registered' ? (
            <PlanInterview id={mentor.id} interview={mentor.interview} version={mentor.version} form={form} />
          ) : null}
          <NextMentorStep
            moves={mentor.moves}
            version={mentor.version}
            today={mentor.today}
            form={form}
            programmes={mentor.programmes}
            asksForCertificate={mentor.needsCertificate}
          />
          {mentor.needsCertificate && (mentor.state === 'active' || mentor.state === 'paused') ? (
            <SeeCertificate
              version={mentor.version}
              today={mentor.today}
              form={form}
              seenOn={mentor.certificateSeenOn}
            />
          ) : null}
          {account === null ? null : (
            <Card title={t('mentorPage.link.title')}>
              <p>{t(`mentorPage.link.${accessOf(account)}`)}</p>
              {account.isOpen ? (
                <form method="post">
                  <p className="mute">{t('mentorPage.link.hint')}</p>
                  <div className="actions">
                    <Button name="intent" value="renewLink" kind="secondary">
                      {t('mentorPage.link.button')}
                    </Button>
                  </div>
                </form>
              ) : null}
            </Card>
          )}
          <OtherMentorSteps moves={mentor.moves} version={mentor.version} />
          {mentor.mayErase ? <ErasePerson version={mentor.version} form={form} /> : null}
        </>
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          on: t(mentor.state === 'registered' ? 'mentorPage.interview.on' : 'mentorPage.check.on'),
          plannedOn: t('mentorPage.plan.on'),
          time: t('mentorPage.plan.time'),
          kind: t('mentorPage.plan.kind'),
          programmeId: t('mentorPage.programme'),
          agreementOn: t('mentorPage.agreementOn'),
          confidentialityOn: t('mentorPage.confidentialityOn'),
          materialOn: t('mentorPage.materialOn'),
          certificateOn: t('mentorPage.certificateSeenOn'),
        }}
      />
      <Card title={t('mentorPage.contact')}>
        {person === null ? (
          <p>{t('mentorPage.erased')}</p>
        ) : (
          <DataList
            items={[
              [
                t('mentorPage.phone'),
                person.phone === null ? t('mentorPage.noPhone') : <PhoneLink key="phone" phone={person.phone} />,
              ],
              [
                t('mentorPage.email'),
                person.email === null ? null : (
                  <>
                    <a href={`mailto:${person.email}`}>{person.email}</a>{' '}
                    {mentor.isEmailConfirmed ? null : <Badge>{t('mentorPage.notConfirmed')}</Badge>}
                  </>
                ),
              ],
            ]}
          />
        )}
      </Card>
      <Card title={t('mentorPage.offers')}>
        <DataList
          items={[
            [t('mentorPage.help'), format.list(mentor.offers.map((offer) => t(`offer.${offer}`)))],
            [
              t('mentorPage.languages'),
              mentor.languages.length === 0 ? t('mentorPage.noLanguages') : words.languages(mentor.languages),
            ],
            [
              t('mentorPage.place'),
              mentor.maxKm === null
                ? mentor.place
                : t('mentorPage.upTo', { place: mentor.place, km: format.km(mentor.maxKm) }),
            ],
            [t('mentorPage.mode'), t(`mode.${mentor.mode}`)],
            [t('mentorPage.slots'), words.slots(mentor.slots)],
            [
              t('mentorPage.wishes'),
              mentor.wishes.length === 0 ? null : format.list(mentor.wishes.map((wish) => t(`wish.${wish}`))),
            ],
            [
              t('mentorPage.capacity'),
              mentor.state === 'active'
                ? t('mentorPage.capacityText', { free: mentor.free, capacity: mentor.capacity })
                : t('mentorPage.capacityUpTo', { capacity: mentor.capacity }),
            ],
          ]}
        />
      </Card>
      <Card title={t('mentorPage.course')}>
        <DataList
          items={[
            [t('mentorPage.registeredOn'), day(mentor.registeredOn)],
            [t('mentorPage.pledgedOn'), day(mentor.pledgedOn)],
            [t('mentorPage.interviewedOn'), day(mentor.interviewedOn)],
            [
              t('mentorPage.programme'),
              mentor.programme === null
                ? null
                : `${mentor.programme.name} (${t(`programmes.kind.${mentor.programme.certificate}`)})`,
            ],
            [t('mentorPage.agreementOn'), day(mentor.agreementOn)],
            [t('mentorPage.confidentialityOn'), day(mentor.confidentialityOn)],
            [
              t('mentorPage.certificateSeenOn'),
              mentor.certificateSeenOn === null && mentor.needsCertificate && mentor.state !== 'ended'
                ? t('mentorPage.certificateNotKept')
                : day(mentor.certificateSeenOn),
            ],
            [t('mentorPage.materialOn'), day(mentor.materialOn)],
          ]}
        />
        <p>
          <a href={`/volunteer/guide${mentor.guideTownId === null ? '' : `?town=${mentor.guideTownId}`}`}>
            {t('mentorPage.guide')}
          </a>
        </p>
      </Card>
      <Card title={t('mentorPage.tandems')}>
        {mentor.tandems.length === 0 ? (
          <p>{t('mentorPage.noTandems')}</p>
        ) : (
          <ul>
            {mentor.tandems.map((tandem) => (
              <li key={tandem.id}>
                <a href={`/mentoring/tandems/${tandem.id}`}>{tandem.caseCode}</a>:{' '}
                {words.goal(tandem.goal, tandem.goalLevel)} <TandemStateBadge state={tandem.state} />
              </li>
            ))}
          </ul>
        )}
        {hasBegun.includes(mentor.state) ? (
          <p>
            <a href={`/mentoring/mentors/${mentor.id}/thanks`}>{desk('thanks.link')}</a>
          </p>
        ) : null}
      </Card>
    </Page>
  );
}

/** Whoever was taken on may be thanked for what she did. */
const hasBegun: readonly MentorState[] = ['active', 'paused', 'ended'];

/** How she gets in: which of the texts of `mentorPage.link`. */
function accessOf(account: {
  readonly isOpen: boolean;
  readonly hasPassword: boolean;
  readonly signsInByCode: boolean;
}): 'closed' | 'used' | 'byCode' | 'waiting' {
  if (!account.isOpen) return 'closed';
  if (account.hasPassword) return 'used';
  return account.signsInByCode ? 'byCode' : 'waiting';
}
