import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { CriteriaNotice } from '#app/components/posting/criteria-notice.tsx';
import { PostingEditor, type PostingAnswer } from '#app/components/posting/posting-editor.tsx';
import { PostingFacts } from '#app/components/posting/posting-facts.tsx';
import { PostingMoves } from '#app/components/posting/posting-moves.tsx';
import { PostingSkills } from '#app/components/posting/posting-skills.tsx';
import { PostingTextHints } from '#app/components/posting/posting-text-hints.tsx';
import { PostingStateBadge } from '#app/components/posting/posting-state-badge.tsx';
import { useNextAction } from '#app/components/posting/use-next-action.ts';
import { RuleFindings } from '#app/components/rule/rule-findings.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { postingMoves } from '#app/domain/posting/posting-moves.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { findOwnPosting } from '#app/use-cases/posting/find-own-posting.server.ts';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { understandPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { makeMove } from '../postings.$id/make-move.server.ts';
import { readPosting } from '../postings.new/posting-schema.server.ts';
import { checkWords } from '../postings.new/check-words.server.ts';

const versionSchema = z.object({ _version: fields.version() });

export const loader = loading('company.read', async ({ app, actor, params }) => {
  const view = await findOwnPosting(app, actor, params['id'] ?? '');
  const { kinds, places, wording } = await postingChoices(app);
  return {
    ...view,
    today: dayOf(app.clock.now()),
    findings: view.mayEdit ? view.findings : [],
    kinds: view.mayEdit ? kinds : [],
    places: view.mayEdit ? places : [],
    wording: view.mayEdit ? wording : [],
    textHints: view.mayEdit ? view.textHints : null,
  };
});

export const action = acting('posting.edit', async (page) => {
  const { app, actor, form, params, done } = page;
  const postingId = params['id'] ?? '';
  const here = `/company/postings/${postingId}`;
  const { posting } = await findOwnPosting(app, actor, postingId);
  if (form.intent === 'understand') return checkWords(app, form, actor.locale);
  if (postingMoves.some((move) => move === form.intent)) return makeMove(page, here);
  const { content } = understandPosting(app, readPosting(form, 'company', posting));
  await editPosting(app, actor, { postingId, version: form.read(versionSchema)._version, content });
  return done(here, 'postingSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ data }) => data?.posting.title ?? '' });

export default function OwnPostingPage() {
  const {
    posting,
    today,
    officer,
    placeName,
    occupationLabel,
    skills,
    findings,
    isCurrent,
    moves,
    mayEdit,
    missingCriteria,
    fields: stored,
    kinds,
    places,
    wording,
    textHints,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as PostingAnswer | undefined;
  const t = useTexts('posting');
  const company = useTexts('company');
  const aid = useTexts('aid');
  const nextAction = useNextAction('company', today);
  return (
    <Page
      eyebrow={<a href="/company">{company('own.back')}</a>}
      title={posting.title}
      lead={nextAction(posting, isCurrent)}
      aside={
        <>
          <Card title={t('move.title')}>
            <p>
              <PostingStateBadge state={posting.state} /> <span className="code mute">{posting.code}</span>
            </p>
            <PostingMoves side="company" moves={moves} version={posting.version} form={answer?.form} />
          </Card>
          <OwnContact officer={officer} />
          <p>
            <a href={`/aids?kind=${posting.kind ?? ''}`}>{aid('link')}</a>
          </p>
        </>
      }
    >
      <CriteriaNotice missing={missingCriteria} isOver={posting.state === 'filled' || posting.state === 'closed'} />
      <RuleFindings findings={findings} quietWhenEmpty />
      <PostingTextHints side="company" hints={textHints} />
      {mayEdit ? (
        <PostingEditor
          side="company"
          answer={answer}
          version={posting.version}
          fields={stored}
          wish={posting.wish}
          kinds={kinds}
          places={places}
          wording={wording}
          chips={skills}
          actions={
            <>
              <Button name="intent" value="save">
                {t('form.saveChanges')}
              </Button>
              <LinkButton href="/company" kind="quiet">
                {t('form.cancel')}
              </LinkButton>
            </>
          }
        />
      ) : (
        <>
          <ErrorSummary form={answer?.form} labels={{ reason: t('move.reason') }} />
          {posting.state === 'approved' ? <p className="mute">{company('own.locked')}</p> : null}
          <Section title={t('show.facts')} id="facts">
            <PostingFacts posting={posting} placeName={placeName} occupationLabel={occupationLabel} />
            {posting.description === '' ? null : <p className="typed">{posting.description}</p>}
          </Section>
          <Section title={t('show.skills')} id="skills">
            <PostingSkills skills={skills} unknownWords={posting.unknownWords} />
          </Section>
        </>
      )}
    </Page>
  );
}
