import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** The coordinator a volunteer may call; nothing when nobody is named. */
export function MentorContactCard({
  contact,
}: {
  contact: { readonly name: string; readonly phone: string | null } | null;
}) {
  const t = useTexts('tandem');
  if (contact === null) return null;
  return <ContactCard title={t('contact.title')} name={contact.name} role={t('contact.role')} phone={contact.phone} />;
}
