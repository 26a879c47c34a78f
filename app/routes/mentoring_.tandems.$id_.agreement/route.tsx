import { useLoaderData } from '@remix-run/react';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';

export const loader = loading('tandem.manage', async ({ app, actor, params }) => {
  const { id, mentorCode, caseCode, goal, goalLevel } = await findTandemPage(app, actor, params['id'] ?? '');
  return { id, mentorCode, caseCode, goal, goalLevel };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandemDesk')('agreement.title') });

const parts = ['goal', 'time', 'place', 'secrecy', 'insurance', 'contact', 'end'] as const;

/** The agreement of all three, to be printed and signed. No name is printed: each writes her own. */
export default function AgreementPage() {
  const { id, mentorCode, caseCode, goal, goalLevel } = useLoaderData<typeof loader>();
  const t = useTexts('tandemDesk');
  const words = useMentoringWords();
  return (
    <Page
      width="narrow"
      eyebrow={t('agreement.eyebrow', { mentor: mentorCode, learner: caseCode })}
      title={t('agreement.title')}
      lead={t('agreement.lead')}
      actions={
        <>
          <PrintButton label={t('agreement.print')} />
          <LinkButton href={`/mentoring/tandems/${id}`}>{t('agreement.back')}</LinkButton>
        </>
      }
    >
      <div className="stack">
        {parts.map((part) => (
          <section key={part}>
            <h2>{t(`agreement.part.${part}`)}</h2>
            <p>{t(`agreement.text.${part}`, { goal: words.goal(goal, goalLevel) })}</p>
          </section>
        ))}
        <section>
          <h2>{t('agreement.sign')}</h2>
          <dl className="paper-lines">
            {(['learner', 'mentor', 'coordinator'] as const).map((signer) => (
              <div key={signer}>
                <dt>
                  {t(`agreement.signers.${signer}`)}
                  <br />
                  <span className="mute">{t('agreement.signLine')}</span>
                </dt>
                <dd />
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Page>
  );
}
