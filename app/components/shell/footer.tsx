import type { Role } from '#app/domain/account/role.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { PreferenceForm } from './preference-form.tsx';

const staff: readonly Role[] = ['caseworker', 'officer', 'teamLead', 'coordinator'];

interface FooterProps {
  readonly roles: readonly Role[];
  readonly theme: 'auto' | 'light' | 'dark';
  readonly path: string;
}

/** What the law wants on every page, the appearance, and for staff: this is no record system. */
export function Footer({ roles, theme, path }: FooterProps) {
  const t = useTexts('shell');
  const pathOnly = path.split('?')[0] ?? '/';
  return (
    <footer className="foot">
      {roles.some((role) => staff.includes(role)) ? <p className="foot-note">{t('footer.noRecord')}</p> : null}
      <nav aria-label={t('footer.label')}>
        <a href="/legal/imprint">{t('footer.imprint')}</a>
        <a href="/legal/privacy">{t('footer.privacy')}</a>
        <a href="/protection">{t('footer.protection')}</a>
        <a href="/legal/accessibility">{t('footer.accessibility')}</a>
        <a href="/legal/easyLanguage">{t('footer.easyLanguage')}</a>
        <a href={`/feedback?page=${encodeURIComponent(pathOnly)}`}>{t('footer.feedback')}</a>
      </nav>
      <PreferenceForm
        name="theme"
        label={t('preferences.theme')}
        lead={<span className="mute">{t('preferences.theme')}:</span>}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`preferences.${value}`) }))}
        current={theme}
        returnTo={path}
      />
    </footer>
  );
}
