import { hasRoom, type ProposalRoom } from '#app/domain/match/reply-clock.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** How many more people may be proposed for a posting at the moment, and why not more. */
export function ProposalRoomText({ room }: { readonly room: ProposalRoom }) {
  const t = useTexts('employerSide');
  const { open, freeSeats, perSeat } = room;
  const allowed = freeSeats * perSeat;
  return (
    <p className="mute">
      {hasRoom(room) ? t('room.left', { count: allowed - open, open, allowed }) : t('room.full', { open, allowed })}{' '}
      {t('room.why', { perSeat })}
    </p>
  );
}
