import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { TagList, type ListedTag } from '#app/components/ui/tag-list.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PairShown } from './pair-shown.ts';

/** What speaks for a pair, for each side in her own terms. */
export function PairReasons({ why }: { why: NonNullable<PairShown['why']> }) {
  const t = useTexts('pairing');
  const mentoring = useTexts('mentoring');
  const words = useMentoringWords();
  const format = useFormats();
  const { km, upToKm, mode, sharedSlots, sharedLanguages, offersGoal, free } = why;
  const distance: ListedTag =
    km === null
      ? { state: 'partly', text: mentoring('learnerPage.reason.kmUnknown') }
      : {
          state: 'met',
          text:
            km === 0 ? mentoring('learnerPage.reason.same') : mentoring('learnerPage.reason.km', { km: format.km(km) }),
        };
  const slots: ListedTag =
    sharedSlots.length === 0
      ? { state: 'partly', text: mentoring('learnerPage.reason.noSlots') }
      : {
          state: 'met',
          text: mentoring('learnerPage.reason.slots', { count: sharedSlots.length, slots: words.slots(sharedSlots) }),
        };
  const online: ListedTag[] =
    mode === 'inPerson'
      ? []
      : [{ state: 'met', text: mode === 'both' ? mentoring('mode.both') : mentoring('learnerPage.reason.online') }];
  const forLearner: ListedTag[] = [
    mode === 'online' ? null : distance,
    slots,
    ...online,
    {
      state: offersGoal ? ('met' as const) : ('partly' as const),
      text: t(offersGoal ? 'pairs.offersGoal' : 'pairs.offersOther'),
    },
    sharedLanguages.length === 0
      ? null
      : {
          state: 'met' as const,
          text: mentoring('learnerPage.reason.languages', { languages: words.languages(sharedLanguages) }),
        },
  ].filter((tag) => tag !== null);
  const forMentor: ListedTag[] = [
    mode === 'online' || km === null
      ? null
      : { state: 'met' as const, text: t('pairs.within', { km: format.km(km), max: format.km(upToKm) }) },
    slots,
    ...online,
    { state: free > 0 ? ('met' as const) : ('missing' as const), text: words.free(free) },
  ].filter((tag) => tag !== null);
  return (
    <div className="fields-2">
      <div>
        <p className="mute">{t('pairs.forLearner')}</p>
        <TagList tags={forLearner} label={t('pairs.forLearner')} />
      </div>
      <div>
        <p className="mute">{t('pairs.forMentor')}</p>
        <TagList tags={forMentor} label={t('pairs.forMentor')} />
      </div>
    </div>
  );
}
