import type { Licence, PostingKind, Shift } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useFormats, useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { DataList } from '../ui/data-list.tsx';
import { TagList } from '../ui/tag-list.tsx';

/** The nameless profile as finished words and codes. */
export interface ShownProfile {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly unknownWords: readonly string[];
  readonly otherLanguages: readonly string[];
  readonly experienceYears: number | null;
  readonly licences: readonly Licence[];
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: readonly Shift[];
  readonly availableFrom: Day | null;
  readonly place: string | null;
  readonly maxKm: number | null;
  readonly withoutCar: boolean;
  readonly wantedKinds: readonly PostingKind[];
}

/** What a person can, wants and when: the part without a name. Facts that are not known are left out. */
export function ProfileFacts({ profile }: { profile: ShownProfile }) {
  const t = useTexts('profile');
  const match = useTexts('match');
  const format = useFormats();
  const locale = useLocale();
  const tags = (words: readonly string[]) =>
    words.length === 0 ? null : <TagList tags={words.map((text) => ({ text }))} />;
  const { hoursMin, hoursMax, maxKm, experienceYears, place } = profile;
  const hours =
    hoursMin === null
      ? null
      : hoursMin === hoursMax || hoursMax === null
        ? t('page.hoursSame', { from: hoursMin })
        : t('page.hours', { from: hoursMin, to: hoursMax });
  const way = [
    place,
    maxKm === null ? null : t('page.km', { km: maxKm }),
    profile.withoutCar ? t('page.withoutCar') : null,
  ].filter((part) => part !== null);
  return (
    <DataList
      items={[
        [t('field.occupations'), tags(profile.occupations)],
        [t('field.skills'), tags(profile.skills)],
        [t('page.unknownWords'), profile.unknownWords.join(', ')],
        [t('field.wantedKinds'), profile.wantedKinds.map((kind) => match(`kind.${kind}`)).join(', ')],
        [t('field.place'), way.join(', ')],
        [
          t('field.availableFrom'),
          profile.availableFrom === null ? t('page.atOnce') : format.day(profile.availableFrom),
        ],
        [t('page.hoursLabel'), hours],
        [t('field.shifts'), profile.shifts.map((shift) => match(`shift.${shift}`)).join(', ')],
        [t('field.licences'), profile.licences.map((licence) => match(`licence.${licence}`)).join(', ')],
        [
          t('field.experienceYears'),
          experienceYears === null
            ? null
            : experienceYears === 0
              ? t('page.experienceNone')
              : t('page.experience', { count: experienceYears }),
        ],
        [t('field.otherLanguages'), profile.otherLanguages.map((code) => languageName(locale, code)).join(', ')],
      ]}
    />
  );
}
