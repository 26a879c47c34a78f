import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { MentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';

/** What a volunteer offers: help, languages, where, when, with whom, how many. */
export function OffersCard({ mentor }: { mentor: MentorPage }) {
  const t = useTexts('mentoring');
  const format = useFormats();
  const words = useMentoringWords();
  return (
    <Card title={t('mentorPage.offers')}>
      <DataList
        items={[
          [t('mentorPage.help'), format.list(mentor.offers.map((offer) => t(`offer.${offer}`)))],
          [
            t('mentorPage.languages'),
            mentor.languages.length === 0 ? t('mentorPage.noLanguages') : words.languages(mentor.languages),
          ],
          [
            t('mentorPage.place'),
            mentor.maxKm === null
              ? mentor.place
              : t('mentorPage.upTo', { place: mentor.place, km: format.km(mentor.maxKm) }),
          ],
          [t('mentorPage.mode'), t(`mode.${mentor.mode}`)],
          [t('mentorPage.slots'), words.slots(mentor.slots)],
          [
            t('mentorPage.wishes'),
            mentor.wishes.length === 0 ? null : format.list(mentor.wishes.map((wish) => t(`wish.${wish}`))),
          ],
          [
            t('mentorPage.capacity'),
            mentor.state === 'active'
              ? t('mentorPage.capacityText', { free: mentor.free, capacity: mentor.capacity })
              : t('mentorPage.capacityUpTo', { capacity: mentor.capacity }),
          ],
        ]}
      />
    </Card>
  );
}
