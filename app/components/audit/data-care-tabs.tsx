import { useTexts } from '#app/i18n/use-texts.tsx';
import { TabNav } from '../ui/tab-nav.tsx';

const tabs = [
  { key: 'audit', href: '/audit' },
  { key: 'retention', href: '/audit/retention' },
] as const;

/** The pages of the data protection officer, above each of them. */
export function DataCareTabs({ current }: { current: (typeof tabs)[number]['key'] }) {
  const t = useTexts('audit');
  return (
    <TabNav
      label={t('tabs.label')}
      items={tabs.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
