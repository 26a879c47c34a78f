import { PasskeyForm } from '#app/components/account/passkey-form.tsx';
import { PasskeyPlace } from '#app/components/account/passkey-place.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { PasskeyPlace as Place } from '#app/domain/account/passkey-site.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface PasskeySectionProps {
  readonly passkeys: readonly {
    readonly id: string;
    readonly device: string | null;
    readonly since: string;
    readonly used: string | null;
  }[];
  readonly question: string | null;
  readonly place: Place;
  readonly canChange: boolean;
}

/** The passkeys somebody has, each to be removed, and the form for another one. */
export function PasskeySection({ passkeys, question, place, canChange }: PasskeySectionProps) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('passkey.title')} id="passkeys" screenOnly>
      <p>{t('passkey.what')}</p>
      {passkeys.length === 0 ? (
        <p className="mute">{t('passkey.none')}</p>
      ) : (
        <Table
          caption={t('passkey.title')}
          captionHidden
          columns={[
            { label: t('passkey.device') },
            { label: t('passkey.since') },
            { label: t('passkey.used') },
            { label: t('passkey.action'), hidden: true },
          ]}
          rows={passkeys.map(({ id, device, since, used }) => ({
            key: id,
            cells: [
              device ?? t('passkey.unknownDevice'),
              since,
              used ?? t('passkey.never'),
              canChange ? (
                <form method="post">
                  <input type="hidden" name="passkey" value={id} readOnly />
                  <Button kind="quiet" small name="intent" value="removePasskey" confirm={t('passkey.removeConfirm')}>
                    {t('passkey.remove')}
                  </Button>
                </form>
              ) : null,
            ],
          }))}
        />
      )}
      <PasskeyPlace place={place} />
      {question === null || place !== 'here' ? null : (
        <PasskeyForm
          kind="add"
          question={question}
          button={t(passkeys.length === 0 ? 'passkey.add' : 'passkey.addMore')}
          look="secondary"
        />
      )}
    </Section>
  );
}
