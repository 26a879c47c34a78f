import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface LanguageBridgeShown {
  readonly profileId: string;
  readonly postingId: string;
  readonly level: CefrLevel;
  readonly tandem: 'none' | 'waiting' | 'running';
}

/** Where one step of German is missing for a posting: a tandem with that goal, offered with one button. */
export function LanguageBridgeCard({ bridge }: { bridge: LanguageBridgeShown | null }) {
  const t = useTexts('tandemDesk');
  if (bridge === null) return null;
  const page = `/profiles/${bridge.profileId}/mentor`;
  return (
    <Card title={t('bridge.title')} tone="soft">
      <p>{t('bridge.text', { level: bridge.level === 'alpha' ? 'Alpha' : bridge.level })}</p>
      {bridge.tandem === 'none' ? null : <p>{t(`bridge.${bridge.tandem}`)}</p>}
      <form method="post" action={page}>
        <input type="hidden" name="postingId" value={bridge.postingId} />
        <div className="actions">
          {bridge.tandem === 'running' ? null : (
            <Button name="intent" value="offer" kind="secondary">
              {t(bridge.tandem === 'none' ? 'bridge.offer' : 'bridge.aim')}
            </Button>
          )}
          {bridge.tandem === 'none' ? null : <a href={page}>{t('bridge.open')}</a>}
        </div>
      </form>
      <p className="mute">{t('bridge.hint')}</p>
    </Card>
  );
}
