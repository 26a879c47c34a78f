import type { ReactNode } from 'react';
import type { ShownDetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';
import { DataList } from '../ui/data-list.tsx';
import { TagList } from '../ui/tag-list.tsx';

interface DetailedProfileCardProps {
  readonly profile: ShownDetailedProfile;
  /** Null in a preview: a company has its own label for it, another one with every batch. */
  readonly pseudonym: string | null;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * The detailed profile without a name as a company reads it, field by field, nothing else. The same component shows it to
 * the company and, before she decides, to the person and her caseworker.
 */
export function DetailedProfileCard({ profile, pseudonym, level = 3, actions, children }: DetailedProfileCardProps) {
  const t = useTexts('disclosure');
  const match = useTexts('match');
  const format = useFormats();
  const tags = (words: readonly string[]) =>
    words.length === 0 ? null : <TagList tags={words.map((text) => ({ text }))} />;
  const german = languageSkills.flatMap((skill) => {
    const known = profile.german[skill];
    if (known === null) return [];
    return t('detailed.level', {
      skill: match(`skill.${skill}`),
      level: match(`level.${known.level}`),
      proof: t(`detailed.proof.${known.proof}`),
    });
  });
  return (
    <Card
      level={level}
      title={pseudonym === null ? t('detailed.profilePreview') : t('detailed.profile', { pseudonym })}
      actions={actions}
    >
      <DataList
        items={[
          [t('detailed.occupations'), tags(profile.occupations)],
          [t('detailed.skills'), tags(profile.skills)],
          [t('detailed.german'), german.length === 0 ? t('detailed.nothing') : german.join('; ')],
          [
            t('detailed.experience'),
            profile.experience === null ? null : t(`detailed.experienceBand.${profile.experience}`),
          ],
          [t('detailed.licences'), profile.licences.map((licence) => match(`licence.${licence}`)).join(', ')],
          [t('detailed.shifts'), profile.shifts.map((shift) => match(`shift.${shift}`)).join(', ')],
          [t('detailed.hours'), hoursOf(profile, t)],
          [
            t('detailed.available'),
            profile.availableMonth === null ? null : format.month(`${profile.availableMonth}-01`),
          ],
          [t('detailed.district'), profile.district],
          [t('detailed.commute'), profile.commute === null ? null : match(`commuteBand.${profile.commute}`)],
        ]}
      />
      {children}
    </Card>
  );
}

function hoursOf(
  { hoursMin, hoursMax }: ShownDetailedProfile,
  t: ReturnType<typeof useTexts<'disclosure'>>,
): string | null {
  if (hoursMin === null) return hoursMax === null ? null : t('detailed.hoursTo', { to: hoursMax });
  if (hoursMax === null) return t('detailed.hoursFrom', { from: hoursMin });
  return hoursMin === hoursMax ? String(hoursMin) : t('detailed.hoursRange', { from: hoursMin, to: hoursMax });
}
