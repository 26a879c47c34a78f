import type { PostingContent, SkillWeight } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { TagList } from '../ui/tag-list.tsx';
import { useGermanText } from './use-german-text.ts';
import { usePostingTimes } from './use-posting-times.ts';

interface PostingChipsProps {
  readonly posting: PostingContent & { readonly endsOn: Day | null };
  readonly placeName: string | null;
  readonly skills: readonly { readonly label: string; readonly weight: SkillWeight }[];
}

/** The job in one glance, below its title: kind, place, start, hours, shifts, pay, German, what someone must be able to do. */
export function PostingChips({ posting, placeName, skills }: PostingChipsProps) {
  const t = useTexts('posting');
  const format = useFormats();
  const german = useGermanText()(posting);
  const { hours, duration } = usePostingTimes();
  const { kind, startsOn, pay, shifts, licences, seats } = posting;
  const named = (weight: SkillWeight) =>
    skills
      .filter((skill) => skill.weight === weight)
      .map(({ label }) => t('chips.skill', { weight: t(`weight.${weight}`), skill: label }));
  const texts = [
    kind === null ? t('chips.kindOpen') : t(`kind.${kind}`),
    placeName,
    startsOn === null ? t('chips.anytime') : t('chips.start', { day: format.day(startsOn) }),
    duration(posting),
    hours(posting),
    shifts.length === 0 ? null : format.list(shifts.map((shift) => t(`shift.${shift}`))),
    pay === null ? null : `${format.euro(pay.cents)} ${t(`per.${pay.per}`)}`,
    t('chips.seats', { count: seats }),
    german === null ? null : t('chips.german', { german }),
    ...licences.map((licence) => t(`licence.${licence}`)),
    ...named('must'),
    ...named('nice'),
  ];
  return <TagList label={t('show.facts')} tags={texts.flatMap((text) => (text === null ? [] : [{ text }]))} />;
}
