import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import type { CompanyRequestKind, CompanyRequestState } from '#app/domain/match/company-request.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { VersionField } from '../ui/version-field.tsx';

interface OwnRequestsProps {
  readonly requests: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: CompanyRequestKind;
    readonly postingTitle: string;
    readonly cell: ShownCell | null;
    readonly pseudonym: string | null;
    readonly state: CompanyRequestState;
  }[];
}

/** What a company has asked for, and in one sentence how that stands; nothing where it has asked for nothing. */
export function OwnRequests({ requests }: OwnRequestsProps) {
  const t = useTexts('companyBrowse');
  const source = useTextSource();
  if (requests.length === 0) return null;
  return (
    <Card title={t('request.title')} id="requests">
      <ul className="saved">
        {requests.map(({ id, version, kind, postingTitle, cell, pseudonym, state }) => (
          <li key={id}>
            <strong>
              {kind === 'suggestions'
                ? t('request.suggestions')
                : cell === null
                  ? t('request.aboutProfile', { pseudonym: pseudonym ?? '' })
                  : t('request.aboutCard', { what: Object.values(cellWords(source, cell)).join(', ') })}
            </strong>{' '}
            <span className="mute">{t('request.forPosting', { posting: postingTitle })}</span>
            <p>{t(`request.state.${state}`)}</p>
            {state === 'open' ? (
              <form method="post" className="actions">
                <input type="hidden" name="id" value={id} />
                <VersionField value={version} />
                <Button name="intent" value="take-back" kind="quiet" small>
                  {t('request.takeBack')}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
