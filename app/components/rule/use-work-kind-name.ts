import type { WorkKind } from '#app/domain/rule/work-access.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** The name of a kind of posting, or of an internship with its purpose. */
export function useWorkKindName(): (kind: WorkKind) => string {
  const match = useTexts('match');
  const posting = useTexts('posting');
  return (kind) => {
    const [name = '', purpose] = kind.split(':');
    const text = match.find(`kind.${name}`) ?? name;
    return purpose === undefined ? text : `${text} (${posting.find(`purpose.${purpose}`) ?? purpose})`;
  };
}
