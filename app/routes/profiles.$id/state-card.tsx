import { ConsentFields } from '#app/components/consent/consent-fields.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { caseClosings } from '#app/domain/profile/profile.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

const tones = {
  draft: 'warn',
  published: 'good',
  withdrawn: 'plain',
  closed: 'plain',
  erased: 'plain',
  notInSearch: 'plain',
} as const;
const missingFields = ['occupations', 'place', 'wantedKinds'] as const;

/** The state of the case and the one thing to do next: add what is missing, publish with the person's yes, or open again. */
export function StateCard({ page, form }: { page: CasePageData; form?: FormState }) {
  const t = useTexts('profile');
  const reason = caseClosings.find((closing) => closing === page.closedReason) ?? 'other';
  const sentence = {
    draft: t('move.draft'),
    published: t('move.published'),
    withdrawn: t('move.withdrawn'),
    closed: t('move.closed', { reason: t(`closing.${reason}`) }),
    erased: '',
    notInSearch: t('move.notInSearch'),
  }[page.state];
  const canPublish = page.mayEdit && (page.state === 'draft' || page.state === 'withdrawn');
  return (
    <Card id="state">
      <p>
        <Badge tone={tones[page.state]}>{t(`state.${page.state}`)}</Badge>
      </p>
      <p>{sentence}</p>
      {canPublish && page.missing.length > 0 ? (
        <>
          <h2>{t('move.missing')}</h2>
          <ul>
            {missingFields
              .filter((field) => page.missing.includes(field))
              .map((field) => (
                <li key={field}>{t(`move.missingField.${field}`)}</li>
              ))}
          </ul>
          <LinkButton href={`/profiles/${page.id}/edit`} kind="primary">
            {t('move.complete')}
          </LinkButton>
        </>
      ) : null}
      {canPublish && page.missing.length === 0 ? (
        <form method="post" noValidate className="stack">
          <h2>{t('move.publish')}</h2>
          <p className="mute">{t('move.publishLead')}</p>
          <VersionField value={page.version} />
          {page.hasNamelessYes ? (
            <>
              <p>{t('move.consentAlready')}</p>
              <Button name="intent" value="publish-again">
                {t('move.publishAgain')}
              </Button>
            </>
          ) : (
            <>
              <ConsentFields form={form?.values['intent'] === 'publish' ? form : undefined} />
              <Button name="intent" value="publish">
                {t('move.publishButton')}
              </Button>
            </>
          )}
        </form>
      ) : null}
      {page.mayEdit && page.state === 'closed' ? (
        <form method="post">
          <VersionField value={page.version} />
          <Button name="intent" value="reopen">
            {t('move.reopen')}
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
