import { Card } from '#app/components/ui/card.tsx';
import type { StartRequirement } from '#app/domain/assistance/placement.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** What must be on record before anybody's first day in this posting. */
export function NeededBeforeStart({ requirements }: { requirements: readonly StartRequirement[] }) {
  const t = useTexts('posting');
  const assistance = useTexts('assistance');
  if (requirements.length === 0) return null;
  return (
    <Card title={t('show.needed')} id="needed">
      <ul>
        {requirements.map((requirement) => (
          <li key={requirement}>
            {assistance(`requirement.${requirement}`)}
            {requirement === 'permit' ? <span className="mute"> ({t('show.permitDepends')})</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
