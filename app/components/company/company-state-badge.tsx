import type { CompanyState } from '#app/domain/company/company.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge } from '../ui/badge.tsx';

const tones = { unverified: 'warn', verified: 'good', blocked: 'bad' } as const;

/** Whether somebody checked the company, as a word. */
export function CompanyStateBadge({ state }: { state: CompanyState }) {
  const t = useTexts('company');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
