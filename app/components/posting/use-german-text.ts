import { languageSkills, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface AskedGerman {
  readonly german: CefrLevel | null;
  readonly germanPerSkill: Readonly<Partial<Record<LanguageSkill, CefrLevel>>> | null;
}

/** The German a posting asks for: "B1", or "B1; Lesen A2" where a skill differs; null when none is asked. */
export function useGermanText(): (asked: AskedGerman) => string | null {
  const t = useTexts('posting');
  const format = useFormats();
  return ({ german, germanPerSkill }) => {
    const single = languageSkills.flatMap((skill) => {
      const level = germanPerSkill?.[skill];
      return level === undefined || level === german
        ? []
        : [t('german.skillLevel', { skill: t(`german.${skill}`), level: t(`german.${level}`) })];
    });
    const all = german === null ? [] : [t(`german.${german}`)];
    const parts = [...all, ...(single.length === 0 ? [] : [format.list(single)])];
    return parts.length === 0 ? null : parts.join('; ');
  };
}
