import { useTexts } from '#app/i18n/use-texts.tsx';
import { TabNav } from '../ui/tab-nav.tsx';

interface HouseTabsProps {
  readonly path: string;
  readonly house: 'house' | 'standard';
}

/** Templates of one's own house, or those for every house. */
export function HouseTabs({ path, house }: HouseTabsProps) {
  const t = useTexts('planTemplate');
  return (
    <TabNav
      label={t('houses')}
      items={(['house', 'standard'] as const).map((one) => ({
        href: `${path}?for=${one}`,
        label: t(one),
        current: one === house,
      }))}
    />
  );
}
