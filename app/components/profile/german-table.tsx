import {
  germanLevels,
  languageSkills,
  type LevelEvidence,
  type LevelSource,
} from '#app/domain/profile/language-level.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

/** German per skill: what a certificate says and what somebody observed, each with who and when; a difference is named. */
export function GermanTable({ german }: { german: readonly LevelEvidence[] }) {
  const t = useTexts('profile');
  const match = useTexts('match');
  const format = useFormats();
  if (german.length === 0) return <p>{t('page.noGerman')}</p>;
  const levels = germanLevels(german);
  const proof = (skill: LevelEvidence['skill'], source: LevelSource) => {
    const newest = german
      .filter((item) => item.skill === skill && item.source === source)
      .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0];
    if (newest === undefined) return '–';
    const on = newest.on === null ? t('page.undated') : format.month(newest.on);
    return t('page.proof', { level: match(`level.${newest.level}`), by: match(`by.${newest.by}`), on });
  };
  const differs = languageSkills.some((skill) => isConflict(levels[skill]));
  return (
    <>
      <Table
        caption={t('page.german')}
        captionHidden
        columns={[{ label: t('page.skill') }, { label: t('page.attested') }, { label: t('page.assessed') }]}
        rows={languageSkills.map((skill) => ({
          key: skill,
          cells: [
            match(`skill.${skill}`),
            proof(skill, 'attested'),
            isConflict(levels[skill]) ? (
              <Tag key="conflict" state={isLower(levels[skill]) ? 'partly' : 'met'}>
                {proof(skill, 'assessed')}
              </Tag>
            ) : (
              proof(skill, 'assessed')
            ),
          ],
        }))}
      />
      {differs ? <p className="mute">{t('page.conflict')}</p> : null}
    </>
  );
}

/** Observed below the certificate: as a reason of a match it counts in part; above, it is met. */
function isLower({ attested, assessed }: { readonly attested: number | null; readonly assessed: number | null }) {
  return (assessed ?? 0) < (attested ?? 0);
}

function isConflict(level: { readonly attested: number | null; readonly assessed: number | null }): boolean {
  return level.attested !== null && level.assessed !== null && level.attested !== level.assessed;
}
