import { Button } from '#app/components/ui/button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TownChoiceProps {
  readonly towns: readonly { readonly id: number; readonly name: string }[];
  readonly chosen: number | null;
}

/** Towns whose houses have written answers of their own. */
export function TownChoice({ towns, chosen }: TownChoiceProps) {
  const t = useTexts('volunteer');
  if (towns.length === 0) return null;
  return (
    <form method="get" className="filters">
      <Select
        name="town"
        label={t('town.label')}
        empty={t('town.any')}
        size="medium"
        defaultValue={chosen}
        options={towns.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Button kind="secondary">{t('town.show')}</Button>
    </form>
  );
}
