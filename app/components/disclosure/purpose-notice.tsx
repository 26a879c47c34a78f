import { useTexts } from '#app/i18n/use-texts.tsx';

/** Purpose and secrecy (§ 78 SGB X): stands above every list in which a company reads of people. */
export function PurposeNotice() {
  const t = useTexts('companyBrowse');
  return (
    <div className="purpose">
      <p>
        <strong>{t('notice.title')}.</strong> {t('notice.text')}
      </p>
      <UncheckedNotice />
    </div>
  );
}

/** Stands with every wording of that notice until somebody has checked it. */
export function UncheckedNotice() {
  const t = useTexts('companyBrowse');
  return <p className="mute">{t('notice.unchecked')}</p>;
}
