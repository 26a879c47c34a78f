import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { LinkButton } from '../ui/link-button.tsx';

interface TeamNeedsProps {
  readonly sums: { readonly lateProposals: number | null; readonly unassigned: number };
}

/** What a team needs of its lead, as links to where it is done; nothing when nothing waits. */
export function TeamNeeds({ sums }: TeamNeedsProps) {
  const t = useTexts('team');
  const format = useFormats();
  const counted = (count: number) => ({ count, shown: format.number(count, 0) });
  return (
    <>
      {sums.lateProposals === null || sums.lateProposals === 0 ? null : (
        <LinkButton href="/team#cover">{t('sums.lateProposals', counted(sums.lateProposals))}</LinkButton>
      )}
      {sums.unassigned === 0 ? null : (
        <LinkButton href="/team#unassigned">{t('sums.unassigned', counted(sums.unassigned))}</LinkButton>
      )}
    </>
  );
}
