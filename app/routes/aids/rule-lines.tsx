import { Basis } from '#app/components/rule/basis.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { Day } from '#app/domain/time/day.ts';

interface Stand {
  readonly legalBasis: string;
  /** "Stand". */
  readonly checkedOn: Day;
  readonly confirmed: boolean;
}

/** Figures of rule rows in words, each with its legal basis and "Stand". */
export function RuleLines({
  lines,
}: {
  readonly lines: readonly (Stand & { readonly key: string; readonly name: string; readonly value: string })[];
}) {
  const t = useTexts('aid');
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          {t('figure', { name: line.name, value: line.value })} <Basis basis={line} />
        </li>
      ))}
    </ul>
  );
}

/** Where a statement comes from; without a row in force the authority is to be asked. */
export function StandNotes({ stands }: { readonly stands: readonly Stand[] }) {
  const t = useTexts('rule');
  if (stands.length === 0) return <p>{t('finding.ruleMissing')}</p>;
  // What to apply for before often rests on the same paragraph as the aid itself: said once.
  const said = new Map(stands.map((stand) => [`${stand.legalBasis} ${stand.checkedOn} ${stand.confirmed}`, stand]));
  return [...said].map(([key, stand]) => (
    <p key={key}>
      <Basis basis={stand} />
    </p>
  ));
}
