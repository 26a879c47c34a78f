import type { PasskeyPlace as Place } from '#app/domain/account/passkey-site.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Says where passkeys work when they do not work at the address somebody has opened. */
export function PasskeyPlace({ place }: { place: Place }) {
  const t = useTexts('secondFactor');
  if (place === 'here') return null;
  return (
    <p className="mute">{place === 'nowhere' ? t('passkey.noSite') : t('passkey.atName', { address: place.at })}</p>
  );
}
