import { useTexts } from '#app/i18n/use-texts.tsx';
import { AddressShownOnce } from '../ui/shown-once.tsx';

/** A one-time link for somebody's account, to hand over. */
export function OneTimeLink({ link }: { link: string }) {
  const t = useTexts('administration');
  const words = {
    title: t('link.title'),
    text: t('link.text'),
    label: t('link.label'),
    copy: t('link.copy'),
    copied: t('link.copied'),
  };
  return <AddressShownOnce id="one-time-link" value={link} words={words} />;
}
