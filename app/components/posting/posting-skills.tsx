import type { SkillWeight, UnknownWords } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { TagList } from '../ui/tag-list.tsx';

interface PostingSkillsProps {
  readonly skills: readonly { readonly concept: string; readonly label: string; readonly weight: SkillWeight }[];
  readonly unknownWords: readonly UnknownWords[];
}

/** What someone should be able to do: must, nice, and the words nobody understood yet. */
export function PostingSkills({ skills, unknownWords }: PostingSkillsProps) {
  const t = useTexts('posting');
  const unknown = unknownWords.filter(({ field }) => field !== 'title');
  if (skills.length === 0 && unknown.length === 0) return <p className="mute">{t('show.noSkills')}</p>;
  return (
    <div className="stack">
      {(['must', 'nice'] as const).map((weight) => {
        const shown = skills.filter((skill) => skill.weight === weight);
        const title = weight === 'must' ? t('show.musts') : t('show.nices');
        return shown.length === 0 ? null : (
          <div key={weight}>
            <h3>{title}</h3>
            <TagList label={title} tags={shown.map(({ label }) => ({ text: label }))} />
          </div>
        );
      })}
      {unknown.length === 0 ? null : (
        <div>
          <h3>{t('show.unknownWords')}</h3>
          <TagList label={t('show.unknownWords')} tags={unknown.map(({ words }) => ({ text: words }))} />
          <p className="mute">{t('show.unknownHint')}</p>
        </div>
      )}
    </div>
  );
}
