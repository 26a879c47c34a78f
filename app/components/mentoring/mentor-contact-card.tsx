import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** The coordinator a volunteer may call, where one is named, and what is good to know for the start. */
export function MentorContactCard({
  contact,
}: {
  contact: { readonly name: string; readonly phone: string | null } | null;
}) {
  const t = useTexts('tandem');
  return (
    <>
      {contact === null ? null : (
        <ContactCard title={t('contact.title')} name={contact.name} role={t('contact.role')} phone={contact.phone} />
      )}
      <p>
        <a href="/volunteer/guide">{t('contact.guide')}</a>
      </p>
    </>
  );
}
