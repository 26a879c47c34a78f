import { useTexts } from '#app/i18n/use-texts.tsx';
import { TabNav } from '../ui/tab-nav.tsx';

const tabs = [
  { key: 'overview', href: '/administration' },
  { key: 'users', href: '/administration/users' },
  { key: 'organisations', href: '/administration/organisations' },
  { key: 'texts', href: '/administration/texts' },
  { key: 'languages', href: '/administration/languages' },
  { key: 'jobs', href: '/administration/jobs' },
  { key: 'rules', href: '/administration/rules' },
  { key: 'plans', href: '/plans' },
  { key: 'words', href: '/administration/words' },
  { key: 'labels', href: '/administration/labels' },
  { key: 'feedback', href: '/administration/feedback' },
] as const;

/** The areas of administration, above each of its pages. */
export function AdministrationTabs({ current }: { current: (typeof tabs)[number]['key'] }) {
  const t = useTexts('administration');
  return (
    <TabNav
      label={t('tabs.label')}
      items={tabs.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
