import type { TextFindingKind } from '#app/domain/disclosure/text-guard.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { WordingFinding } from '#app/domain/posting/wording.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';

interface PostingTextHintsProps {
  readonly side: PostingSide;
  readonly hints: {
    readonly wording: readonly WordingFinding[];
    readonly contacts: readonly { readonly kind: TextFindingKind; readonly words: string }[];
  } | null;
}

/** What in a posting's text may shut people out or does not belong on the board, with what to write instead and why. */
export function PostingTextHints({ side, hints }: PostingTextHintsProps) {
  const t = useTexts('wording');
  const posting = useTexts('posting');
  const format = useFormats();
  if (hints === null) return null;
  const { wording, contacts } = hints;
  const nameOf = (field: WordingFinding['field']) =>
    posting(field === 'must' ? 'field.mustText' : field === 'nice' ? 'field.niceText' : `field.${field}`);
  return (
    <>
      {wording.length === 0 ? null : (
        <Alert kind="warning" title={t('title')}>
          <ul>
            {wording.map((finding) => (
              <li key={`${finding.ruleId} ${finding.field} ${finding.words}`}>
                {t('found', { words: finding.words, field: nameOf(finding.field) })}{' '}
                <strong>{t('instead', { instead: finding.instead })}</strong> {t(`why.${finding.ground}`)}{' '}
                <span className="mute">
                  {t('basis', { basis: finding.legalBasis, day: format.day(finding.checkedOn) })}
                  {finding.confirmed ? '' : `, ${t('unchecked')}`}
                </span>
              </li>
            ))}
          </ul>
          <p className="mute">{t(side === 'officer' ? 'leadOfficer' : 'lead')}</p>
        </Alert>
      )}
      {contacts.length === 0 ? null : (
        <Alert kind="warning" title={t('guard.title')}>
          <p>{t('guard.lead')}</p>
          <ul>
            {contacts.map(({ kind, words }, index) => (
              <li key={index}>{t('guard.found', { kind: t(`guard.kind.${kind}`), words })}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
